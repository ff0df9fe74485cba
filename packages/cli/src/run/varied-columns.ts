import { epochsText, type Setting, type TrialResult } from '@descent/experiment';
import type { Column } from '../terminal/table.js';

interface SettingRow {
  readonly setting: Setting;
}

/** What tells the optimizers apart: their class where there are several, and a column for each option that varies. */
export function optimizerColumns<Row extends SettingRow>(rows: readonly Row[], hasRates: boolean): Column<Row>[] {
  const classes = new Set(rows.map(({ setting }) => setting.optimizer.class_name));
  const options = [...new Set(rows.flatMap(({ setting }) => Object.keys(setting.label.options)))];
  const name: Column<Row> = {
    title: 'optimizer',
    shrinkTo: 8,
    cell: ({ setting }) => setting.optimizer.class_name,
  };
  return [
    ...(classes.size > 1 || (!hasRates && options.length === 0) ? [name] : []),
    ...options.map(
      (key): Column<Row> => ({
        title: key.replaceAll('_', ' '),
        shrinkTo: 5,
        cell: ({ setting }) => setting.label.options[key] ?? '–',
      }),
    ),
  ];
}

/** Epochs that trials ran for, where some ended early. */
export function epochsColumn<Row extends { readonly trials: readonly TrialResult[] }>(): Column<Row> {
  return { title: 'epochs', drop: 5, align: 'right', cell: ({ trials }) => epochsText(trials) };
}
