// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.
// @ts-nocheck: the code below the types is what ajv compiled
import type { AnyEnvelope } from './envelope.js';
import type { Experiment } from './experiment.js';
import type { LearningRateFinding } from './learning-rate-finder.js';
import type { AdadeltaConfig, AdafactorConfig, AdagradConfig, AdamConfig, AdamWConfig, AdamaxConfig, FtrlConfig, LambConfig, LionConfig, LossScaleOptimizerConfig, MultiOptimizerConfig, MuonConfig, NadamConfig, RMSpropConfig, SGDConfig, ScheduleFreeAdamWConfig } from './optimizers.js';
import type { Result } from './result.js';
import type { CosineDecayConfig, CosineDecayRestartsConfig, ExponentialDecayConfig, InverseTimeDecayConfig, PiecewiseConstantDecayConfig, PolynomialDecayConfig } from './schedules.js';
import type { OptimizerMapEnvelope } from './shared.js';
import type { SchemaValidator } from '../schema/validator.js';

/** What each schema describes. */
export interface SchemaTypes {
  "envelope": AnyEnvelope;
  "experiment": Experiment;
  "learning-rate-finder": LearningRateFinding;
  "optimizers/Adadelta": AdadeltaConfig;
  "optimizers/Adafactor": AdafactorConfig;
  "optimizers/Adagrad": AdagradConfig;
  "optimizers/Adam": AdamConfig;
  "optimizers/AdamW": AdamWConfig;
  "optimizers/Adamax": AdamaxConfig;
  "optimizers/Ftrl": FtrlConfig;
  "optimizers/Lamb": LambConfig;
  "optimizers/Lion": LionConfig;
  "optimizers/LossScaleOptimizer": LossScaleOptimizerConfig;
  "optimizers/MultiOptimizer": MultiOptimizerConfig;
  "optimizers/Muon": MuonConfig;
  "optimizers/Nadam": NadamConfig;
  "optimizers/RMSprop": RMSpropConfig;
  "optimizers/SGD": SGDConfig;
  "optimizers/ScheduleFreeAdamW": ScheduleFreeAdamWConfig;
  "result": Result;
  "schedules/CosineDecay": CosineDecayConfig;
  "schedules/CosineDecayRestarts": CosineDecayRestartsConfig;
  "schedules/ExponentialDecay": ExponentialDecayConfig;
  "schedules/InverseTimeDecay": InverseTimeDecayConfig;
  "schedules/PiecewiseConstantDecay": PiecewiseConstantDecayConfig;
  "schedules/PolynomialDecay": PolynomialDecayConfig;
  "shared/optimizer-map": OptimizerMapEnvelope;
}

