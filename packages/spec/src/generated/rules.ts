// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.

import type { ClassRules, Rule } from '../schema/rules.js';
import type { OptimizerClassName } from './optimizers.js';
import type { ScheduleClassName } from './schedules.js';

const r0: Rule = {"type":["string","null"],"pattern":"^[^/]*$","x-must":"must be a string without \"/\""};
const r1: Rule = {"anyOf":[{"type":"number"},{"type":"object","properties":{"module":{"type":["string","null"]},"class_name":{"type":"string"},"config":{"type":["object","null"]},"registered_name":{"type":["string","null"]},"build_config":{"type":["object","null"]},"compile_config":{"type":["object","null"]},"shared_object_id":{"type":"integer"}},"required":["class_name"]}],"x-must":"must be a number or a serialized schedule"};
const r2: Rule = {"type":["number","null"],"x-must":"must be a number or null"};
const r3: Rule = {"anyOf":[{"type":["number","null"]},{"const":false}],"x-must":"must be a number or null"};
const r4: Rule = {"type":["boolean","number","null"],"x-must":"must be true or false"};
const r5: Rule = {"type":["number","null"],"x-must":"must be a number in [0, 1]"};
const r6: Rule = {"anyOf":[{"type":["number","null"]},{"const":false}],"x-must":"must be an integer >= 1, or null"};
const r7: Rule = {"anyOf":[{"type":"integer","minimum":2,"maximum":9007199254740991},{"enum":[0,null,false]}],"x-must":"must be an integer >= 2, or null"};
const r8: Rule = {"type":"number","x-must":"must be a number"};
const r9: Rule = {"allOf":[{"allOf":[{"not":{"required":["clipnorm","global_clipnorm"],"properties":{"clipnorm":{"not":{"type":"null"}},"global_clipnorm":{"not":{"type":"null"}}}},"x-must":"has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set"},{"not":{"required":["clipnorm","clipvalue"],"properties":{"clipnorm":{"not":{"type":"null"}},"clipvalue":{"not":{"type":"null"}}}},"x-must":"has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set"},{"not":{"required":["global_clipnorm","clipvalue"],"properties":{"global_clipnorm":{"not":{"type":"null"}},"clipvalue":{"not":{"type":"null"}}}},"x-must":"has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set"},{"if":{"required":["use_ema"],"properties":{"use_ema":{"not":{"enum":[false,0,null]}}}},"then":{"properties":{"ema_momentum":{"type":"number","minimum":0,"maximum":1,"x-must":"must be a number in [0, 1]"},"ema_overwrite_frequency":{"anyOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"enum":[0,null,false]}],"x-must":"must be an integer >= 1, or null"}}}}]}]};
const r10: Rule = {"type":"number","maximum":0,"x-must":"must be a number <= 0"};
const r11: Rule = {"type":"number","minimum":0,"x-must":"must be a number >= 0"};
const r12: Rule = {"type":"number","exclusiveMinimum":0,"maximum":1,"x-must":"must be a number in (0, 1]"};
const r13: Rule = {"type":"object","properties":{"module":{"type":["string","null"]},"class_name":{"type":"string"},"config":{"type":["object","null"]},"registered_name":{"type":["string","null"]},"build_config":{"type":["object","null"]},"compile_config":{"type":["object","null"]},"shared_object_id":{"type":"integer"}},"required":["class_name"]};
const r14: Rule = {"type":"object","properties":{"module":{"type":["string","null"]},"class_name":{"const":"OptimizerMap"},"config":{"type":"object","properties":{"default_optimizer":{"type":"object","properties":{"module":{"type":["string","null"]},"class_name":{"type":"string"},"config":{"type":["object","null"]},"registered_name":{"type":["string","null"]},"build_config":{"type":["object","null"]},"compile_config":{"type":["object","null"]},"shared_object_id":{"type":"integer"}},"required":["class_name"]},"optimizer_map":{"type":"object","additionalProperties":{"type":"object","properties":{"module":{"type":["string","null"]},"class_name":{"type":"string"},"config":{"type":["object","null"]},"registered_name":{"type":["string","null"]},"build_config":{"type":["object","null"]},"compile_config":{"type":["object","null"]},"shared_object_id":{"type":"integer"}},"required":["class_name"]}}},"required":["default_optimizer","optimizer_map"],"additionalProperties":false},"registered_name":{"type":["string","null"]}},"required":["class_name","config"]};
const r15: Rule = {"type":["array","null"],"items":{"type":"string"},"x-must":"must be a list of strings"};
const r16: Rule = {"type":"integer","x-must":"must be an integer","minimum":-9007199254740991,"maximum":9007199254740991};
const r17: Rule = {"type":"number","minimum":0,"maximum":1,"x-must":"must be a number in [0, 1]"};
const r18: Rule = {"type":"number","exclusiveMinimum":0,"x-must":"must be a number > 0"};
const r19: Rule = {"type":["string","null"],"x-must":"must be a string"};
const r20: Rule = {"type":"array","items":{"type":"number"},"x-must":"must be a list of numbers"};
const r21: Rule = {"type":"array","items":{"type":"number"},"minItems":1,"x-must":"must be a list of numbers"};

/** The rules of every optimizer. */
export const optimizerRules: Readonly<Record<OptimizerClassName, ClassRules>> = {
  Adadelta: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      rho: [r8, 'float', 0.95],
      epsilon: [r8, 'float', 1e-7],
    },
    between: r9,
  },
  Adafactor: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      beta_2_decay: [r8, 'float', -0.8],
      epsilon_1: [r8, 'float', 1e-30],
      epsilon_2: [r8, 'float', 0.001],
      clip_threshold: [r8, 'float', 1],
      relative_step: [r4, 'bool', true],
    },
    between: r9,
  },
  Adagrad: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      initial_accumulator_value: [r8, 'float', 0.1],
      epsilon: [r8, 'float', 1e-7],
    },
    between: r9,
  },
  Adam: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      beta_1: [r8, 'float', 0.9],
      beta_2: [r8, 'float', 0.999],
      epsilon: [r8, 'float', 1e-7],
      amsgrad: [r4, 'bool', false],
    },
    between: r9,
  },
  AdamW: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r8, 'float', 0.004],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      beta_1: [r8, 'float', 0.9],
      beta_2: [r8, 'float', 0.999],
      epsilon: [r8, 'float', 1e-7],
      amsgrad: [r4, 'bool', false],
    },
    between: r9,
  },
  Adamax: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      beta_1: [r8, 'float', 0.9],
      beta_2: [r8, 'float', 0.999],
      epsilon: [r8, 'float', 1e-7],
    },
    between: r9,
  },
  Ftrl: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      learning_rate_power: [r10, 'float', -0.5],
      initial_accumulator_value: [r11, 'float', 0.1],
      l1_regularization_strength: [r11, 'float', 0],
      l2_regularization_strength: [r11, 'float', 0],
      l2_shrinkage_regularization_strength: [r11, 'float', 0],
      beta: [r8, 'float', 0],
    },
    between: r9,
  },
  Lamb: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      beta_1: [r8, 'float', 0.9],
      beta_2: [r8, 'float', 0.999],
      epsilon: [r8, 'float', 1e-7],
    },
    between: r9,
  },
  Lion: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      beta_1: [r12, 'float', 0.9],
      beta_2: [r8, 'float', 0.99],
    },
    between: r9,
  },
  LossScaleOptimizer: {
    keys: {
      name: [r0, 'str', null],
      inner_optimizer: [r13, 'dict'],
      initial_scale: [r8, 'float', 32768],
      dynamic_growth_steps: [r8, 'int', 2000],
    },
    required: ["inner_optimizer"],
  },
  MultiOptimizer: {
    keys: {
      optimizer_map: [r14, 'dict'],
      loss_scale_factor: [r2, 'float', null],
      name: [r0, 'str', null],
    },
    required: ["optimizer_map"],
  },
  Muon: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', 0.004],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      adam_beta_1: [r8, 'float', 0.9],
      adam_beta_2: [r8, 'float', 0.999],
      epsilon: [r8, 'float', 1e-7],
      exclude_layers: [r15, 'list', []],
      muon_a: [r8, 'float', 3.4445],
      muon_b: [r8, 'float', -4.775],
      muon_c: [r8, 'float', 2.0315],
      adam_lr_ratio: [r8, 'int', 1],
      momentum: [r8, 'float', 0.95],
      ns_steps: [r16, 'int', 5],
      nesterov: [r4, 'bool', true],
      exclude_embeddings: [r4, 'bool', true],
      adam_weight_decay: [r2, 'float', 0.004],
      rms_rate: [r2, 'float', 0.2],
    },
    between: r9,
  },
  Nadam: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      beta_1: [r8, 'float', 0.9],
      beta_2: [r8, 'float', 0.999],
      epsilon: [r8, 'float', 1e-7],
    },
    between: r9,
  },
  RMSprop: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.001],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      rho: [r8, 'float', 0.9],
      momentum: [r8, 'float', 0],
      epsilon: [r8, 'float', 1e-7],
      centered: [r4, 'bool', false],
    },
    between: r9,
  },
  SGD: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.01],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      momentum: [r17, 'strict-float', 0],
      nesterov: [r4, 'bool', false],
    },
    between: r9,
  },
  ScheduleFreeAdamW: {
    keys: {
      name: [r0, 'str', null],
      learning_rate: [r1, 'strict-float', 0.0025],
      weight_decay: [r2, 'float', null],
      clipnorm: [r3, 'float', null],
      global_clipnorm: [r3, 'float', null],
      clipvalue: [r3, 'float', null],
      use_ema: [r4, 'bool', false],
      ema_momentum: [r5, 'float', 0.99],
      ema_overwrite_frequency: [r6, 'int', null],
      loss_scale_factor: [r2, 'float', null],
      gradient_accumulation_steps: [r7, 'int', null],
      beta_1: [r8, 'float', 0.9],
      beta_2: [r8, 'float', 0.999],
      epsilon: [r8, 'float', 1e-8],
      warmup_steps: [r8, 'int', 0],
    },
    between: r9,
  },
};

