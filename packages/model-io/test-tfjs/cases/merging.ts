import * as L from '@descent/layers';
import { BOTH, type Case, type Make, merged, named } from './dsl.js';

export function merging(): Case[] {
  const makers: Record<string, Make> = {
    Add: () => new L.Add(),
    Average: () => new L.Average(),
    Maximum: () => new L.Maximum(),
    Minimum: () => new L.Minimum(),
    Multiply: () => new L.Multiply(),
  };
  const inputs = [
    [
      [3, 4],
      [3, 4],
    ],
    [
      [3, 4],
      [3, 4],
      [3, 4],
    ],
    [
      [3, 4],
      [1, 4],
    ],
    [[3, 4], [4]],
    [[2, 3, 4], [4]],
    [[4]],
  ];
  return [
    ...Object.entries(makers).flatMap(([name, make]) =>
      inputs.map((given) => named(name, { given }, merged(make, ...given))),
    ),
    ...[-1, 1, 2, -2].flatMap((axis) =>
      [2, 3].map((count) =>
        named(
          'Concatenate',
          { axis, count },
          merged(() => new L.Concatenate({ axis }), ...Array.from({ length: count }, () => [3, 4])),
        ),
      ),
    ),
    named(
      'Concatenate',
      { unequal: true },
      merged(() => new L.Concatenate({ axis: 1 }), [3, 4], [2, 4]),
    ),
    ...BOTH.flatMap((normalize) => [
      ...(
        [
          [1, [[4], [4]]],
          [-1, [[4], [4]]],
          [1, [[4], [4, 3]]],
          [
            [1, 2],
            [[4], [3, 4]],
          ],
          [
            [2, 1],
            [[3, 4], [4]],
          ],
          [
            [1, 1],
            [[3, 4], [3]],
          ],
          [
            1,
            [
              [3, 4],
              [3, 5],
            ],
          ],
          [
            2,
            [
              [3, 4],
              [5, 4],
            ],
          ],
          [
            [1, 2],
            [
              [4, 3],
              [5, 4],
            ],
          ],
          [
            [2, 1],
            [
              [3, 4],
              [4, 5],
            ],
          ],
          [
            -1,
            [
              [3, 4],
              [5, 4],
            ],
          ],
          [
            [-1, -2],
            [
              [3, 4],
              [4, 5],
            ],
          ],
          [
            3,
            [
              [2, 3, 4],
              [2, 5, 4],
            ],
          ],
        ] as const
      ).map(([axes, given]) =>
        named(
          'Dot',
          { axes, given, normalize },
          merged(() => new L.Dot({ axes, normalize } as L.DotOptions), ...(given as unknown as number[][])),
        ),
      ),
    ]),
  ];
}