var xr = (r, a) => () => {
  try {
    return a || r((a = { exports: {} }).exports, a), a.exports;
  } catch (_) {
    throw a = 0, _;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Tr = xr((zr) => {
  "use strict";
  Object.defineProperty(zr, "__esModule", { value: !0 });
  function Ar(r) {
    let a = r.length, _ = 0, v = 0, p;
    for (; v < a; )
      _++, p = r.charCodeAt(v++), p >= 55296 && p <= 56319 && v < a && (p = r.charCodeAt(v), (p & 64512) === 56320 && v++);
    return _;
  }
  zr.default = Ar;
  Ar.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// node_modules/fast-deep-equal/index.js
var Mr = xr((_s, Er) => {
  "use strict";
  Er.exports = function r(a, _) {
    if (a === _) return !0;
    if (a && _ && typeof a == "object" && typeof _ == "object") {
      if (a.constructor !== _.constructor) return !1;
      var v, p, m;
      if (Array.isArray(a)) {
        if (v = a.length, v != _.length) return !1;
        for (p = v; p-- !== 0; )
          if (!r(a[p], _[p])) return !1;
        return !0;
      }
      if (a.constructor === RegExp) return a.source === _.source && a.flags === _.flags;
      if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === _.valueOf();
      if (a.toString !== Object.prototype.toString) return a.toString() === _.toString();
      if (m = Object.keys(a), v = m.length, v !== Object.keys(_).length) return !1;
      for (p = v; p-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(_, m[p])) return !1;
      for (p = v; p-- !== 0; ) {
        var e = m[p];
        if (!r(a[e], _[e])) return !1;
      }
      return !0;
    }
    return a !== a && _ !== _;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var Vr = xr((Dr) => {
  "use strict";
  Object.defineProperty(Dr, "__esModule", { value: !0 });
  var Lr = Mr();
  Lr.code = 'require("ajv/dist/runtime/equal").default';
  Dr.default = Lr;
});

// <stdin>
var Fr = Y, W = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function Y(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Y.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: W.required, parentSchema: W, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.module !== void 0) {
      let t = r.module;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: W.properties.module.type }, message: "must be string,null", schema: W.properties.module.type, parentSchema: W.properties.module, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.class_name !== void 0) {
      let t = r.class_name;
      if (typeof t != "string") {
        let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.class_name.type, parentSchema: W.properties.class_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.config !== void 0) {
      let t = r.config;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: W.properties.config.type }, message: "must be object,null", schema: W.properties.config.type, parentSchema: W.properties.config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let t = r.registered_name;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: W.properties.registered_name.type }, message: "must be string,null", schema: W.properties.registered_name.type, parentSchema: W.properties.registered_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.build_config !== void 0) {
      let t = r.build_config;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/build_config", schemaPath: "#/properties/build_config/type", keyword: "type", params: { type: W.properties.build_config.type }, message: "must be object,null", schema: W.properties.build_config.type, parentSchema: W.properties.build_config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.compile_config !== void 0) {
      let t = r.compile_config;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/compile_config", schemaPath: "#/properties/compile_config/type", keyword: "type", params: { type: W.properties.compile_config.type }, message: "must be object,null", schema: W.properties.compile_config.type, parentSchema: W.properties.compile_config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.shared_object_id !== void 0) {
      let t = r.shared_object_id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/shared_object_id", schemaPath: "#/properties/shared_object_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: W.properties.shared_object_id.type, parentSchema: W.properties.shared_object_id, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.type, parentSchema: W, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Kr = Re, g = { type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, name: { type: "string", minLength: 1, maxLength: 120, default: "lesson", "x-must": "must be a text of 1 to 120 characters" }, description: { type: "string", maxLength: 1e4, default: "", "x-must": "must be a text of at most 10000 characters" }, data: { type: "string", minLength: 1, default: "auto", "x-must": 'must be "auto", "mnist", "synthetic", or the path of a folder or file' }, limit: { type: ["integer", "null"], minimum: 1, maximum: 1e9, default: null, "x-must": "must be an integer from 1 to 1000000000, or null" }, model: { type: "object", if: { required: ["class_name"] }, then: { $ref: "descent://v1/experiment/$defs/model" }, else: { if: { required: ["file"] }, then: { $ref: "descent://v1/experiment/$defs/modelFile" }, else: { type: "object", additionalProperties: !1, required: ["units"], properties: { units: { type: "integer", minimum: 1, maximum: 65536, "x-must": "must be an integer from 1 to 65536" } } } }, default: { units: 512 }, "x-must": "must be an object: { units }, { file } or the Keras config of a model" }, optimizers: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["rmsprop"], "x-must": "must be a list of 1 to 1000 different optimizers" }, grid: { type: "object", maxProperties: 100, additionalProperties: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, "x-must": "must be a list of 1 to 1000 different values" }, default: {}, "x-must": "must be an object: a list of values for each option" }, learningRates: { type: ["array", "null"], minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "number", minimum: 0, maximum: 34028234663852886e22, "x-must": "must be a finite number >= 0" }, default: [1e-3, 1e-4, 1e-5], "x-must": "must be a list of 1 to 1000 different learning rates, or null" }, seeds: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "integer", minimum: 0, maximum: 4294967295, "x-must": "must be an integer from 0 to 4294967295" }, default: [1], "x-must": "must be a list of 1 to 1000 different seeds" }, epochs: { type: "integer", minimum: 1, maximum: 1e5, default: 1, "x-must": "must be an integer from 1 to 100000" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 128, "x-must": "must be an integer from 1 to 1000000" }, loss: { $ref: "descent://v1/experiment/$defs/identifier", default: "sparse_categorical_crossentropy" }, metrics: { type: "array", maxItems: 100, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["accuracy"], "x-must": "must be a list of at most 100 different metrics" }, callbacks: { type: "array", maxItems: 100, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: [], "x-must": "must be a list of at most 100 callbacks" }, backend: { type: "string", minLength: 1, default: "auto", "x-must": 'must be the name of a backend, or "auto"' }, workers: { type: "integer", minimum: 1, maximum: 256, "x-must": "must be an integer from 1 to 256" }, shuffle: { type: "boolean", default: !0, "x-must": "must be true or false" }, validationSplit: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, "x-must": "must be a number >= 0 and < 1" }, resolved: { type: "object", additionalProperties: !1, required: ["startedAt", "dataset", "backend", "versions"], properties: { startedAt: { type: "string" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" } } } } }, ue = Object.prototype.hasOwnProperty, Ie = Tr().default, jr = Vr().default, K = { type: "object", required: ["class_name", "config"], properties: { module: { type: ["string", "null"] }, class_name: { enum: ["Sequential", "Functional", "Model"] }, config: { type: "object", required: ["layers"], properties: { layers: { type: "array", minItems: 1, "x-must": "must be a list of at least one layer" } }, "x-must": "must be an object: the config of the model" }, registered_name: { type: ["string", "null"] }, file: { type: "string", minLength: 1, "x-must": "must be the path of a model file" }, checksum: { type: "string", pattern: "^sha256:[0-9a-f]{64}$", "x-must": "must be sha256: and 64 digits in hex" } } }, Cr = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function Ue(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: K.required, parentSchema: K, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.config === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" }, message: "must have required property 'config'", schema: K.required, parentSchema: K, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.module !== void 0) {
      let t = r.module;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: K.properties.module.type }, message: "must be string,null", schema: K.properties.module.type, parentSchema: K.properties.module, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.class_name !== void 0) {
      let t = r.class_name;
      if (!(t === "Sequential" || t === "Functional" || t === "Model")) {
        let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/enum", keyword: "enum", params: { allowedValues: K.properties.class_name.enum }, message: "must be equal to one of the allowed values", schema: K.properties.class_name.enum, parentSchema: K.properties.class_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.config !== void 0) {
      let t = r.config;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.layers === void 0) {
          let i = { instancePath: a + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'", schema: K.properties.config.required, parentSchema: K.properties.config, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.layers !== void 0) {
          let i = t.layers;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let n = { instancePath: a + "/config/layers", schemaPath: "#/properties/config/properties/layers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: K.properties.config.properties.layers, data: i };
              e === null ? e = [n] : e.push(n), s++;
            }
          } else {
            let n = { instancePath: a + "/config/layers", schemaPath: "#/properties/config/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: K.properties.config.properties.layers.type, parentSchema: K.properties.config.properties.layers, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.properties.config.type, parentSchema: K.properties.config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let t = r.registered_name;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: K.properties.registered_name.type }, message: "must be string,null", schema: K.properties.registered_name.type, parentSchema: K.properties.registered_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.file !== void 0) {
      let t = r.file;
      if (typeof t == "string") {
        if (Ie(t) < 1) {
          let i = { instancePath: a + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: K.properties.file, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: K.properties.file.type, parentSchema: K.properties.file, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.checksum !== void 0) {
      let t = r.checksum;
      if (typeof t == "string") {
        if (!Cr.test(t)) {
          let i = { instancePath: a + "/checksum", schemaPath: "#/properties/checksum/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: K.properties.checksum, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: K.properties.checksum.type, parentSchema: K.properties.checksum, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.type, parentSchema: K, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, file: !0, checksum: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Le = { type: "object", additionalProperties: !1, required: ["file"], properties: { file: { type: "string", minLength: 1, "x-must": "must be the path of a model file" } } };
function Xe(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.file === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: Le.required, parentSchema: Le, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (t !== "file") {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: Le, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.file !== void 0) {
      let t = r.file;
      if (typeof t == "string") {
        if (Ie(t) < 1) {
          let i = { instancePath: a + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Le.properties.file, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Le.properties.file.type, parentSchema: Le.properties.file, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Le.type, parentSchema: Le, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = { type: ["string", "object"], minLength: 1, required: ["class_name"], properties: { module: { type: ["string", "null"] }, class_name: { type: "string", minLength: 1 }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] } }, "x-must": "must be a name or a Keras config with a class_name" };
function he(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = he.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: le.type }, message: "must be string,object", schema: le.type, parentSchema: le, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (typeof r == "string" && Ie(r) < 1) {
    let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: le, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: le.required, parentSchema: le, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.module !== void 0) {
      let t = r.module;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: le.properties.module.type }, message: "must be string,null", schema: le.properties.module.type, parentSchema: le.properties.module, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.class_name !== void 0) {
      let t = r.class_name;
      if (typeof t == "string") {
        if (Ie(t) < 1) {
          let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: le.properties.class_name, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: le.properties.class_name.type, parentSchema: le.properties.class_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.config !== void 0) {
      let t = r.config;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: le.properties.config.type }, message: "must be object,null", schema: le.properties.config.type, parentSchema: le.properties.config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let t = r.registered_name;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: le.properties.registered_name.type }, message: "must be string,null", schema: le.properties.registered_name.type, parentSchema: le.properties.registered_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  }
  return he.errors = e, s === 0;
}
he.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var L = { type: "object", additionalProperties: !1, required: ["name", "source", "checksum", "trainSamples", "testSamples", "classes", "warning"], properties: { name: { type: "string" }, source: { type: "string" }, checksum: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, trainSamples: { type: "integer", minimum: 1 }, testSamples: { type: "integer", minimum: 1 }, classes: { type: "integer", minimum: 1 }, warning: { type: ["string", "null"] } } };
function ke(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.source === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.checksum === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checksum" }, message: "must have required property 'checksum'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.trainSamples === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trainSamples" }, message: "must have required property 'trainSamples'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSamples === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSamples" }, message: "must have required property 'testSamples'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.classes === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "classes" }, message: "must have required property 'classes'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.warning === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warning" }, message: "must have required property 'warning'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "name" || t === "source" || t === "checksum" || t === "trainSamples" || t === "testSamples" || t === "classes" || t === "warning")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: L, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t != "string") {
        let i = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.name.type, parentSchema: L.properties.name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.source !== void 0) {
      let t = r.source;
      if (typeof t != "string") {
        let i = { instancePath: a + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.source.type, parentSchema: L.properties.source, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.checksum !== void 0) {
      let t = r.checksum;
      if (typeof t == "string") {
        if (!Cr.test(t)) {
          let i = { instancePath: a + "/checksum", schemaPath: "#/properties/checksum/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: L.properties.checksum, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.checksum.type, parentSchema: L.properties.checksum, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.trainSamples !== void 0) {
      let t = r.trainSamples;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/trainSamples", schemaPath: "#/properties/trainSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: L.properties.trainSamples.type, parentSchema: L.properties.trainSamples, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && (t < 1 || isNaN(t))) {
        let i = { instancePath: a + "/trainSamples", schemaPath: "#/properties/trainSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: L.properties.trainSamples, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.testSamples !== void 0) {
      let t = r.testSamples;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/testSamples", schemaPath: "#/properties/testSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: L.properties.testSamples.type, parentSchema: L.properties.testSamples, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && (t < 1 || isNaN(t))) {
        let i = { instancePath: a + "/testSamples", schemaPath: "#/properties/testSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: L.properties.testSamples, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.classes !== void 0) {
      let t = r.classes;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: L.properties.classes.type, parentSchema: L.properties.classes, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && (t < 1 || isNaN(t))) {
        let i = { instancePath: a + "/classes", schemaPath: "#/properties/classes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: L.properties.classes, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.warning !== void 0) {
      let t = r.warning;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/warning", schemaPath: "#/properties/warning/type", keyword: "type", params: { type: L.properties.warning.type }, message: "must be string,null", schema: L.properties.warning.type, parentSchema: L.properties.warning, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: L.type, parentSchema: L, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = { type: "object", additionalProperties: !1, required: ["name", "version", "details"], properties: { name: { type: "string" }, version: { type: "string" }, details: { type: "object", additionalProperties: { type: "string" } } } };
function Se(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Se.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: oe.required, parentSchema: oe, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.version === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: oe.required, parentSchema: oe, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.details === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" }, message: "must have required property 'details'", schema: oe.required, parentSchema: oe, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "name" || t === "version" || t === "details")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: oe, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t != "string") {
        let i = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: oe.properties.name.type, parentSchema: oe.properties.name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.version !== void 0) {
      let t = r.version;
      if (typeof t != "string") {
        let i = { instancePath: a + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: oe.properties.version.type, parentSchema: oe.properties.version, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.details !== void 0) {
      let t = r.details;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let i in t) {
          let n = t[i];
          if (typeof n != "string") {
            let u = { instancePath: a + "/details/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/details/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: oe.properties.details.additionalProperties.type, parentSchema: oe.properties.details.additionalProperties, data: n };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      else {
        let i = { instancePath: a + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: oe.properties.details.type, parentSchema: oe.properties.details, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: oe.type, parentSchema: oe, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var B = { type: "object", additionalProperties: !1, required: ["descent", "keras", "tfjs", "platform"], properties: { descent: { type: "string" }, keras: { type: "string" }, tfjs: { type: "string" }, node: { type: "string" }, browser: { type: "string" }, platform: { type: "string" } } };
function qe(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.descent === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "descent" }, message: "must have required property 'descent'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.keras === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keras" }, message: "must have required property 'keras'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.tfjs === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tfjs" }, message: "must have required property 'tfjs'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.platform === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property 'platform'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "descent" || t === "keras" || t === "tfjs" || t === "node" || t === "browser" || t === "platform")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: B, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.descent !== void 0) {
      let t = r.descent;
      if (typeof t != "string") {
        let i = { instancePath: a + "/descent", schemaPath: "#/properties/descent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.descent.type, parentSchema: B.properties.descent, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.keras !== void 0) {
      let t = r.keras;
      if (typeof t != "string") {
        let i = { instancePath: a + "/keras", schemaPath: "#/properties/keras/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.keras.type, parentSchema: B.properties.keras, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.tfjs !== void 0) {
      let t = r.tfjs;
      if (typeof t != "string") {
        let i = { instancePath: a + "/tfjs", schemaPath: "#/properties/tfjs/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.tfjs.type, parentSchema: B.properties.tfjs, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.node !== void 0) {
      let t = r.node;
      if (typeof t != "string") {
        let i = { instancePath: a + "/node", schemaPath: "#/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.node.type, parentSchema: B.properties.node, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.browser !== void 0) {
      let t = r.browser;
      if (typeof t != "string") {
        let i = { instancePath: a + "/browser", schemaPath: "#/properties/browser/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.browser.type, parentSchema: B.properties.browser, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.platform !== void 0) {
      let t = r.platform;
      if (typeof t != "string") {
        let i = { instancePath: a + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.platform.type, parentSchema: B.properties.platform, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: B.type, parentSchema: B, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = "lesson"), r.description === void 0 && (r.description = ""), r.data === void 0 && (r.data = "auto"), r.limit === void 0 && (r.limit = null), r.model === void 0 && (r.model = { units: 512 }), r.optimizers === void 0 && (r.optimizers = ["rmsprop"]), r.grid === void 0 && (r.grid = {}), r.learningRates === void 0 && (r.learningRates = [1e-3, 1e-4, 1e-5]), r.seeds === void 0 && (r.seeds = [1]), r.epochs === void 0 && (r.epochs = 1), r.batchSize === void 0 && (r.batchSize = 128), r.loss === void 0 && (r.loss = "sparse_categorical_crossentropy"), r.metrics === void 0 && (r.metrics = ["accuracy"]), r.callbacks === void 0 && (r.callbacks = []), r.backend === void 0 && (r.backend = "auto"), r.shuffle === void 0 && (r.shuffle = !0), r.validationSplit === void 0 && (r.validationSplit = 0);
    for (let f in r)
      if (!ue.call(g.properties, f)) {
        let h = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties", schema: !1, parentSchema: g, data: r };
        e === null ? e = [h] : e.push(h), s++;
      }
    if (r.$schema !== void 0) {
      let f = r.$schema;
      if (typeof f != "string") {
        let h = { instancePath: a + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.$schema.type, parentSchema: g.properties.$schema, data: f };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
    let l = r.name;
    if (typeof l == "string") {
      if (Ie(l) > 120) {
        let f = { instancePath: a + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: g.properties.name, data: l };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (Ie(l) < 1) {
        let f = { instancePath: a + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g.properties.name, data: l };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.name.type, parentSchema: g.properties.name, data: l };
      e === null ? e = [f] : e.push(f), s++;
    }
    let c = r.description;
    if (typeof c == "string") {
      if (Ie(c) > 1e4) {
        let f = { instancePath: a + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters", schema: 1e4, parentSchema: g.properties.description, data: c };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.description.type, parentSchema: g.properties.description, data: c };
      e === null ? e = [f] : e.push(f), s++;
    }
    let S = r.data;
    if (typeof S == "string") {
      if (Ie(S) < 1) {
        let f = { instancePath: a + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g.properties.data, data: S };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.data.type, parentSchema: g.properties.data, data: S };
      e === null ? e = [f] : e.push(f), s++;
    }
    let te = r.limit;
    if (!(typeof te == "number" && !(te % 1) && !isNaN(te)) && te !== null) {
      let f = { instancePath: a + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: g.properties.limit.type }, message: "must be integer,null", schema: g.properties.limit.type, parentSchema: g.properties.limit, data: te };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof te == "number") {
      if (te > 1e9 || isNaN(te)) {
        let f = { instancePath: a + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: g.properties.limit, data: te };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (te < 1 || isNaN(te)) {
        let f = { instancePath: a + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.limit, data: te };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    let C = r.model;
    if (!(C && typeof C == "object" && !Array.isArray(C))) {
      let f = { instancePath: a + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.model.type, parentSchema: g.properties.model, data: C };
      e === null ? e = [f] : e.push(f), s++;
    }
    let $e = s, ae = !0, Me = s;
    if (C && typeof C == "object" && !Array.isArray(C)) {
      let f;
      if (C.class_name === void 0 && (f = "class_name")) {
        let h = {};
        e === null ? e = [h] : e.push(h), s++;
      }
    }
    var t = Me === s;
    s = $e, e !== null && ($e ? e.length = $e : e = null);
    let _e;
    if (t) {
      let f = s;
      Ue(C, { instancePath: a + "/model", parentData: r, parentDataProperty: "model", rootData: p, dynamicAnchors: m }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length);
      var t = f === s;
      if (ae = t, ae) {
        var i = {};
        i.module = !0, i.class_name = !0, i.config = !0, i.registered_name = !0, i.file = !0, i.checksum = !0;
      }
      _e = "then";
    } else {
      let f = s, h = s, k = !0, y = s;
      if (C && typeof C == "object" && !Array.isArray(C)) {
        let F;
        if (C.file === void 0 && (F = "file")) {
          let er = {};
          e === null ? e = [er] : e.push(er), s++;
        }
      }
      var n = y === s;
      s = h, e !== null && (h ? e.length = h : e = null);
      let w;
      if (n) {
        let F = s;
        Xe(C, { instancePath: a + "/model", parentData: r, parentDataProperty: "model", rootData: p, dynamicAnchors: m }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
        var n = F === s;
        if (k = n, k)
          var u = !0;
        w = "then";
      } else {
        let F = s;
        if (C && typeof C == "object" && !Array.isArray(C)) {
          if (C.units === void 0) {
            let V = { instancePath: a + "/model", schemaPath: "#/properties/model/else/else/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: g.properties.model.else.else.required, parentSchema: g.properties.model.else.else, data: C };
            e === null ? e = [V] : e.push(V), s++;
          }
          for (let V in C)
            if (V !== "units") {
              let xe = { instancePath: a + "/model", schemaPath: "#/properties/model/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V }, message: "must NOT have additional properties", schema: !1, parentSchema: g.properties.model.else.else, data: C };
              e === null ? e = [xe] : e.push(xe), s++;
            }
          if (C.units !== void 0) {
            let V = C.units;
            if (!(typeof V == "number" && !(V % 1) && !isNaN(V))) {
              let xe = { instancePath: a + "/model/units", schemaPath: "#/properties/model/else/else/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.model.else.else.properties.units.type, parentSchema: g.properties.model.else.else.properties.units, data: V };
              e === null ? e = [xe] : e.push(xe), s++;
            }
            if (typeof V == "number") {
              if (V > 65536 || isNaN(V)) {
                let xe = { instancePath: a + "/model/units", schemaPath: "#/properties/model/else/else/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536", schema: 65536, parentSchema: g.properties.model.else.else.properties.units, data: V };
                e === null ? e = [xe] : e.push(xe), s++;
              }
              if (V < 1 || isNaN(V)) {
                let xe = { instancePath: a + "/model/units", schemaPath: "#/properties/model/else/else/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.model.else.else.properties.units, data: V };
                e === null ? e = [xe] : e.push(xe), s++;
              }
            }
          }
        } else {
          let V = { instancePath: a + "/model", schemaPath: "#/properties/model/else/else/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.model.else.else.type, parentSchema: g.properties.model.else.else, data: C };
          e === null ? e = [V] : e.push(V), s++;
        }
        var n = F === s;
        k = n, k && u !== !0 && (u = !0), w = "else";
      }
      if (!k) {
        let F = { instancePath: a + "/model", schemaPath: "#/properties/model/else/if", keyword: "if", params: { failingKeyword: w }, message: 'must match "' + w + '" schema', schema: g.properties.model.else.if, parentSchema: g.properties.model.else, data: C };
        e === null ? e = [F] : e.push(F), s++;
      }
      var t = f === s;
      ae = t, ae && i !== !0 && u !== void 0 && (u === !0 ? i = !0 : (i = i || {}, Object.assign(i, u))), _e = "else";
    }
    if (!ae) {
      let f = { instancePath: a + "/model", schemaPath: "#/properties/model/if", keyword: "if", params: { failingKeyword: _e }, message: 'must match "' + _e + '" schema', schema: g.properties.model.if, parentSchema: g.properties.model, data: C };
      e === null ? e = [f] : e.push(f), s++;
    }
    let ie = r.optimizers;
    if (Array.isArray(ie)) {
      if (ie.length > 1e3) {
        let y = { instancePath: a + "/optimizers", schemaPath: "#/properties/optimizers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: g.properties.optimizers, data: ie };
        e === null ? e = [y] : e.push(y), s++;
      }
      if (ie.length < 1) {
        let y = { instancePath: a + "/optimizers", schemaPath: "#/properties/optimizers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: g.properties.optimizers, data: ie };
        e === null ? e = [y] : e.push(y), s++;
      }
      let f = ie.length;
      for (let y = 0; y < f; y++)
        he(ie[y], { instancePath: a + "/optimizers/" + y, parentData: ie, parentDataProperty: y, rootData: p, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
      let h = ie.length, k;
      if (h > 1) {
        e:
          for (; h--; )
            for (k = h; k--; )
              if (jr(ie[h], ie[k])) {
                let y = { instancePath: a + "/optimizers", schemaPath: "#/properties/optimizers/uniqueItems", keyword: "uniqueItems", params: { i: h, j: k }, message: "must NOT have duplicate items (items ## " + k + " and " + h + " are identical)", schema: !0, parentSchema: g.properties.optimizers, data: ie };
                e === null ? e = [y] : e.push(y), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: a + "/optimizers", schemaPath: "#/properties/optimizers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.optimizers.type, parentSchema: g.properties.optimizers, data: ie };
      e === null ? e = [f] : e.push(f), s++;
    }
    let ge = r.grid;
    if (ge && typeof ge == "object" && !Array.isArray(ge)) {
      if (Object.keys(ge).length > 100) {
        let f = { instancePath: a + "/grid", schemaPath: "#/properties/grid/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: g.properties.grid, data: ge };
        e === null ? e = [f] : e.push(f), s++;
      }
      for (let f in ge) {
        let h = ge[f];
        if (Array.isArray(h)) {
          if (h.length > 1e3) {
            let w = { instancePath: a + "/grid/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grid/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: g.properties.grid.additionalProperties, data: h };
            e === null ? e = [w] : e.push(w), s++;
          }
          if (h.length < 1) {
            let w = { instancePath: a + "/grid/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grid/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: g.properties.grid.additionalProperties, data: h };
            e === null ? e = [w] : e.push(w), s++;
          }
          let k = h.length, y;
          if (k > 1) {
            e:
              for (; k--; )
                for (y = k; y--; )
                  if (jr(h[k], h[y])) {
                    let w = { instancePath: a + "/grid/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grid/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: k, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + k + " are identical)", schema: !0, parentSchema: g.properties.grid.additionalProperties, data: h };
                    e === null ? e = [w] : e.push(w), s++;
                    break e;
                  }
          }
        } else {
          let k = { instancePath: a + "/grid/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grid/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.grid.additionalProperties.type, parentSchema: g.properties.grid.additionalProperties, data: h };
          e === null ? e = [k] : e.push(k), s++;
        }
      }
    } else {
      let f = { instancePath: a + "/grid", schemaPath: "#/properties/grid/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.grid.type, parentSchema: g.properties.grid, data: ge };
      e === null ? e = [f] : e.push(f), s++;
    }
    let P = r.learningRates;
    if (!Array.isArray(P) && P !== null) {
      let f = { instancePath: a + "/learningRates", schemaPath: "#/properties/learningRates/type", keyword: "type", params: { type: g.properties.learningRates.type }, message: "must be array,null", schema: g.properties.learningRates.type, parentSchema: g.properties.learningRates, data: P };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (Array.isArray(P)) {
      if (P.length > 1e3) {
        let y = { instancePath: a + "/learningRates", schemaPath: "#/properties/learningRates/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: g.properties.learningRates, data: P };
        e === null ? e = [y] : e.push(y), s++;
      }
      if (P.length < 1) {
        let y = { instancePath: a + "/learningRates", schemaPath: "#/properties/learningRates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: g.properties.learningRates, data: P };
        e === null ? e = [y] : e.push(y), s++;
      }
      let f = P.length;
      for (let y = 0; y < f; y++) {
        let w = P[y];
        if (typeof w == "number") {
          if (w > 34028234663852886e22 || isNaN(w)) {
            let q = { instancePath: a + "/learningRates/" + y, schemaPath: "#/properties/learningRates/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 34028234663852886e22 }, message: "must be <= 3.4028234663852886e+38", schema: 34028234663852886e22, parentSchema: g.properties.learningRates.items, data: w };
            e === null ? e = [q] : e.push(q), s++;
          }
          if (w < 0 || isNaN(w)) {
            let q = { instancePath: a + "/learningRates/" + y, schemaPath: "#/properties/learningRates/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.learningRates.items, data: w };
            e === null ? e = [q] : e.push(q), s++;
          }
        } else {
          let q = { instancePath: a + "/learningRates/" + y, schemaPath: "#/properties/learningRates/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.learningRates.items.type, parentSchema: g.properties.learningRates.items, data: w };
          e === null ? e = [q] : e.push(q), s++;
        }
      }
      let h = P.length, k;
      if (h > 1) {
        let y = {};
        for (; h--; ) {
          let w = P[h];
          if (typeof w == "number") {
            if (typeof y[w] == "number") {
              k = y[w];
              let q = { instancePath: a + "/learningRates", schemaPath: "#/properties/learningRates/uniqueItems", keyword: "uniqueItems", params: { i: h, j: k }, message: "must NOT have duplicate items (items ## " + k + " and " + h + " are identical)", schema: !0, parentSchema: g.properties.learningRates, data: P };
              e === null ? e = [q] : e.push(q), s++;
              break;
            }
            y[w] = h;
          }
        }
      }
    }
    let Z = r.seeds;
    if (Array.isArray(Z)) {
      if (Z.length > 1e3) {
        let y = { instancePath: a + "/seeds", schemaPath: "#/properties/seeds/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: g.properties.seeds, data: Z };
        e === null ? e = [y] : e.push(y), s++;
      }
      if (Z.length < 1) {
        let y = { instancePath: a + "/seeds", schemaPath: "#/properties/seeds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: g.properties.seeds, data: Z };
        e === null ? e = [y] : e.push(y), s++;
      }
      let f = Z.length;
      for (let y = 0; y < f; y++) {
        let w = Z[y];
        if (!(typeof w == "number" && !(w % 1) && !isNaN(w))) {
          let q = { instancePath: a + "/seeds/" + y, schemaPath: "#/properties/seeds/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.seeds.items.type, parentSchema: g.properties.seeds.items, data: w };
          e === null ? e = [q] : e.push(q), s++;
        }
        if (typeof w == "number") {
          if (w > 4294967295 || isNaN(w)) {
            let q = { instancePath: a + "/seeds/" + y, schemaPath: "#/properties/seeds/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: g.properties.seeds.items, data: w };
            e === null ? e = [q] : e.push(q), s++;
          }
          if (w < 0 || isNaN(w)) {
            let q = { instancePath: a + "/seeds/" + y, schemaPath: "#/properties/seeds/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.seeds.items, data: w };
            e === null ? e = [q] : e.push(q), s++;
          }
        }
      }
      let h = Z.length, k;
      if (h > 1) {
        let y = {};
        for (; h--; ) {
          let w = Z[h];
          if (typeof w == "number" && !(w % 1) && !isNaN(w)) {
            if (typeof y[w] == "number") {
              k = y[w];
              let q = { instancePath: a + "/seeds", schemaPath: "#/properties/seeds/uniqueItems", keyword: "uniqueItems", params: { i: h, j: k }, message: "must NOT have duplicate items (items ## " + k + " and " + h + " are identical)", schema: !0, parentSchema: g.properties.seeds, data: Z };
              e === null ? e = [q] : e.push(q), s++;
              break;
            }
            y[w] = h;
          }
        }
      }
    } else {
      let f = { instancePath: a + "/seeds", schemaPath: "#/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.seeds.type, parentSchema: g.properties.seeds, data: Z };
      e === null ? e = [f] : e.push(f), s++;
    }
    let ce = r.epochs;
    if (!(typeof ce == "number" && !(ce % 1) && !isNaN(ce))) {
      let f = { instancePath: a + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.epochs.type, parentSchema: g.properties.epochs, data: ce };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof ce == "number") {
      if (ce > 1e5 || isNaN(ce)) {
        let f = { instancePath: a + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: g.properties.epochs, data: ce };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (ce < 1 || isNaN(ce)) {
        let f = { instancePath: a + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.epochs, data: ce };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    let pe = r.batchSize;
    if (!(typeof pe == "number" && !(pe % 1) && !isNaN(pe))) {
      let f = { instancePath: a + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.batchSize.type, parentSchema: g.properties.batchSize, data: pe };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof pe == "number") {
      if (pe > 1e6 || isNaN(pe)) {
        let f = { instancePath: a + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: g.properties.batchSize, data: pe };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (pe < 1 || isNaN(pe)) {
        let f = { instancePath: a + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.batchSize, data: pe };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    he(r.loss, { instancePath: a + "/loss", parentData: r, parentDataProperty: "loss", rootData: p, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
    let fe = r.metrics;
    if (Array.isArray(fe)) {
      if (fe.length > 100) {
        let y = { instancePath: a + "/metrics", schemaPath: "#/properties/metrics/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: g.properties.metrics, data: fe };
        e === null ? e = [y] : e.push(y), s++;
      }
      let f = fe.length;
      for (let y = 0; y < f; y++)
        he(fe[y], { instancePath: a + "/metrics/" + y, parentData: fe, parentDataProperty: y, rootData: p, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
      let h = fe.length, k;
      if (h > 1) {
        e:
          for (; h--; )
            for (k = h; k--; )
              if (jr(fe[h], fe[k])) {
                let y = { instancePath: a + "/metrics", schemaPath: "#/properties/metrics/uniqueItems", keyword: "uniqueItems", params: { i: h, j: k }, message: "must NOT have duplicate items (items ## " + k + " and " + h + " are identical)", schema: !0, parentSchema: g.properties.metrics, data: fe };
                e === null ? e = [y] : e.push(y), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: a + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.metrics.type, parentSchema: g.properties.metrics, data: fe };
      e === null ? e = [f] : e.push(f), s++;
    }
    let Ae = r.callbacks;
    if (Array.isArray(Ae)) {
      if (Ae.length > 100) {
        let h = { instancePath: a + "/callbacks", schemaPath: "#/properties/callbacks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: g.properties.callbacks, data: Ae };
        e === null ? e = [h] : e.push(h), s++;
      }
      let f = Ae.length;
      for (let h = 0; h < f; h++)
        he(Ae[h], { instancePath: a + "/callbacks/" + h, parentData: Ae, parentDataProperty: h, rootData: p, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
    } else {
      let f = { instancePath: a + "/callbacks", schemaPath: "#/properties/callbacks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.callbacks.type, parentSchema: g.properties.callbacks, data: Ae };
      e === null ? e = [f] : e.push(f), s++;
    }
    let Ge = r.backend;
    if (typeof Ge == "string") {
      if (Ie(Ge) < 1) {
        let f = { instancePath: a + "/backend", schemaPath: "#/properties/backend/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g.properties.backend, data: Ge };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.backend.type, parentSchema: g.properties.backend, data: Ge };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (r.workers !== void 0) {
      let f = r.workers;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
        let h = { instancePath: a + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.workers.type, parentSchema: g.properties.workers, data: f };
        e === null ? e = [h] : e.push(h), s++;
      }
      if (typeof f == "number") {
        if (f > 256 || isNaN(f)) {
          let h = { instancePath: a + "/workers", schemaPath: "#/properties/workers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: g.properties.workers, data: f };
          e === null ? e = [h] : e.push(h), s++;
        }
        if (f < 1 || isNaN(f)) {
          let h = { instancePath: a + "/workers", schemaPath: "#/properties/workers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.workers, data: f };
          e === null ? e = [h] : e.push(h), s++;
        }
      }
    }
    let We = r.shuffle;
    if (typeof We != "boolean") {
      let f = { instancePath: a + "/shuffle", schemaPath: "#/properties/shuffle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: g.properties.shuffle.type, parentSchema: g.properties.shuffle, data: We };
      e === null ? e = [f] : e.push(f), s++;
    }
    let Pe = r.validationSplit;
    if (typeof Pe == "number") {
      if (Pe < 0 || isNaN(Pe)) {
        let f = { instancePath: a + "/validationSplit", schemaPath: "#/properties/validationSplit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.validationSplit, data: Pe };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (Pe >= 1 || isNaN(Pe)) {
        let f = { instancePath: a + "/validationSplit", schemaPath: "#/properties/validationSplit/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: g.properties.validationSplit, data: Pe };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/validationSplit", schemaPath: "#/properties/validationSplit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.validationSplit.type, parentSchema: g.properties.validationSplit, data: Pe };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (r.resolved !== void 0) {
      let f = r.resolved;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.startedAt === void 0) {
          let h = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'", schema: g.properties.resolved.required, parentSchema: g.properties.resolved, data: f };
          e === null ? e = [h] : e.push(h), s++;
        }
        if (f.dataset === void 0) {
          let h = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'", schema: g.properties.resolved.required, parentSchema: g.properties.resolved, data: f };
          e === null ? e = [h] : e.push(h), s++;
        }
        if (f.backend === void 0) {
          let h = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: g.properties.resolved.required, parentSchema: g.properties.resolved, data: f };
          e === null ? e = [h] : e.push(h), s++;
        }
        if (f.versions === void 0) {
          let h = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'", schema: g.properties.resolved.required, parentSchema: g.properties.resolved, data: f };
          e === null ? e = [h] : e.push(h), s++;
        }
        for (let h in f)
          if (!(h === "startedAt" || h === "dataset" || h === "backend" || h === "versions")) {
            let k = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties", schema: !1, parentSchema: g.properties.resolved, data: f };
            e === null ? e = [k] : e.push(k), s++;
          }
        if (f.startedAt !== void 0) {
          let h = f.startedAt;
          if (typeof h != "string") {
            let k = { instancePath: a + "/resolved/startedAt", schemaPath: "#/properties/resolved/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.resolved.properties.startedAt.type, parentSchema: g.properties.resolved.properties.startedAt, data: h };
            e === null ? e = [k] : e.push(k), s++;
          }
        }
        f.dataset !== void 0 && (ke(f.dataset, { instancePath: a + "/resolved/dataset", parentData: f, parentDataProperty: "dataset", rootData: p, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), f.backend !== void 0 && (Se(f.backend, { instancePath: a + "/resolved/backend", parentData: f, parentDataProperty: "backend", rootData: p, dynamicAnchors: m }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), f.versions !== void 0 && (qe(f.versions, { instancePath: a + "/resolved/versions", parentData: f, parentDataProperty: "versions", rootData: p, dynamicAnchors: m }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length));
      } else {
        let h = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.resolved.type, parentSchema: g.properties.resolved, data: f };
        e === null ? e = [h] : e.push(h), s++;
      }
    }
  } else {
    let l = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.type, parentSchema: g, data: r };
    e === null ? e = [l] : e.push(l), s++;
  }
  return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gr = tr, d = { type: "object", additionalProperties: !1, required: ["optimizer", "ramp", "min", "max", "steps", "smoothing", "divergence", "status", "points", "best", "suggestions", "suggestion", "seconds"], properties: { optimizer: { $ref: "descent://v1/envelope" }, ramp: { enum: ["exponential", "linear"] }, min: { type: "number", exclusiveMinimum: 0 }, max: { type: "number", exclusiveMinimum: 0 }, steps: { type: "integer", minimum: 2 }, smoothing: { type: "number", minimum: 0, exclusiveMaximum: 1 }, divergence: { type: "number", exclusiveMinimum: 1 }, status: { enum: ["completed", "diverged", "aborted", "exhausted"] }, points: { type: "object", additionalProperties: !1, required: ["learningRate", "loss", "smoothed"], properties: { learningRate: { type: "array", items: { type: "number", exclusiveMinimum: 0 } }, loss: { type: "array", items: { $ref: "descent://v1/result/$defs/logged" } }, smoothed: { type: "array", items: { $ref: "descent://v1/result/$defs/logged" } } } }, best: { type: ["object", "null"], additionalProperties: !1, required: ["learningRate", "loss"], properties: { learningRate: { type: "number" }, loss: { type: "number" } } }, suggestions: { type: "object", additionalProperties: !1, required: ["valley", "steepest", "minimum"], properties: { valley: { type: ["number", "null"] }, steepest: { type: ["number", "null"] }, minimum: { type: ["number", "null"] } } }, suggestion: { type: ["object", "null"], additionalProperties: !1, required: ["rule", "learningRate"], properties: { rule: { enum: ["valley", "steepest", "minimum"] }, learningRate: { type: "number" } } }, seconds: { type: "number", minimum: 0 }, run: { type: "object", additionalProperties: !1, required: ["experiment", "seed", "startedAt", "dataset", "backend", "versions"], properties: { experiment: { $ref: "descent://v1/experiment" }, seed: { type: "integer", minimum: 0 }, startedAt: { type: "string" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" } } } } }, Ve = { anyOf: [{ type: ["number", "null"] }, { enum: ["NaN", "Infinity", "-Infinity"] }] };
function me(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = me.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number" && r !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ve.anyOf[0].type }, message: "must be number,null", schema: Ve.anyOf[0].type, parentSchema: Ve.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = n === s;
  i = i || l;
  let u = s;
  if (!(r === "NaN" || r === "Infinity" || r === "-Infinity")) {
    let c = { instancePath: a, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: Ve.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: Ve.anyOf[1].enum, parentSchema: Ve.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ve.anyOf, parentSchema: Ve, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.optimizer === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer" }, message: "must have required property 'optimizer'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.ramp === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ramp" }, message: "must have required property 'ramp'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.min === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.max === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.steps === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.smoothing === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "smoothing" }, message: "must have required property 'smoothing'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.divergence === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "divergence" }, message: "must have required property 'divergence'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.points === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" }, message: "must have required property 'points'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.best === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best" }, message: "must have required property 'best'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.suggestions === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suggestions" }, message: "must have required property 'suggestions'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.suggestion === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suggestion" }, message: "must have required property 'suggestion'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.seconds === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'", schema: d.required, parentSchema: d, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!ue.call(d.properties, t)) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: d, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.optimizer !== void 0 && (Y(r.optimizer, { instancePath: a + "/optimizer", parentData: r, parentDataProperty: "optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.ramp !== void 0) {
      let t = r.ramp;
      if (!(t === "exponential" || t === "linear")) {
        let i = { instancePath: a + "/ramp", schemaPath: "#/properties/ramp/enum", keyword: "enum", params: { allowedValues: d.properties.ramp.enum }, message: "must be equal to one of the allowed values", schema: d.properties.ramp.enum, parentSchema: d.properties.ramp, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.min !== void 0) {
      let t = r.min;
      if (typeof t == "number") {
        if (t <= 0 || isNaN(t)) {
          let i = { instancePath: a + "/min", schemaPath: "#/properties/min/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d.properties.min, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.min.type, parentSchema: d.properties.min, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.max !== void 0) {
      let t = r.max;
      if (typeof t == "number") {
        if (t <= 0 || isNaN(t)) {
          let i = { instancePath: a + "/max", schemaPath: "#/properties/max/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d.properties.max, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.max.type, parentSchema: d.properties.max, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.steps !== void 0) {
      let t = r.steps;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.steps.type, parentSchema: d.properties.steps, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && (t < 2 || isNaN(t))) {
        let i = { instancePath: a + "/steps", schemaPath: "#/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: d.properties.steps, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.smoothing !== void 0) {
      let t = r.smoothing;
      if (typeof t == "number") {
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: a + "/smoothing", schemaPath: "#/properties/smoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: d.properties.smoothing, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t >= 1 || isNaN(t)) {
          let i = { instancePath: a + "/smoothing", schemaPath: "#/properties/smoothing/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: d.properties.smoothing, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/smoothing", schemaPath: "#/properties/smoothing/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.smoothing.type, parentSchema: d.properties.smoothing, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.divergence !== void 0) {
      let t = r.divergence;
      if (typeof t == "number") {
        if (t <= 1 || isNaN(t)) {
          let i = { instancePath: a + "/divergence", schemaPath: "#/properties/divergence/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 1 }, message: "must be > 1", schema: 1, parentSchema: d.properties.divergence, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/divergence", schemaPath: "#/properties/divergence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.divergence.type, parentSchema: d.properties.divergence, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (!(t === "completed" || t === "diverged" || t === "aborted" || t === "exhausted")) {
        let i = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: d.properties.status.enum }, message: "must be equal to one of the allowed values", schema: d.properties.status.enum, parentSchema: d.properties.status, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.points !== void 0) {
      let t = r.points;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.learningRate === void 0) {
          let i = { instancePath: a + "/points", schemaPath: "#/properties/points/required", keyword: "required", params: { missingProperty: "learningRate" }, message: "must have required property 'learningRate'", schema: d.properties.points.required, parentSchema: d.properties.points, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.loss === void 0) {
          let i = { instancePath: a + "/points", schemaPath: "#/properties/points/required", keyword: "required", params: { missingProperty: "loss" }, message: "must have required property 'loss'", schema: d.properties.points.required, parentSchema: d.properties.points, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.smoothed === void 0) {
          let i = { instancePath: a + "/points", schemaPath: "#/properties/points/required", keyword: "required", params: { missingProperty: "smoothed" }, message: "must have required property 'smoothed'", schema: d.properties.points.required, parentSchema: d.properties.points, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (!(i === "learningRate" || i === "loss" || i === "smoothed")) {
            let n = { instancePath: a + "/points", schemaPath: "#/properties/points/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: d.properties.points, data: t };
            e === null ? e = [n] : e.push(n), s++;
          }
        if (t.learningRate !== void 0) {
          let i = t.learningRate;
          if (Array.isArray(i)) {
            let n = i.length;
            for (let u = 0; u < n; u++) {
              let l = i[u];
              if (typeof l == "number") {
                if (l <= 0 || isNaN(l)) {
                  let c = { instancePath: a + "/points/learningRate/" + u, schemaPath: "#/properties/points/properties/learningRate/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d.properties.points.properties.learningRate.items, data: l };
                  e === null ? e = [c] : e.push(c), s++;
                }
              } else {
                let c = { instancePath: a + "/points/learningRate/" + u, schemaPath: "#/properties/points/properties/learningRate/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.points.properties.learningRate.items.type, parentSchema: d.properties.points.properties.learningRate.items, data: l };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
          } else {
            let n = { instancePath: a + "/points/learningRate", schemaPath: "#/properties/points/properties/learningRate/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.points.properties.learningRate.type, parentSchema: d.properties.points.properties.learningRate, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.loss !== void 0) {
          let i = t.loss;
          if (Array.isArray(i)) {
            let n = i.length;
            for (let u = 0; u < n; u++)
              me(i[u], { instancePath: a + "/points/loss/" + u, parentData: i, parentDataProperty: u, rootData: p, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
          } else {
            let n = { instancePath: a + "/points/loss", schemaPath: "#/properties/points/properties/loss/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.points.properties.loss.type, parentSchema: d.properties.points.properties.loss, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.smoothed !== void 0) {
          let i = t.smoothed;
          if (Array.isArray(i)) {
            let n = i.length;
            for (let u = 0; u < n; u++)
              me(i[u], { instancePath: a + "/points/smoothed/" + u, parentData: i, parentDataProperty: u, rootData: p, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
          } else {
            let n = { instancePath: a + "/points/smoothed", schemaPath: "#/properties/points/properties/smoothed/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.points.properties.smoothed.type, parentSchema: d.properties.points.properties.smoothed, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.points.type, parentSchema: d.properties.points, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.best !== void 0) {
      let t = r.best;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/best", schemaPath: "#/properties/best/type", keyword: "type", params: { type: d.properties.best.type }, message: "must be object,null", schema: d.properties.best.type, parentSchema: d.properties.best, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.learningRate === void 0) {
          let i = { instancePath: a + "/best", schemaPath: "#/properties/best/required", keyword: "required", params: { missingProperty: "learningRate" }, message: "must have required property 'learningRate'", schema: d.properties.best.required, parentSchema: d.properties.best, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.loss === void 0) {
          let i = { instancePath: a + "/best", schemaPath: "#/properties/best/required", keyword: "required", params: { missingProperty: "loss" }, message: "must have required property 'loss'", schema: d.properties.best.required, parentSchema: d.properties.best, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (!(i === "learningRate" || i === "loss")) {
            let n = { instancePath: a + "/best", schemaPath: "#/properties/best/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: d.properties.best, data: t };
            e === null ? e = [n] : e.push(n), s++;
          }
        if (t.learningRate !== void 0) {
          let i = t.learningRate;
          if (typeof i != "number") {
            let n = { instancePath: a + "/best/learningRate", schemaPath: "#/properties/best/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.best.properties.learningRate.type, parentSchema: d.properties.best.properties.learningRate, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.loss !== void 0) {
          let i = t.loss;
          if (typeof i != "number") {
            let n = { instancePath: a + "/best/loss", schemaPath: "#/properties/best/properties/loss/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.best.properties.loss.type, parentSchema: d.properties.best.properties.loss, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      }
    }
    if (r.suggestions !== void 0) {
      let t = r.suggestions;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.valley === void 0) {
          let i = { instancePath: a + "/suggestions", schemaPath: "#/properties/suggestions/required", keyword: "required", params: { missingProperty: "valley" }, message: "must have required property 'valley'", schema: d.properties.suggestions.required, parentSchema: d.properties.suggestions, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.steepest === void 0) {
          let i = { instancePath: a + "/suggestions", schemaPath: "#/properties/suggestions/required", keyword: "required", params: { missingProperty: "steepest" }, message: "must have required property 'steepest'", schema: d.properties.suggestions.required, parentSchema: d.properties.suggestions, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.minimum === void 0) {
          let i = { instancePath: a + "/suggestions", schemaPath: "#/properties/suggestions/required", keyword: "required", params: { missingProperty: "minimum" }, message: "must have required property 'minimum'", schema: d.properties.suggestions.required, parentSchema: d.properties.suggestions, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (!(i === "valley" || i === "steepest" || i === "minimum")) {
            let n = { instancePath: a + "/suggestions", schemaPath: "#/properties/suggestions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: d.properties.suggestions, data: t };
            e === null ? e = [n] : e.push(n), s++;
          }
        if (t.valley !== void 0) {
          let i = t.valley;
          if (typeof i != "number" && i !== null) {
            let n = { instancePath: a + "/suggestions/valley", schemaPath: "#/properties/suggestions/properties/valley/type", keyword: "type", params: { type: d.properties.suggestions.properties.valley.type }, message: "must be number,null", schema: d.properties.suggestions.properties.valley.type, parentSchema: d.properties.suggestions.properties.valley, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.steepest !== void 0) {
          let i = t.steepest;
          if (typeof i != "number" && i !== null) {
            let n = { instancePath: a + "/suggestions/steepest", schemaPath: "#/properties/suggestions/properties/steepest/type", keyword: "type", params: { type: d.properties.suggestions.properties.steepest.type }, message: "must be number,null", schema: d.properties.suggestions.properties.steepest.type, parentSchema: d.properties.suggestions.properties.steepest, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.minimum !== void 0) {
          let i = t.minimum;
          if (typeof i != "number" && i !== null) {
            let n = { instancePath: a + "/suggestions/minimum", schemaPath: "#/properties/suggestions/properties/minimum/type", keyword: "type", params: { type: d.properties.suggestions.properties.minimum.type }, message: "must be number,null", schema: d.properties.suggestions.properties.minimum.type, parentSchema: d.properties.suggestions.properties.minimum, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/suggestions", schemaPath: "#/properties/suggestions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.suggestions.type, parentSchema: d.properties.suggestions, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.suggestion !== void 0) {
      let t = r.suggestion;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/suggestion", schemaPath: "#/properties/suggestion/type", keyword: "type", params: { type: d.properties.suggestion.type }, message: "must be object,null", schema: d.properties.suggestion.type, parentSchema: d.properties.suggestion, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.rule === void 0) {
          let i = { instancePath: a + "/suggestion", schemaPath: "#/properties/suggestion/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: d.properties.suggestion.required, parentSchema: d.properties.suggestion, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.learningRate === void 0) {
          let i = { instancePath: a + "/suggestion", schemaPath: "#/properties/suggestion/required", keyword: "required", params: { missingProperty: "learningRate" }, message: "must have required property 'learningRate'", schema: d.properties.suggestion.required, parentSchema: d.properties.suggestion, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (!(i === "rule" || i === "learningRate")) {
            let n = { instancePath: a + "/suggestion", schemaPath: "#/properties/suggestion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: d.properties.suggestion, data: t };
            e === null ? e = [n] : e.push(n), s++;
          }
        if (t.rule !== void 0) {
          let i = t.rule;
          if (!(i === "valley" || i === "steepest" || i === "minimum")) {
            let n = { instancePath: a + "/suggestion/rule", schemaPath: "#/properties/suggestion/properties/rule/enum", keyword: "enum", params: { allowedValues: d.properties.suggestion.properties.rule.enum }, message: "must be equal to one of the allowed values", schema: d.properties.suggestion.properties.rule.enum, parentSchema: d.properties.suggestion.properties.rule, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.learningRate !== void 0) {
          let i = t.learningRate;
          if (typeof i != "number") {
            let n = { instancePath: a + "/suggestion/learningRate", schemaPath: "#/properties/suggestion/properties/learningRate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.suggestion.properties.learningRate.type, parentSchema: d.properties.suggestion.properties.learningRate, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      }
    }
    if (r.seconds !== void 0) {
      let t = r.seconds;
      if (typeof t == "number") {
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: a + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: d.properties.seconds, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.seconds.type, parentSchema: d.properties.seconds, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.run !== void 0) {
      let t = r.run;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.experiment === void 0) {
          let i = { instancePath: a + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "experiment" }, message: "must have required property 'experiment'", schema: d.properties.run.required, parentSchema: d.properties.run, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.seed === void 0) {
          let i = { instancePath: a + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'", schema: d.properties.run.required, parentSchema: d.properties.run, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.startedAt === void 0) {
          let i = { instancePath: a + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'", schema: d.properties.run.required, parentSchema: d.properties.run, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.dataset === void 0) {
          let i = { instancePath: a + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'", schema: d.properties.run.required, parentSchema: d.properties.run, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.backend === void 0) {
          let i = { instancePath: a + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: d.properties.run.required, parentSchema: d.properties.run, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.versions === void 0) {
          let i = { instancePath: a + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'", schema: d.properties.run.required, parentSchema: d.properties.run, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (!(i === "experiment" || i === "seed" || i === "startedAt" || i === "dataset" || i === "backend" || i === "versions")) {
            let n = { instancePath: a + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: d.properties.run, data: t };
            e === null ? e = [n] : e.push(n), s++;
          }
        if (t.experiment !== void 0 && (Re(t.experiment, { instancePath: a + "/run/experiment", parentData: t, parentDataProperty: "experiment", rootData: p, dynamicAnchors: m }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), t.seed !== void 0) {
          let i = t.seed;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
            let n = { instancePath: a + "/run/seed", schemaPath: "#/properties/run/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: d.properties.run.properties.seed.type, parentSchema: d.properties.run.properties.seed, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
          if (typeof i == "number" && (i < 0 || isNaN(i))) {
            let n = { instancePath: a + "/run/seed", schemaPath: "#/properties/run/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: d.properties.run.properties.seed, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.startedAt !== void 0) {
          let i = t.startedAt;
          if (typeof i != "string") {
            let n = { instancePath: a + "/run/startedAt", schemaPath: "#/properties/run/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: d.properties.run.properties.startedAt.type, parentSchema: d.properties.run.properties.startedAt, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        t.dataset !== void 0 && (ke(t.dataset, { instancePath: a + "/run/dataset", parentData: t, parentDataProperty: "dataset", rootData: p, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), t.backend !== void 0 && (Se(t.backend, { instancePath: a + "/run/backend", parentData: t, parentDataProperty: "backend", rootData: p, dynamicAnchors: m }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), t.versions !== void 0 && (qe(t.versions, { instancePath: a + "/run/versions", parentData: t, parentDataProperty: "versions", rootData: p, dynamicAnchors: m }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length));
      } else {
        let i = { instancePath: a + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.run.type, parentSchema: d.properties.run, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wr = ar, Ce = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.95, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] }, ee = { allOf: [{ not: { required: ["clipnorm", "global_clipnorm"], properties: { clipnorm: { not: { type: "null" } }, global_clipnorm: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["clipnorm", "clipvalue"], properties: { clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["global_clipnorm", "clipvalue"], properties: { global_clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { if: { required: ["use_ema"], properties: { use_ema: { not: { enum: [!1, 0, null] } } } }, then: { properties: { ema_momentum: { type: "number", minimum: 0, maximum: 1, "x-must": "must be a number in [0, 1]" }, ema_overwrite_frequency: { anyOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 1, or null" } } } }] };
function z(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.clipnorm === void 0 && (h = "clipnorm") || r.global_clipnorm === void 0 && (h = "global_clipnorm")) {
      let k = {};
      e === null ? e = [k] : e.push(k), s++;
    } else {
      if (r.clipnorm !== void 0) {
        let k = s, y = s, w = s;
        if (r.clipnorm !== null) {
          let q = {};
          e === null ? e = [q] : e.push(q), s++;
        }
        var n = w === s;
        if (n) {
          let q = {};
          e === null ? e = [q] : e.push(q), s++;
        } else
          s = y, e !== null && (y ? e.length = y : e = null);
        var u = k === s;
      } else
        var u = !0;
      if (u)
        if (r.global_clipnorm !== void 0) {
          let k = s, y = s, w = s;
          if (r.global_clipnorm !== null) {
            let F = {};
            e === null ? e = [F] : e.push(F), s++;
          }
          var l = w === s;
          if (l) {
            let F = {};
            e === null ? e = [F] : e.push(F), s++;
          } else
            s = y, e !== null && (y ? e.length = y : e = null);
          var u = k === s;
        } else
          var u = !0;
    }
  }
  var c = i === s;
  if (c) {
    let h = { instancePath: a, schemaPath: "#/allOf/0/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ee.allOf[0].not, parentSchema: ee.allOf[0], data: r };
    e === null ? e = [h] : e.push(h), s++;
  } else
    s = t, e !== null && (t ? e.length = t : e = null);
  let S = s, te = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.clipnorm === void 0 && (h = "clipnorm") || r.clipvalue === void 0 && (h = "clipvalue")) {
      let k = {};
      e === null ? e = [k] : e.push(k), s++;
    } else {
      if (r.clipnorm !== void 0) {
        let k = s, y = s, w = s;
        if (r.clipnorm !== null) {
          let q = {};
          e === null ? e = [q] : e.push(q), s++;
        }
        var C = w === s;
        if (C) {
          let q = {};
          e === null ? e = [q] : e.push(q), s++;
        } else
          s = y, e !== null && (y ? e.length = y : e = null);
        var $e = k === s;
      } else
        var $e = !0;
      if ($e)
        if (r.clipvalue !== void 0) {
          let k = s, y = s, w = s;
          if (r.clipvalue !== null) {
            let F = {};
            e === null ? e = [F] : e.push(F), s++;
          }
          var ae = w === s;
          if (ae) {
            let F = {};
            e === null ? e = [F] : e.push(F), s++;
          } else
            s = y, e !== null && (y ? e.length = y : e = null);
          var $e = k === s;
        } else
          var $e = !0;
    }
  }
  var Me = te === s;
  if (Me) {
    let h = { instancePath: a, schemaPath: "#/allOf/1/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ee.allOf[1].not, parentSchema: ee.allOf[1], data: r };
    e === null ? e = [h] : e.push(h), s++;
  } else
    s = S, e !== null && (S ? e.length = S : e = null);
  let _e = s, ie = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.global_clipnorm === void 0 && (h = "global_clipnorm") || r.clipvalue === void 0 && (h = "clipvalue")) {
      let k = {};
      e === null ? e = [k] : e.push(k), s++;
    } else {
      if (r.global_clipnorm !== void 0) {
        let k = s, y = s, w = s;
        if (r.global_clipnorm !== null) {
          let q = {};
          e === null ? e = [q] : e.push(q), s++;
        }
        var ge = w === s;
        if (ge) {
          let q = {};
          e === null ? e = [q] : e.push(q), s++;
        } else
          s = y, e !== null && (y ? e.length = y : e = null);
        var P = k === s;
      } else
        var P = !0;
      if (P)
        if (r.clipvalue !== void 0) {
          let k = s, y = s, w = s;
          if (r.clipvalue !== null) {
            let F = {};
            e === null ? e = [F] : e.push(F), s++;
          }
          var Z = w === s;
          if (Z) {
            let F = {};
            e === null ? e = [F] : e.push(F), s++;
          } else
            s = y, e !== null && (y ? e.length = y : e = null);
          var P = k === s;
        } else
          var P = !0;
    }
  }
  var ce = ie === s;
  if (ce) {
    let h = { instancePath: a, schemaPath: "#/allOf/2/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ee.allOf[2].not, parentSchema: ee.allOf[2], data: r };
    e === null ? e = [h] : e.push(h), s++;
  } else
    s = _e, e !== null && (_e ? e.length = _e : e = null);
  let pe = s, fe = !0, Ae = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.use_ema === void 0 && (h = "use_ema")) {
      let k = {};
      e === null ? e = [k] : e.push(k), s++;
    } else if (r.use_ema !== void 0) {
      let k = r.use_ema, y = s, w = s;
      if (!(k === !1 || k === 0 || k === null)) {
        let q = {};
        e === null ? e = [q] : e.push(q), s++;
      }
      var Ge = w === s;
      if (Ge) {
        let q = {};
        e === null ? e = [q] : e.push(q), s++;
      } else
        s = y, e !== null && (y ? e.length = y : e = null);
    }
  }
  var We = Ae === s;
  if (s = pe, e !== null && (pe ? e.length = pe : e = null), We) {
    let h = s;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.ema_momentum !== void 0) {
        let y = r.ema_momentum;
        if (typeof y == "number") {
          if (y > 1 || isNaN(y)) {
            let w = { instancePath: a + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ee.allOf[3].then.properties.ema_momentum, data: y };
            e === null ? e = [w] : e.push(w), s++;
          }
          if (y < 0 || isNaN(y)) {
            let w = { instancePath: a + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: ee.allOf[3].then.properties.ema_momentum, data: y };
            e === null ? e = [w] : e.push(w), s++;
          }
        } else {
          let w = { instancePath: a + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.allOf[3].then.properties.ema_momentum.type, parentSchema: ee.allOf[3].then.properties.ema_momentum, data: y };
          e === null ? e = [w] : e.push(w), s++;
        }
      }
      if (r.ema_overwrite_frequency !== void 0) {
        let y = r.ema_overwrite_frequency, w = s, q = !1, F = s;
        if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
          let V = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ee.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0].type, parentSchema: ee.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: y };
          e === null ? e = [V] : e.push(V), s++;
        }
        if (typeof y == "number") {
          if (y > 9007199254740991 || isNaN(y)) {
            let V = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: ee.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: y };
            e === null ? e = [V] : e.push(V), s++;
          }
          if (y < 1 || isNaN(y)) {
            let V = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ee.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: y };
            e === null ? e = [V] : e.push(V), s++;
          }
        }
        var Pe = F === s;
        q = q || Pe;
        let er = s;
        if (!(y === 0 || y === null || y === !1)) {
          let V = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/1/enum", keyword: "enum", params: { allowedValues: ee.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: ee.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum, parentSchema: ee.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1], data: y };
          e === null ? e = [V] : e.push(V), s++;
        }
        var Pe = er === s;
        if (q = q || Pe, q)
          s = w, e !== null && (w ? e.length = w : e = null);
        else {
          let V = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ee.allOf[3].then.properties.ema_overwrite_frequency.anyOf, parentSchema: ee.allOf[3].then.properties.ema_overwrite_frequency, data: y };
          e === null ? e = [V] : e.push(V), s++;
        }
      }
    }
    var We = h === s;
    if (fe = We, fe) {
      var f = {};
      f.ema_momentum = !0, f.ema_overwrite_frequency = !0, f.use_ema = !0;
    }
  }
  if (!fe) {
    let h = { instancePath: a, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: ee.allOf[3].if, parentSchema: ee.allOf[3], data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  return z.errors = e, o.props = f, s === 0;
}
z.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var rr = { type: ["string", "null"], pattern: "^[^/]*$", "x-must": 'must be a string without "/"' }, Br = new RegExp("^[^/]*$", "u");
function $(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string" && r !== null) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: rr.type }, message: "must be string,null", schema: rr.type, parentSchema: rr, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (typeof r == "string" && !Br.test(r)) {
    let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/]*$" }, message: 'must match pattern "^[^/]*$"', schema: "^[^/]*$", parentSchema: rr, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var sr = { anyOf: [{ type: "number" }, { $ref: "descent://v1/envelope" }], "x-must": "must be a number or a serialized schedule" };
function D(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = D.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number") {
    let S = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: sr.anyOf[0].type, parentSchema: sr.anyOf[0], data: r };
    e === null ? e = [S] : e.push(S), s++;
  }
  var l = n === s;
  i = i || l;
  let u = s;
  Y(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
  var l = u === s;
  if (i = i || l, l) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let S = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: sr.anyOf, parentSchema: sr, data: r };
    e === null ? e = [S] : e.push(S), s++;
  }
  return D.errors = e, o.props = c, s === 0;
}
D.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Or = { type: ["number", "null"], "x-must": "must be a number or null" };
function M(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = M.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number" && r !== null) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Or.type }, message: "must be number,null", schema: Or.type, parentSchema: Or, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Be = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function j(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number" && r !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Be.anyOf[0].type }, message: "must be number,null", schema: Be.anyOf[0].type, parentSchema: Be.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = n === s;
  i = i || l;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: a, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Be.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Be.anyOf, parentSchema: Be, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var He = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function O(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number" && r !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: He.anyOf[0].type }, message: "must be number,null", schema: He.anyOf[0].type, parentSchema: He.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = n === s;
  i = i || l;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: a, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: He.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: He.anyOf, parentSchema: He, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Je = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function N(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number" && r !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Je.anyOf[0].type }, message: "must be number,null", schema: Je.anyOf[0].type, parentSchema: Je.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = n === s;
  i = i || l;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: a, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Je.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Je.anyOf, parentSchema: Je, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nr = { type: ["boolean", "number", "null"], "x-must": "must be true or false" };
function I(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = I.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "boolean" && typeof r != "number" && r !== null) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Nr.type }, message: "must be boolean,number,null", schema: Nr.type, parentSchema: Nr, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ir = { type: ["number", "null"], "x-must": "must be a number in [0, 1]" };
function R(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = R.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number" && r !== null) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Ir.type }, message: "must be number,null", schema: Ir.type, parentSchema: Ir, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qe = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be an integer >= 1, or null" };
function A(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = A.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number" && r !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Qe.anyOf[0].type }, message: "must be number,null", schema: Qe.anyOf[0].type, parentSchema: Qe.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = n === s;
  i = i || l;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: a, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Qe.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Qe.anyOf, parentSchema: Qe, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rr = { type: ["number", "null"], "x-must": "must be a number or null" };
function x(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = x.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number" && r !== null) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Rr.type }, message: "must be number,null", schema: Rr.type, parentSchema: Rr, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return x.errors = e, s === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Te = { anyOf: [{ type: "integer", minimum: 2, maximum: 9007199254740991 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 2, or null" };
function T(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = T.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Te.anyOf[0].type, parentSchema: Te.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  if (typeof r == "number") {
    if (r > 9007199254740991 || isNaN(r)) {
      let c = { instancePath: a, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: Te.anyOf[0], data: r };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (r < 2 || isNaN(r)) {
      let c = { instancePath: a, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: Te.anyOf[0], data: r };
      e === null ? e = [c] : e.push(c), s++;
    }
  }
  var l = n === s;
  i = i || l;
  let u = s;
  if (!(r === 0 || r === null || r === !1)) {
    let c = { instancePath: a, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: Te.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: Te.anyOf[1].enum, parentSchema: Te.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Te.anyOf, parentSchema: Te, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.95), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let n in r)
      if (!ue.call(Ce.properties, n)) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Ce, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.rho;
    if (typeof t != "number") {
      let n = { instancePath: a + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ce.properties.rho.type, parentSchema: Ce.properties.rho, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let n = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ce.properties.epsilon.type, parentSchema: Ce.properties.epsilon, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ce.type, parentSchema: Ce, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hr = ir, de = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_2_decay: { type: "number", default: -0.8, "x-must": "must be a number" }, epsilon_1: { type: "number", default: 1e-30, "x-must": "must be a number" }, epsilon_2: { type: "number", default: 1e-3, "x-must": "must be a number" }, clip_threshold: { type: "number", default: 1, "x-must": "must be a number" }, relative_step: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function ir(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ir.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_2_decay === void 0 && (r.beta_2_decay = -0.8), r.epsilon_1 === void 0 && (r.epsilon_1 = 1e-30), r.epsilon_2 === void 0 && (r.epsilon_2 = 1e-3), r.clip_threshold === void 0 && (r.clip_threshold = 1), r.relative_step === void 0 && (r.relative_step = !0);
    for (let c in r)
      if (!ue.call(de.properties, c)) {
        let S = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: de, data: r };
        e === null ? e = [S] : e.push(S), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_2_decay;
    if (typeof t != "number") {
      let c = { instancePath: a + "/beta_2_decay", schemaPath: "#/properties/beta_2_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.beta_2_decay.type, parentSchema: de.properties.beta_2_decay, data: t };
      e === null ? e = [c] : e.push(c), s++;
    }
    let i = r.epsilon_1;
    if (typeof i != "number") {
      let c = { instancePath: a + "/epsilon_1", schemaPath: "#/properties/epsilon_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.epsilon_1.type, parentSchema: de.properties.epsilon_1, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.epsilon_2;
    if (typeof n != "number") {
      let c = { instancePath: a + "/epsilon_2", schemaPath: "#/properties/epsilon_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.epsilon_2.type, parentSchema: de.properties.epsilon_2, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
    let u = r.clip_threshold;
    if (typeof u != "number") {
      let c = { instancePath: a + "/clip_threshold", schemaPath: "#/properties/clip_threshold/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.clip_threshold.type, parentSchema: de.properties.clip_threshold, data: u };
      e === null ? e = [c] : e.push(c), s++;
    }
    let l = r.relative_step;
    if (typeof l != "boolean" && typeof l != "number" && l !== null) {
      let c = { instancePath: a + "/relative_step", schemaPath: "#/properties/relative_step/type", keyword: "type", params: { type: de.properties.relative_step.type }, message: "must be boolean,number,null", schema: de.properties.relative_step.type, parentSchema: de.properties.relative_step, data: l };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: de.type, parentSchema: de, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Jr = nr, Fe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, initial_accumulator_value: { type: "number", default: 0.1, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function nr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = nr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let n in r)
      if (!ue.call(Fe.properties, n)) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Fe, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.initial_accumulator_value;
    if (typeof t != "number") {
      let n = { instancePath: a + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Fe.properties.initial_accumulator_value.type, parentSchema: Fe.properties.initial_accumulator_value, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let n = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Fe.properties.epsilon.type, parentSchema: Fe.properties.epsilon, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Fe.type, parentSchema: Fe, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qr = pr, be = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function pr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let l in r)
      if (!ue.call(be.properties, l)) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: be, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let l = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: be.properties.beta_1.type, parentSchema: be.properties.beta_1, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let l = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: be.properties.beta_2.type, parentSchema: be.properties.beta_2, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let l = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: be.properties.epsilon.type, parentSchema: be.properties.epsilon, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.amsgrad;
    if (typeof u != "boolean" && typeof u != "number" && u !== null) {
      let l = { instancePath: a + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: be.properties.amsgrad.type }, message: "must be boolean,number,null", schema: be.properties.amsgrad.type, parentSchema: be.properties.amsgrad, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: be.type, parentSchema: be, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ur = lr, ye = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: "number", default: 4e-3, "x-must": "must be a number" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function lr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = lr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let c in r)
      if (!ue.call(ye.properties, c)) {
        let S = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: ye, data: r };
        e === null ? e = [S] : e.push(S), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
    let t = r.weight_decay;
    if (typeof t != "number") {
      let c = { instancePath: a + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.weight_decay.type, parentSchema: ye.properties.weight_decay, data: t };
      e === null ? e = [c] : e.push(c), s++;
    }
    j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let i = r.beta_1;
    if (typeof i != "number") {
      let c = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.beta_1.type, parentSchema: ye.properties.beta_1, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let c = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.beta_2.type, parentSchema: ye.properties.beta_2, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
    let u = r.epsilon;
    if (typeof u != "number") {
      let c = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.epsilon.type, parentSchema: ye.properties.epsilon, data: u };
      e === null ? e = [c] : e.push(c), s++;
    }
    let l = r.amsgrad;
    if (typeof l != "boolean" && typeof l != "number" && l !== null) {
      let c = { instancePath: a + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: ye.properties.amsgrad.type }, message: "must be boolean,number,null", schema: ye.properties.amsgrad.type, parentSchema: ye.properties.amsgrad, data: l };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ye.type, parentSchema: ye, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xr = mr, De = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function mr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = mr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let u in r)
      if (!ue.call(De.properties, u)) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: De, data: r };
        e === null ? e = [l] : e.push(l), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let u = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: De.properties.beta_1.type, parentSchema: De.properties.beta_1, data: t };
      e === null ? e = [u] : e.push(u), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let u = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: De.properties.beta_2.type, parentSchema: De.properties.beta_2, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let u = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: De.properties.epsilon.type, parentSchema: De.properties.epsilon, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: De.type, parentSchema: De, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yr = or, re = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, learning_rate_power: { type: "number", maximum: 0, default: -0.5, "x-must": "must be a number <= 0" }, initial_accumulator_value: { type: "number", minimum: 0, default: 0.1, "x-must": "must be a number >= 0" }, l1_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_shrinkage_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, beta: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function or(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = or.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.learning_rate_power === void 0 && (r.learning_rate_power = -0.5), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.l1_regularization_strength === void 0 && (r.l1_regularization_strength = 0), r.l2_regularization_strength === void 0 && (r.l2_regularization_strength = 0), r.l2_shrinkage_regularization_strength === void 0 && (r.l2_shrinkage_regularization_strength = 0), r.beta === void 0 && (r.beta = 0);
    for (let S in r)
      if (!ue.call(re.properties, S)) {
        let te = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S }, message: "must NOT have additional properties", schema: !1, parentSchema: re, data: r };
        e === null ? e = [te] : e.push(te), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.learning_rate_power;
    if (typeof t == "number") {
      if (t > 0 || isNaN(t)) {
        let S = { instancePath: a + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0", schema: 0, parentSchema: re.properties.learning_rate_power, data: t };
        e === null ? e = [S] : e.push(S), s++;
      }
    } else {
      let S = { instancePath: a + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: re.properties.learning_rate_power.type, parentSchema: re.properties.learning_rate_power, data: t };
      e === null ? e = [S] : e.push(S), s++;
    }
    let i = r.initial_accumulator_value;
    if (typeof i == "number") {
      if (i < 0 || isNaN(i)) {
        let S = { instancePath: a + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: re.properties.initial_accumulator_value, data: i };
        e === null ? e = [S] : e.push(S), s++;
      }
    } else {
      let S = { instancePath: a + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: re.properties.initial_accumulator_value.type, parentSchema: re.properties.initial_accumulator_value, data: i };
      e === null ? e = [S] : e.push(S), s++;
    }
    let n = r.l1_regularization_strength;
    if (typeof n == "number") {
      if (n < 0 || isNaN(n)) {
        let S = { instancePath: a + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: re.properties.l1_regularization_strength, data: n };
        e === null ? e = [S] : e.push(S), s++;
      }
    } else {
      let S = { instancePath: a + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: re.properties.l1_regularization_strength.type, parentSchema: re.properties.l1_regularization_strength, data: n };
      e === null ? e = [S] : e.push(S), s++;
    }
    let u = r.l2_regularization_strength;
    if (typeof u == "number") {
      if (u < 0 || isNaN(u)) {
        let S = { instancePath: a + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: re.properties.l2_regularization_strength, data: u };
        e === null ? e = [S] : e.push(S), s++;
      }
    } else {
      let S = { instancePath: a + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: re.properties.l2_regularization_strength.type, parentSchema: re.properties.l2_regularization_strength, data: u };
      e === null ? e = [S] : e.push(S), s++;
    }
    let l = r.l2_shrinkage_regularization_strength;
    if (typeof l == "number") {
      if (l < 0 || isNaN(l)) {
        let S = { instancePath: a + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: re.properties.l2_shrinkage_regularization_strength, data: l };
        e === null ? e = [S] : e.push(S), s++;
      }
    } else {
      let S = { instancePath: a + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: re.properties.l2_shrinkage_regularization_strength.type, parentSchema: re.properties.l2_shrinkage_regularization_strength, data: l };
      e === null ? e = [S] : e.push(S), s++;
    }
    let c = r.beta;
    if (typeof c != "number") {
      let S = { instancePath: a + "/beta", schemaPath: "#/properties/beta/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: re.properties.beta.type, parentSchema: re.properties.beta, data: c };
      e === null ? e = [S] : e.push(S), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: re.type, parentSchema: re, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zr = ur, je = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function ur(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ur.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let u in r)
      if (!ue.call(je.properties, u)) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: je, data: r };
        e === null ? e = [l] : e.push(l), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let u = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.beta_1.type, parentSchema: je.properties.beta_1, data: t };
      e === null ? e = [u] : e.push(u), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let u = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.beta_2.type, parentSchema: je.properties.beta_2, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let u = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.epsilon.type, parentSchema: je.properties.epsilon, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: je.type, parentSchema: je, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var es = cr, Oe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.9, "x-must": "must be a number in (0, 1]" }, beta_2: { type: "number", default: 0.99, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function cr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = cr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.99);
    for (let n in r)
      if (!ue.call(Oe.properties, n)) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Oe, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t == "number") {
      if (t > 1 || isNaN(t)) {
        let n = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: Oe.properties.beta_1, data: t };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (t <= 0 || isNaN(t)) {
        let n = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Oe.properties.beta_1, data: t };
        e === null ? e = [n] : e.push(n), s++;
      }
    } else {
      let n = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Oe.properties.beta_1.type, parentSchema: Oe.properties.beta_1, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let n = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Oe.properties.beta_2.type, parentSchema: Oe.properties.beta_2, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Oe.type, parentSchema: Oe, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rs = fr, Ee = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, inner_optimizer: { $ref: "descent://v1/envelope", "x-must": "must be a serialized optimizer" }, initial_scale: { type: "number", default: 32768, "x-must": "must be a number" }, dynamic_growth_steps: { type: "number", default: 2e3, "x-must": "must be a number" } }, required: ["inner_optimizer"], additionalProperties: !1 };
function fr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = fr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 && (r.name = null), r.initial_scale === void 0 && (r.initial_scale = 32768), r.dynamic_growth_steps === void 0 && (r.dynamic_growth_steps = 2e3), r.inner_optimizer === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inner_optimizer" }, message: "must have required property 'inner_optimizer'", schema: Ee.required, parentSchema: Ee, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in r)
      if (!(n === "name" || n === "inner_optimizer" || n === "initial_scale" || n === "dynamic_growth_steps")) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Ee, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), r.inner_optimizer !== void 0 && (Y(r.inner_optimizer, { instancePath: a + "/inner_optimizer", parentData: r, parentDataProperty: "inner_optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
    let t = r.initial_scale;
    if (typeof t != "number") {
      let n = { instancePath: a + "/initial_scale", schemaPath: "#/properties/initial_scale/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ee.properties.initial_scale.type, parentSchema: Ee.properties.initial_scale, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.dynamic_growth_steps;
    if (typeof i != "number") {
      let n = { instancePath: a + "/dynamic_growth_steps", schemaPath: "#/properties/dynamic_growth_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ee.properties.dynamic_growth_steps.type, parentSchema: Ee.properties.dynamic_growth_steps, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ee.type, parentSchema: Ee, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fr.errors = e, s === 0;
}
fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ss = dr, Ze = { type: "object", properties: { optimizer_map: { $ref: "descent://v1/shared/optimizer-map", "x-must": "must be a serialized OptimizerMap" }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null } }, required: ["optimizer_map"], additionalProperties: !1 }, J = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { const: "OptimizerMap" }, config: { type: "object", properties: { default_optimizer: { $ref: "descent://v1/envelope" }, optimizer_map: { type: "object", additionalProperties: { $ref: "descent://v1/envelope" } } }, required: ["default_optimizer", "optimizer_map"], additionalProperties: !1 }, registered_name: { type: ["string", "null"] } }, required: ["class_name", "config"] };
function Ke(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: J.required, parentSchema: J, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.config === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" }, message: "must have required property 'config'", schema: J.required, parentSchema: J, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.module !== void 0) {
      let t = r.module;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: J.properties.module.type }, message: "must be string,null", schema: J.properties.module.type, parentSchema: J.properties.module, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.class_name !== void 0) {
      let t = r.class_name;
      if (t !== "OptimizerMap") {
        let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/const", keyword: "const", params: { allowedValue: "OptimizerMap" }, message: "must be equal to constant", schema: "OptimizerMap", parentSchema: J.properties.class_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.config !== void 0) {
      let t = r.config;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.default_optimizer === void 0) {
          let i = { instancePath: a + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "default_optimizer" }, message: "must have required property 'default_optimizer'", schema: J.properties.config.required, parentSchema: J.properties.config, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.optimizer_map === void 0) {
          let i = { instancePath: a + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "optimizer_map" }, message: "must have required property 'optimizer_map'", schema: J.properties.config.required, parentSchema: J.properties.config, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (!(i === "default_optimizer" || i === "optimizer_map")) {
            let n = { instancePath: a + "/config", schemaPath: "#/properties/config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: J.properties.config, data: t };
            e === null ? e = [n] : e.push(n), s++;
          }
        if (t.default_optimizer !== void 0 && (Y(t.default_optimizer, { instancePath: a + "/config/default_optimizer", parentData: t, parentDataProperty: "default_optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), t.optimizer_map !== void 0) {
          let i = t.optimizer_map;
          if (i && typeof i == "object" && !Array.isArray(i))
            for (let n in i)
              Y(i[n], { instancePath: a + "/config/optimizer_map/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: n, rootData: p, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
          else {
            let n = { instancePath: a + "/config/optimizer_map", schemaPath: "#/properties/config/properties/optimizer_map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.properties.config.properties.optimizer_map.type, parentSchema: J.properties.config.properties.optimizer_map, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.properties.config.type, parentSchema: J.properties.config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let t = r.registered_name;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: J.properties.registered_name.type }, message: "must be string,null", schema: J.properties.registered_name.type, parentSchema: J.properties.registered_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.type, parentSchema: J, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = dr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.name === void 0 && (r.name = null), r.optimizer_map === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer_map" }, message: "must have required property 'optimizer_map'", schema: Ze.required, parentSchema: Ze, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "optimizer_map" || t === "loss_scale_factor" || t === "name")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: Ze, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    r.optimizer_map !== void 0 && (Ke(r.optimizer_map, { instancePath: a + "/optimizer_map", parentData: r, parentDataProperty: "optimizer_map", rootData: p, dynamicAnchors: m }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length);
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ze.type, parentSchema: Ze, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return dr.errors = e, s === 0;
}
dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ts = yr, E = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, adam_beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, adam_beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, exclude_layers: { type: ["array", "null"], items: { type: "string" }, default: [], "x-must": "must be a list of strings" }, muon_a: { type: "number", default: 3.4445, "x-must": "must be a number" }, muon_b: { type: "number", default: -4.775, "x-must": "must be a number" }, muon_c: { type: "number", default: 2.0315, "x-must": "must be a number" }, adam_lr_ratio: { type: "number", default: 1, "x-must": "must be a number" }, momentum: { type: "number", default: 0.95, "x-must": "must be a number" }, ns_steps: { type: "integer", default: 5, "x-must": "must be an integer", minimum: -9007199254740991, maximum: 9007199254740991 }, nesterov: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, exclude_embeddings: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, adam_weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, rms_rate: { type: ["number", "null"], default: 0.2, "x-must": "must be a number or null" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function yr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = yr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.adam_beta_1 === void 0 && (r.adam_beta_1 = 0.9), r.adam_beta_2 === void 0 && (r.adam_beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.exclude_layers === void 0 && (r.exclude_layers = []), r.muon_a === void 0 && (r.muon_a = 3.4445), r.muon_b === void 0 && (r.muon_b = -4.775), r.muon_c === void 0 && (r.muon_c = 2.0315), r.adam_lr_ratio === void 0 && (r.adam_lr_ratio = 1), r.momentum === void 0 && (r.momentum = 0.95), r.ns_steps === void 0 && (r.ns_steps = 5), r.nesterov === void 0 && (r.nesterov = !0), r.exclude_embeddings === void 0 && (r.exclude_embeddings = !0), r.adam_weight_decay === void 0 && (r.adam_weight_decay = 4e-3), r.rms_rate === void 0 && (r.rms_rate = 0.2);
    for (let P in r)
      if (!ue.call(E.properties, P)) {
        let Z = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P }, message: "must NOT have additional properties", schema: !1, parentSchema: E, data: r };
        e === null ? e = [Z] : e.push(Z), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
    let t = r.weight_decay;
    if (typeof t != "number" && t !== null) {
      let P = { instancePath: a + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: E.properties.weight_decay.type }, message: "must be number,null", schema: E.properties.weight_decay.type, parentSchema: E.properties.weight_decay, data: t };
      e === null ? e = [P] : e.push(P), s++;
    }
    j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let i = r.adam_beta_1;
    if (typeof i != "number") {
      let P = { instancePath: a + "/adam_beta_1", schemaPath: "#/properties/adam_beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.adam_beta_1.type, parentSchema: E.properties.adam_beta_1, data: i };
      e === null ? e = [P] : e.push(P), s++;
    }
    let n = r.adam_beta_2;
    if (typeof n != "number") {
      let P = { instancePath: a + "/adam_beta_2", schemaPath: "#/properties/adam_beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.adam_beta_2.type, parentSchema: E.properties.adam_beta_2, data: n };
      e === null ? e = [P] : e.push(P), s++;
    }
    let u = r.epsilon;
    if (typeof u != "number") {
      let P = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.epsilon.type, parentSchema: E.properties.epsilon, data: u };
      e === null ? e = [P] : e.push(P), s++;
    }
    let l = r.exclude_layers;
    if (!Array.isArray(l) && l !== null) {
      let P = { instancePath: a + "/exclude_layers", schemaPath: "#/properties/exclude_layers/type", keyword: "type", params: { type: E.properties.exclude_layers.type }, message: "must be array,null", schema: E.properties.exclude_layers.type, parentSchema: E.properties.exclude_layers, data: l };
      e === null ? e = [P] : e.push(P), s++;
    }
    if (Array.isArray(l)) {
      let P = l.length;
      for (let Z = 0; Z < P; Z++) {
        let ce = l[Z];
        if (typeof ce != "string") {
          let pe = { instancePath: a + "/exclude_layers/" + Z, schemaPath: "#/properties/exclude_layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.exclude_layers.items.type, parentSchema: E.properties.exclude_layers.items, data: ce };
          e === null ? e = [pe] : e.push(pe), s++;
        }
      }
    }
    let c = r.muon_a;
    if (typeof c != "number") {
      let P = { instancePath: a + "/muon_a", schemaPath: "#/properties/muon_a/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.muon_a.type, parentSchema: E.properties.muon_a, data: c };
      e === null ? e = [P] : e.push(P), s++;
    }
    let S = r.muon_b;
    if (typeof S != "number") {
      let P = { instancePath: a + "/muon_b", schemaPath: "#/properties/muon_b/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.muon_b.type, parentSchema: E.properties.muon_b, data: S };
      e === null ? e = [P] : e.push(P), s++;
    }
    let te = r.muon_c;
    if (typeof te != "number") {
      let P = { instancePath: a + "/muon_c", schemaPath: "#/properties/muon_c/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.muon_c.type, parentSchema: E.properties.muon_c, data: te };
      e === null ? e = [P] : e.push(P), s++;
    }
    let C = r.adam_lr_ratio;
    if (typeof C != "number") {
      let P = { instancePath: a + "/adam_lr_ratio", schemaPath: "#/properties/adam_lr_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.adam_lr_ratio.type, parentSchema: E.properties.adam_lr_ratio, data: C };
      e === null ? e = [P] : e.push(P), s++;
    }
    let $e = r.momentum;
    if (typeof $e != "number") {
      let P = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.momentum.type, parentSchema: E.properties.momentum, data: $e };
      e === null ? e = [P] : e.push(P), s++;
    }
    let ae = r.ns_steps;
    if (!(typeof ae == "number" && !(ae % 1) && !isNaN(ae))) {
      let P = { instancePath: a + "/ns_steps", schemaPath: "#/properties/ns_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: E.properties.ns_steps.type, parentSchema: E.properties.ns_steps, data: ae };
      e === null ? e = [P] : e.push(P), s++;
    }
    if (typeof ae == "number") {
      if (ae > 9007199254740991 || isNaN(ae)) {
        let P = { instancePath: a + "/ns_steps", schemaPath: "#/properties/ns_steps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: E.properties.ns_steps, data: ae };
        e === null ? e = [P] : e.push(P), s++;
      }
      if (ae < -9007199254740991 || isNaN(ae)) {
        let P = { instancePath: a + "/ns_steps", schemaPath: "#/properties/ns_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: E.properties.ns_steps, data: ae };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    let Me = r.nesterov;
    if (typeof Me != "boolean" && typeof Me != "number" && Me !== null) {
      let P = { instancePath: a + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: E.properties.nesterov.type }, message: "must be boolean,number,null", schema: E.properties.nesterov.type, parentSchema: E.properties.nesterov, data: Me };
      e === null ? e = [P] : e.push(P), s++;
    }
    let _e = r.exclude_embeddings;
    if (typeof _e != "boolean" && typeof _e != "number" && _e !== null) {
      let P = { instancePath: a + "/exclude_embeddings", schemaPath: "#/properties/exclude_embeddings/type", keyword: "type", params: { type: E.properties.exclude_embeddings.type }, message: "must be boolean,number,null", schema: E.properties.exclude_embeddings.type, parentSchema: E.properties.exclude_embeddings, data: _e };
      e === null ? e = [P] : e.push(P), s++;
    }
    let ie = r.adam_weight_decay;
    if (typeof ie != "number" && ie !== null) {
      let P = { instancePath: a + "/adam_weight_decay", schemaPath: "#/properties/adam_weight_decay/type", keyword: "type", params: { type: E.properties.adam_weight_decay.type }, message: "must be number,null", schema: E.properties.adam_weight_decay.type, parentSchema: E.properties.adam_weight_decay, data: ie };
      e === null ? e = [P] : e.push(P), s++;
    }
    let ge = r.rms_rate;
    if (typeof ge != "number" && ge !== null) {
      let P = { instancePath: a + "/rms_rate", schemaPath: "#/properties/rms_rate/type", keyword: "type", params: { type: E.properties.rms_rate.type }, message: "must be number,null", schema: E.properties.rms_rate.type, parentSchema: E.properties.rms_rate, data: ge };
      e === null ? e = [P] : e.push(P), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: E.type, parentSchema: E, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return yr.errors = e, s === 0;
}
yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var as = hr, Ne = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function hr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = hr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let u in r)
      if (!ue.call(Ne.properties, u)) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: Ne, data: r };
        e === null ? e = [l] : e.push(l), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let u = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ne.properties.beta_1.type, parentSchema: Ne.properties.beta_1, data: t };
      e === null ? e = [u] : e.push(u), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let u = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ne.properties.beta_2.type, parentSchema: Ne.properties.beta_2, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let u = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ne.properties.epsilon.type, parentSchema: Ne.properties.epsilon, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ne.type, parentSchema: Ne, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return hr.errors = e, s === 0;
}
hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var is = gr, ve = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.9, "x-must": "must be a number" }, momentum: { type: "number", default: 0, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, centered: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function gr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = gr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.9), r.momentum === void 0 && (r.momentum = 0), r.epsilon === void 0 && (r.epsilon = 1e-7), r.centered === void 0 && (r.centered = !1);
    for (let l in r)
      if (!ue.call(ve.properties, l)) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: ve, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.rho;
    if (typeof t != "number") {
      let l = { instancePath: a + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.rho.type, parentSchema: ve.properties.rho, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.momentum;
    if (typeof i != "number") {
      let l = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.momentum.type, parentSchema: ve.properties.momentum, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let l = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.epsilon.type, parentSchema: ve.properties.epsilon, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.centered;
    if (typeof u != "boolean" && typeof u != "number" && u !== null) {
      let l = { instancePath: a + "/centered", schemaPath: "#/properties/centered/type", keyword: "type", params: { type: ve.properties.centered.type }, message: "must be boolean,number,null", schema: ve.properties.centered.type, parentSchema: ve.properties.centered, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ve.type, parentSchema: ve, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return gr.errors = e, s === 0;
}
gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ns = _r, ze = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 0.01 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, momentum: { type: "number", minimum: 0, maximum: 1, default: 0, "x-must": "must be a number in [0, 1]" }, nesterov: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function _r(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = _r.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 0.01), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.momentum === void 0 && (r.momentum = 0), r.nesterov === void 0 && (r.nesterov = !1);
    for (let n in r)
      if (!ue.call(ze.properties, n)) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: ze, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.momentum;
    if (typeof t == "number") {
      if (t > 1 || isNaN(t)) {
        let n = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ze.properties.momentum, data: t };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (t < 0 || isNaN(t)) {
        let n = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: ze.properties.momentum, data: t };
        e === null ? e = [n] : e.push(n), s++;
      }
    } else {
      let n = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ze.properties.momentum.type, parentSchema: ze.properties.momentum, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.nesterov;
    if (typeof i != "boolean" && typeof i != "number" && i !== null) {
      let n = { instancePath: a + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: ze.properties.nesterov.type }, message: "must be boolean,number,null", schema: ze.properties.nesterov.type, parentSchema: ze.properties.nesterov, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ze.type, parentSchema: ze, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _r.errors = e, s === 0;
}
_r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ps = br, we = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 25e-4 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-8, "x-must": "must be a number" }, warmup_steps: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function br(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = br.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: _, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 25e-4), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-8), r.warmup_steps === void 0 && (r.warmup_steps = 0);
    for (let l in r)
      if (!ue.call(we.properties, l)) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: we, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let l = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.beta_1.type, parentSchema: we.properties.beta_1, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let l = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.beta_2.type, parentSchema: we.properties.beta_2, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let l = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.epsilon.type, parentSchema: we.properties.epsilon, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.warmup_steps;
    if (typeof u != "number") {
      let l = { instancePath: a + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.warmup_steps.type, parentSchema: we.properties.warmup_steps, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: we.type, parentSchema: we, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return br.errors = e, s === 0;
}
br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ls = vr, G = { type: "object", additionalProperties: !1, required: ["experiment", "startedAt", "finishedAt", "interrupted", "dataset", "backend", "versions", "trials"], properties: { experiment: { $ref: "descent://v1/experiment" }, startedAt: { type: "string" }, finishedAt: { type: ["string", "null"] }, interrupted: { type: "boolean" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" }, trials: { type: "array", items: { $ref: "descent://v1/result/$defs/trial" } } } }, b = { type: "object", additionalProperties: !1, required: ["optimizer", "learningRate", "seed", "backend", "status", "history", "test", "seconds", "samplesPerSecond", "curve"], properties: { optimizer: { $ref: "descent://v1/envelope" }, learningRate: { type: ["number", "null"] }, seed: { type: "integer", minimum: 0 }, backend: { type: "string" }, status: { enum: ["completed", "diverged", "failed"] }, history: { type: "object", additionalProperties: { type: "array", items: { $ref: "descent://v1/result/$defs/logged" } } }, test: { type: ["object", "null"], additionalProperties: { $ref: "descent://v1/result/$defs/logged" } }, seconds: { type: "number", minimum: 0 }, samplesPerSecond: { type: "number", minimum: 0 }, curve: { type: "object", required: ["step"], properties: { step: { type: "array", items: { type: "integer", minimum: 1 } } }, additionalProperties: { type: "array", items: { $ref: "descent://v1/result/$defs/logged" } } }, model: { type: "string", minLength: 1 }, restoredEpoch: { type: "integer", minimum: 1 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function Ye(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.optimizer === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer" }, message: "must have required property 'optimizer'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.learningRate === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learningRate" }, message: "must have required property 'learningRate'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.seed === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.backend === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.history === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" }, message: "must have required property 'history'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.test === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" }, message: "must have required property 'test'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.seconds === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.samplesPerSecond === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplesPerSecond" }, message: "must have required property 'samplesPerSecond'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.curve === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "curve" }, message: "must have required property 'curve'", schema: b.required, parentSchema: b, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!ue.call(b.properties, t)) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: b, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.optimizer !== void 0 && (Y(r.optimizer, { instancePath: a + "/optimizer", parentData: r, parentDataProperty: "optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.learningRate !== void 0) {
      let t = r.learningRate;
      if (typeof t != "number" && t !== null) {
        let i = { instancePath: a + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: b.properties.learningRate.type }, message: "must be number,null", schema: b.properties.learningRate.type, parentSchema: b.properties.learningRate, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.seed !== void 0) {
      let t = r.seed;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: b.properties.seed.type, parentSchema: b.properties.seed, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && (t < 0 || isNaN(t))) {
        let i = { instancePath: a + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: b.properties.seed, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.backend !== void 0) {
      let t = r.backend;
      if (typeof t != "string") {
        let i = { instancePath: a + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.backend.type, parentSchema: b.properties.backend, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (!(t === "completed" || t === "diverged" || t === "failed")) {
        let i = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: b.properties.status.enum }, message: "must be equal to one of the allowed values", schema: b.properties.status.enum, parentSchema: b.properties.status, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.history !== void 0) {
      let t = r.history;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let i in t) {
          let n = t[i];
          if (Array.isArray(n)) {
            let u = n.length;
            for (let l = 0; l < u; l++)
              me(n[l], { instancePath: a + "/history/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + l, parentData: n, parentDataProperty: l, rootData: p, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
          } else {
            let u = { instancePath: a + "/history/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.history.additionalProperties.type, parentSchema: b.properties.history.additionalProperties, data: n };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      else {
        let i = { instancePath: a + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.history.type, parentSchema: b.properties.history, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.test !== void 0) {
      let t = r.test;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/test", schemaPath: "#/properties/test/type", keyword: "type", params: { type: b.properties.test.type }, message: "must be object,null", schema: b.properties.test.type, parentSchema: b.properties.test, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let i in t)
          me(t[i], { instancePath: a + "/test/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: i, rootData: p, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
    }
    if (r.seconds !== void 0) {
      let t = r.seconds;
      if (typeof t == "number") {
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: a + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: b.properties.seconds, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: b.properties.seconds.type, parentSchema: b.properties.seconds, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.samplesPerSecond !== void 0) {
      let t = r.samplesPerSecond;
      if (typeof t == "number") {
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: a + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: b.properties.samplesPerSecond, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: b.properties.samplesPerSecond.type, parentSchema: b.properties.samplesPerSecond, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.curve !== void 0) {
      let t = r.curve;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.step === void 0) {
          let i = { instancePath: a + "/curve", schemaPath: "#/properties/curve/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'", schema: b.properties.curve.required, parentSchema: b.properties.curve, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (i !== "step") {
            let n = t[i];
            if (Array.isArray(n)) {
              let u = n.length;
              for (let l = 0; l < u; l++)
                me(n[l], { instancePath: a + "/curve/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + l, parentData: n, parentDataProperty: l, rootData: p, dynamicAnchors: m }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
            } else {
              let u = { instancePath: a + "/curve/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/curve/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.curve.additionalProperties.type, parentSchema: b.properties.curve.additionalProperties, data: n };
              e === null ? e = [u] : e.push(u), s++;
            }
          }
        if (t.step !== void 0) {
          let i = t.step;
          if (Array.isArray(i)) {
            let n = i.length;
            for (let u = 0; u < n; u++) {
              let l = i[u];
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
                let c = { instancePath: a + "/curve/step/" + u, schemaPath: "#/properties/curve/properties/step/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: b.properties.curve.properties.step.items.type, parentSchema: b.properties.curve.properties.step.items, data: l };
                e === null ? e = [c] : e.push(c), s++;
              }
              if (typeof l == "number" && (l < 1 || isNaN(l))) {
                let c = { instancePath: a + "/curve/step/" + u, schemaPath: "#/properties/curve/properties/step/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: b.properties.curve.properties.step.items, data: l };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
          } else {
            let n = { instancePath: a + "/curve/step", schemaPath: "#/properties/curve/properties/step/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.curve.properties.step.type, parentSchema: b.properties.curve.properties.step, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/curve", schemaPath: "#/properties/curve/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.curve.type, parentSchema: b.properties.curve, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.model !== void 0) {
      let t = r.model;
      if (typeof t == "string") {
        if (Ie(t) < 1) {
          let i = { instancePath: a + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.model, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.model.type, parentSchema: b.properties.model, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.restoredEpoch !== void 0) {
      let t = r.restoredEpoch;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/restoredEpoch", schemaPath: "#/properties/restoredEpoch/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: b.properties.restoredEpoch.type, parentSchema: b.properties.restoredEpoch, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && (t < 1 || isNaN(t))) {
        let i = { instancePath: a + "/restoredEpoch", schemaPath: "#/properties/restoredEpoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: b.properties.restoredEpoch, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.error !== void 0) {
      let t = r.error;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.code === void 0) {
          let i = { instancePath: a + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: b.properties.error.required, parentSchema: b.properties.error, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.message === void 0) {
          let i = { instancePath: a + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: b.properties.error.required, parentSchema: b.properties.error, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (!(i === "code" || i === "message")) {
            let n = { instancePath: a + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: b.properties.error, data: t };
            e === null ? e = [n] : e.push(n), s++;
          }
        if (t.code !== void 0) {
          let i = t.code;
          if (typeof i != "string") {
            let n = { instancePath: a + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.error.properties.code.type, parentSchema: b.properties.error.properties.code, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.message !== void 0) {
          let i = t.message;
          if (typeof i != "string") {
            let n = { instancePath: a + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.error.properties.message.type, parentSchema: b.properties.error.properties.message, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.error.type, parentSchema: b.properties.error, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.type, parentSchema: b, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function vr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = vr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.experiment === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "experiment" }, message: "must have required property 'experiment'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.startedAt === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.finishedAt === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finishedAt" }, message: "must have required property 'finishedAt'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.interrupted === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interrupted" }, message: "must have required property 'interrupted'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.dataset === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.backend === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.versions === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.trials === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trials" }, message: "must have required property 'trials'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "experiment" || t === "startedAt" || t === "finishedAt" || t === "interrupted" || t === "dataset" || t === "backend" || t === "versions" || t === "trials")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: G, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.experiment !== void 0 && (Re(r.experiment, { instancePath: a + "/experiment", parentData: r, parentDataProperty: "experiment", rootData: p, dynamicAnchors: m }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), r.startedAt !== void 0) {
      let t = r.startedAt;
      if (typeof t != "string") {
        let i = { instancePath: a + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.startedAt.type, parentSchema: G.properties.startedAt, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.finishedAt !== void 0) {
      let t = r.finishedAt;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/finishedAt", schemaPath: "#/properties/finishedAt/type", keyword: "type", params: { type: G.properties.finishedAt.type }, message: "must be string,null", schema: G.properties.finishedAt.type, parentSchema: G.properties.finishedAt, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.interrupted !== void 0) {
      let t = r.interrupted;
      if (typeof t != "boolean") {
        let i = { instancePath: a + "/interrupted", schemaPath: "#/properties/interrupted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: G.properties.interrupted.type, parentSchema: G.properties.interrupted, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.dataset !== void 0 && (ke(r.dataset, { instancePath: a + "/dataset", parentData: r, parentDataProperty: "dataset", rootData: p, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.backend !== void 0 && (Se(r.backend, { instancePath: a + "/backend", parentData: r, parentDataProperty: "backend", rootData: p, dynamicAnchors: m }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), r.versions !== void 0 && (qe(r.versions, { instancePath: a + "/versions", parentData: r, parentDataProperty: "versions", rootData: p, dynamicAnchors: m }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.trials !== void 0) {
      let t = r.trials;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let n = 0; n < i; n++)
          Ye(t[n], { instancePath: a + "/trials/" + n, parentData: t, parentDataProperty: n, rootData: p, dynamicAnchors: m }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
      } else {
        let i = { instancePath: a + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.properties.trials.type, parentSchema: G.properties.trials, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: G.type, parentSchema: G, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return vr.errors = e, s === 0;
}
vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ms = Pr, H = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, alpha: { type: "number", default: 0, "x-must": "must be a number" }, name: { type: ["string", "null"], default: "CosineDecay", "x-must": "must be a string" }, warmup_target: { type: ["number", "null"], default: null, "x-must": "must be a number or null" }, warmup_steps: { type: ["number", "null"], default: 0, "x-must": "must be a number or null" } }, required: ["initial_learning_rate", "decay_steps"], additionalProperties: !1 };
function Pr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.alpha === void 0 && (r.alpha = 0), r.name === void 0 && (r.name = "CosineDecay"), r.warmup_target === void 0 && (r.warmup_target = null), r.warmup_steps === void 0 && (r.warmup_steps = 0), r.initial_learning_rate === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: H.required, parentSchema: H, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.decay_steps === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: H.required, parentSchema: H, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    for (let l in r)
      if (!(l === "initial_learning_rate" || l === "decay_steps" || l === "alpha" || l === "name" || l === "warmup_target" || l === "warmup_steps")) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: H, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let l = r.initial_learning_rate;
      if (typeof l != "number") {
        let c = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: H.properties.initial_learning_rate.type, parentSchema: H.properties.initial_learning_rate, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let l = r.decay_steps;
      if (typeof l == "number") {
        if (l <= 0 || isNaN(l)) {
          let c = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: H.properties.decay_steps, data: l };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: H.properties.decay_steps.type, parentSchema: H.properties.decay_steps, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let t = r.alpha;
    if (typeof t != "number") {
      let l = { instancePath: a + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: H.properties.alpha.type, parentSchema: H.properties.alpha, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.name;
    if (typeof i != "string" && i !== null) {
      let l = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: H.properties.name.type }, message: "must be string,null", schema: H.properties.name.type, parentSchema: H.properties.name, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.warmup_target;
    if (typeof n != "number" && n !== null) {
      let l = { instancePath: a + "/warmup_target", schemaPath: "#/properties/warmup_target/type", keyword: "type", params: { type: H.properties.warmup_target.type }, message: "must be number,null", schema: H.properties.warmup_target.type, parentSchema: H.properties.warmup_target, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.warmup_steps;
    if (typeof u != "number" && u !== null) {
      let l = { instancePath: a + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: H.properties.warmup_steps.type }, message: "must be number,null", schema: H.properties.warmup_steps.type, parentSchema: H.properties.warmup_steps, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.type, parentSchema: H, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var os = wr, se = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, first_decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, t_mul: { type: "number", default: 2, "x-must": "must be a number" }, m_mul: { type: "number", default: 1, "x-must": "must be a number" }, alpha: { type: "number", default: 0, "x-must": "must be a number" }, name: { type: ["string", "null"], default: "SGDRDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "first_decay_steps"], additionalProperties: !1 };
function wr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = wr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.t_mul === void 0 && (r.t_mul = 2), r.m_mul === void 0 && (r.m_mul = 1), r.alpha === void 0 && (r.alpha = 0), r.name === void 0 && (r.name = "SGDRDecay"), r.initial_learning_rate === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: se.required, parentSchema: se, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.first_decay_steps === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_decay_steps" }, message: "must have required property 'first_decay_steps'", schema: se.required, parentSchema: se, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    for (let l in r)
      if (!(l === "initial_learning_rate" || l === "first_decay_steps" || l === "t_mul" || l === "m_mul" || l === "alpha" || l === "name")) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: se, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let l = r.initial_learning_rate;
      if (typeof l != "number") {
        let c = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: se.properties.initial_learning_rate.type, parentSchema: se.properties.initial_learning_rate, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.first_decay_steps !== void 0) {
      let l = r.first_decay_steps;
      if (typeof l == "number") {
        if (l <= 0 || isNaN(l)) {
          let c = { instancePath: a + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: se.properties.first_decay_steps, data: l };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: a + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: se.properties.first_decay_steps.type, parentSchema: se.properties.first_decay_steps, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let t = r.t_mul;
    if (typeof t != "number") {
      let l = { instancePath: a + "/t_mul", schemaPath: "#/properties/t_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: se.properties.t_mul.type, parentSchema: se.properties.t_mul, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.m_mul;
    if (typeof i != "number") {
      let l = { instancePath: a + "/m_mul", schemaPath: "#/properties/m_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: se.properties.m_mul.type, parentSchema: se.properties.m_mul, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.alpha;
    if (typeof n != "number") {
      let l = { instancePath: a + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: se.properties.alpha.type, parentSchema: se.properties.alpha, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.name;
    if (typeof u != "string" && u !== null) {
      let l = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: se.properties.name.type }, message: "must be string,null", schema: se.properties.name.type, parentSchema: se.properties.name, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: se.type, parentSchema: se, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var us = kr, Q = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, decay_rate: { type: "number", "x-must": "must be a number" }, staircase: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "ExponentialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps", "decay_rate"], additionalProperties: !1 };
function kr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = kr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.staircase === void 0 && (r.staircase = !1), r.name === void 0 && (r.name = "ExponentialDecay"), r.initial_learning_rate === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: Q.required, parentSchema: Q, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.decay_steps === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: Q.required, parentSchema: Q, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.decay_rate === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_rate" }, message: "must have required property 'decay_rate'", schema: Q.required, parentSchema: Q, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in r)
      if (!(n === "initial_learning_rate" || n === "decay_steps" || n === "decay_rate" || n === "staircase" || n === "name")) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Q, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let n = r.initial_learning_rate;
      if (typeof n != "number") {
        let u = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.initial_learning_rate.type, parentSchema: Q.properties.initial_learning_rate, data: n };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let n = r.decay_steps;
      if (typeof n == "number") {
        if (n <= 0 || isNaN(n)) {
          let u = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Q.properties.decay_steps, data: n };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_steps.type, parentSchema: Q.properties.decay_steps, data: n };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let n = r.decay_rate;
      if (typeof n != "number") {
        let u = { instancePath: a + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_rate.type, parentSchema: Q.properties.decay_rate, data: n };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let t = r.staircase;
    if (typeof t != "boolean" && typeof t != "number" && t !== null) {
      let n = { instancePath: a + "/staircase", schemaPath: "#/properties/staircase/type", keyword: "type", params: { type: Q.properties.staircase.type }, message: "must be boolean,number,null", schema: Q.properties.staircase.type, parentSchema: Q.properties.staircase, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.name;
    if (typeof i != "string" && i !== null) {
      let n = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: Q.properties.name.type }, message: "must be string,null", schema: Q.properties.name.type, parentSchema: Q.properties.name, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Q.type, parentSchema: Q, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var cs = Sr, U = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, decay_rate: { type: "number", "x-must": "must be a number" }, staircase: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "InverseTimeDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps", "decay_rate"], additionalProperties: !1 };
function Sr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.staircase === void 0 && (r.staircase = !1), r.name === void 0 && (r.name = "InverseTimeDecay"), r.initial_learning_rate === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.decay_steps === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.decay_rate === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_rate" }, message: "must have required property 'decay_rate'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in r)
      if (!(n === "initial_learning_rate" || n === "decay_steps" || n === "decay_rate" || n === "staircase" || n === "name")) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: U, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let n = r.initial_learning_rate;
      if (typeof n != "number") {
        let u = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.initial_learning_rate.type, parentSchema: U.properties.initial_learning_rate, data: n };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let n = r.decay_steps;
      if (typeof n == "number") {
        if (n <= 0 || isNaN(n)) {
          let u = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: U.properties.decay_steps, data: n };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.decay_steps.type, parentSchema: U.properties.decay_steps, data: n };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let n = r.decay_rate;
      if (typeof n != "number") {
        let u = { instancePath: a + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.decay_rate.type, parentSchema: U.properties.decay_rate, data: n };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let t = r.staircase;
    if (typeof t != "boolean" && typeof t != "number" && t !== null) {
      let n = { instancePath: a + "/staircase", schemaPath: "#/properties/staircase/type", keyword: "type", params: { type: U.properties.staircase.type }, message: "must be boolean,number,null", schema: U.properties.staircase.type, parentSchema: U.properties.staircase, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.name;
    if (typeof i != "string" && i !== null) {
      let n = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: U.properties.name.type }, message: "must be string,null", schema: U.properties.name.type, parentSchema: U.properties.name, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: U.type, parentSchema: U, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Sr.errors = e, s === 0;
}
Sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fs = qr, ne = { type: "object", properties: { boundaries: { type: "array", items: { type: "number" }, "x-must": "must be a list of numbers" }, values: { type: "array", items: { type: "number" }, minItems: 1, "x-must": "must be a list of numbers" }, name: { type: ["string", "null"], default: "PiecewiseConstant", "x-must": "must be a string" } }, required: ["boundaries", "values"], additionalProperties: !1 };
function qr(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = qr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 && (r.name = "PiecewiseConstant"), r.boundaries === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boundaries" }, message: "must have required property 'boundaries'", schema: ne.required, parentSchema: ne, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.values === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: ne.required, parentSchema: ne, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "boundaries" || i === "values" || i === "name")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: ne, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.boundaries !== void 0) {
      let i = r.boundaries;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let u = 0; u < n; u++) {
          let l = i[u];
          if (typeof l != "number") {
            let c = { instancePath: a + "/boundaries/" + u, schemaPath: "#/properties/boundaries/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ne.properties.boundaries.items.type, parentSchema: ne.properties.boundaries.items, data: l };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
      } else {
        let n = { instancePath: a + "/boundaries", schemaPath: "#/properties/boundaries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ne.properties.boundaries.type, parentSchema: ne.properties.boundaries, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.values !== void 0) {
      let i = r.values;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let u = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ne.properties.values, data: i };
          e === null ? e = [u] : e.push(u), s++;
        }
        let n = i.length;
        for (let u = 0; u < n; u++) {
          let l = i[u];
          if (typeof l != "number") {
            let c = { instancePath: a + "/values/" + u, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ne.properties.values.items.type, parentSchema: ne.properties.values.items, data: l };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
      } else {
        let n = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ne.properties.values.type, parentSchema: ne.properties.values, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    let t = r.name;
    if (typeof t != "string" && t !== null) {
      let i = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ne.properties.name.type }, message: "must be string,null", schema: ne.properties.name.type, parentSchema: ne.properties.name, data: t };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ne.type, parentSchema: ne, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qr.errors = e, s === 0;
}
qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ds = $r, X = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, end_learning_rate: { type: "number", default: 1e-4, "x-must": "must be a number" }, power: { type: "number", default: 1, "x-must": "must be a number" }, cycle: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "PolynomialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps"], additionalProperties: !1 };
function $r(r, { instancePath: a = "", parentData: _, parentDataProperty: v, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = $r.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.end_learning_rate === void 0 && (r.end_learning_rate = 1e-4), r.power === void 0 && (r.power = 1), r.cycle === void 0 && (r.cycle = !1), r.name === void 0 && (r.name = "PolynomialDecay"), r.initial_learning_rate === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: X.required, parentSchema: X, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.decay_steps === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: X.required, parentSchema: X, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    for (let l in r)
      if (!(l === "initial_learning_rate" || l === "decay_steps" || l === "end_learning_rate" || l === "power" || l === "cycle" || l === "name")) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: X, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let l = r.initial_learning_rate;
      if (typeof l != "number") {
        let c = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.initial_learning_rate.type, parentSchema: X.properties.initial_learning_rate, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let l = r.decay_steps;
      if (typeof l == "number") {
        if (l <= 0 || isNaN(l)) {
          let c = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: X.properties.decay_steps, data: l };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.decay_steps.type, parentSchema: X.properties.decay_steps, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let t = r.end_learning_rate;
    if (typeof t != "number") {
      let l = { instancePath: a + "/end_learning_rate", schemaPath: "#/properties/end_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.end_learning_rate.type, parentSchema: X.properties.end_learning_rate, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.power;
    if (typeof i != "number") {
      let l = { instancePath: a + "/power", schemaPath: "#/properties/power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.power.type, parentSchema: X.properties.power, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.cycle;
    if (typeof n != "boolean" && typeof n != "number" && n !== null) {
      let l = { instancePath: a + "/cycle", schemaPath: "#/properties/cycle/type", keyword: "type", params: { type: X.properties.cycle.type }, message: "must be boolean,number,null", schema: X.properties.cycle.type, parentSchema: X.properties.cycle, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.name;
    if (typeof u != "string" && u !== null) {
      let l = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: X.properties.name.type }, message: "must be string,null", schema: X.properties.name.type, parentSchema: X.properties.name, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: X.type, parentSchema: X, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $r.errors = e, s === 0;
}
$r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ys = Ke, vs = {
  envelope: Fr,
  experiment: Kr,
  "learning-rate-finder": Gr,
  "optimizers/Adadelta": Wr,
  "optimizers/Adafactor": Hr,
  "optimizers/Adagrad": Jr,
  "optimizers/Adam": Qr,
  "optimizers/AdamW": Ur,
  "optimizers/Adamax": Xr,
  "optimizers/Ftrl": Yr,
  "optimizers/Lamb": Zr,
  "optimizers/Lion": es,
  "optimizers/LossScaleOptimizer": rs,
  "optimizers/MultiOptimizer": ss,
  "optimizers/Muon": ts,
  "optimizers/Nadam": as,
  "optimizers/RMSprop": is,
  "optimizers/SGD": ns,
  "optimizers/ScheduleFreeAdamW": ps,
  result: ls,
  "schedules/CosineDecay": ms,
  "schedules/CosineDecayRestarts": os,
  "schedules/ExponentialDecay": us,
  "schedules/InverseTimeDecay": cs,
  "schedules/PiecewiseConstantDecay": fs,
  "schedules/PolynomialDecay": ds,
  "shared/optimizer-map": ys
};

/** One validator per schema, by its path in specs/v1. */
export const validators: Readonly<Record<keyof SchemaTypes, SchemaValidator>> = vs;
