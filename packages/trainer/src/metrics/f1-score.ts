import { type Config, withFloats } from '../config/wire.js';
import { FBetaScore, type FBetaScoreOptions } from './fbeta-score.js';

export type F1ScoreOptions = Omit<FBetaScoreOptions, 'beta'>;

/** 2·precision·recall / (precision + recall). @see keras/src/metrics/f_score_metrics.py `F1Score` */
export class F1Score extends FBetaScore {
  static override readonly className = 'F1Score';

  constructor(options: F1ScoreOptions = {}) {
    super({ name: 'f1_score', ...options });
  }

  override getConfig(): Config {
    const { beta: _, ...config } = super.getConfig();
    return withFloats(config, 'threshold');
  }
}