/** The rules of every schedule. */
export const scheduleRules: Readonly<Record<ScheduleClassName, ClassRules>> = {
  CosineDecay: {
    keys: {
      initial_learning_rate: [r8, 'float'],
      decay_steps: [r18, 'int'],
      alpha: [r8, 'float', 0],
      name: [r19, 'str', "CosineDecay"],
      warmup_target: [r2, 'float', null],
      warmup_steps: [r2, 'int', 0],
    },
    required: ["initial_learning_rate","decay_steps"],
  },
  CosineDecayRestarts: {
    keys: {
      initial_learning_rate: [r8, 'float'],
      first_decay_steps: [r18, 'int'],
      t_mul: [r8, 'float', 2],
      m_mul: [r8, 'float', 1],
      alpha: [r8, 'float', 0],
      name: [r19, 'str', "SGDRDecay"],
    },
    required: ["initial_learning_rate","first_decay_steps"],
  },
  ExponentialDecay: {
    keys: {
      initial_learning_rate: [r8, 'float'],
      decay_steps: [r18, 'int'],
      decay_rate: [r8, 'float'],
      staircase: [r4, 'bool', false],
      name: [r19, 'str', "ExponentialDecay"],
    },
    required: ["initial_learning_rate","decay_steps","decay_rate"],
  },
  InverseTimeDecay: {
    keys: {
      initial_learning_rate: [r8, 'float'],
      decay_steps: [r18, 'int'],
      decay_rate: [r8, 'float'],
      staircase: [r4, 'bool', false],
      name: [r19, 'str', "InverseTimeDecay"],
    },
    required: ["initial_learning_rate","decay_steps","decay_rate"],
  },
  PiecewiseConstantDecay: {
    keys: {
      boundaries: [r20, 'int'],
      values: [r21, 'float'],
      name: [r19, 'str', "PiecewiseConstant"],
    },
    required: ["boundaries","values"],
  },
  PolynomialDecay: {
    keys: {
      initial_learning_rate: [r8, 'float'],
      decay_steps: [r18, 'int'],
      end_learning_rate: [r8, 'float', 0.0001],
      power: [r8, 'float', 1],
      cycle: [r4, 'bool', false],
      name: [r19, 'str', "PolynomialDecay"],
    },
    required: ["initial_learning_rate","decay_steps"],
  },
};
