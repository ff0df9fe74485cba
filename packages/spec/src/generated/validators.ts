// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.
// @ts-nocheck: the code below the types is what ajv compiled
import type { Envelope } from './envelope.js';
import type { Experiment } from './experiment.js';
import type { LearningRateFinding } from './learning-rate-finder.js';
import type { AdadeltaConfig, AdafactorConfig, AdagradConfig, AdamConfig, AdamWConfig, AdamaxConfig, FtrlConfig, LambConfig, LionConfig, LossScaleOptimizerConfig, MultiOptimizerConfig, MuonConfig, NadamConfig, RMSpropConfig, SGDConfig, ScheduleFreeAdamWConfig } from './optimizers.js';
import type { Result } from './result.js';
import type { CosineDecayConfig, CosineDecayRestartsConfig, ExponentialDecayConfig, InverseTimeDecayConfig, PiecewiseConstantDecayConfig, PolynomialDecayConfig } from './schedules.js';
import type { OptimizerMapEnvelope } from './shared.js';
import type { SchemaValidator } from '../schema/validator.js';

/** What each schema describes. */
export interface SchemaTypes {
  "envelope": Envelope;
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

var Pr = (r, a) => () => {
  try {
    return a || r((a = { exports: {} }).exports, a), a.exports;
  } catch (v) {
    throw a = 0, v;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Dr = Pr((wr) => {
  "use strict";
  Object.defineProperty(wr, "__esModule", { value: !0 });
  function zr(r) {
    let a = r.length, v = 0, w = 0, p;
    for (; w < a; )
      v++, p = r.charCodeAt(w++), p >= 55296 && p <= 56319 && w < a && (p = r.charCodeAt(w), (p & 64512) === 56320 && w++);
    return v;
  }
  wr.default = zr;
  zr.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// node_modules/fast-deep-equal/index.js
var Or = Pr((fs, jr) => {
  "use strict";
  jr.exports = function r(a, v) {
    if (a === v) return !0;
    if (a && v && typeof a == "object" && typeof v == "object") {
      if (a.constructor !== v.constructor) return !1;
      var w, p, m;
      if (Array.isArray(a)) {
        if (w = a.length, w != v.length) return !1;
        for (p = w; p-- !== 0; )
          if (!r(a[p], v[p])) return !1;
        return !0;
      }
      if (a.constructor === RegExp) return a.source === v.source && a.flags === v.flags;
      if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === v.valueOf();
      if (a.toString !== Object.prototype.toString) return a.toString() === v.toString();
      if (m = Object.keys(a), w = m.length, w !== Object.keys(v).length) return !1;
      for (p = w; p-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(v, m[p])) return !1;
      for (p = w; p-- !== 0; ) {
        var e = m[p];
        if (!r(a[e], v[e])) return !1;
      }
      return !0;
    }
    return a !== a && v !== v;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var Ir = Pr((kr) => {
  "use strict";
  Object.defineProperty(kr, "__esModule", { value: !0 });
  var Nr = Or();
  Nr.code = 'require("ajv/dist/runtime/equal").default';
  kr.default = Nr;
});

// <stdin>
var Tr = X, K = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function X(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = X.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: K.required, parentSchema: K, data: r };
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
      if (typeof t != "string") {
        let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: K.properties.class_name.type, parentSchema: K.properties.class_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.config !== void 0) {
      let t = r.config;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: K.properties.config.type }, message: "must be object,null", schema: K.properties.config.type, parentSchema: K.properties.config, data: t };
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
    if (r.build_config !== void 0) {
      let t = r.build_config;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/build_config", schemaPath: "#/properties/build_config/type", keyword: "type", params: { type: K.properties.build_config.type }, message: "must be object,null", schema: K.properties.build_config.type, parentSchema: K.properties.build_config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.compile_config !== void 0) {
      let t = r.compile_config;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/compile_config", schemaPath: "#/properties/compile_config/type", keyword: "type", params: { type: K.properties.compile_config.type }, message: "must be object,null", schema: K.properties.compile_config.type, parentSchema: K.properties.compile_config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.shared_object_id !== void 0) {
      let t = r.shared_object_id;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/shared_object_id", schemaPath: "#/properties/shared_object_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: K.properties.shared_object_id.type, parentSchema: K.properties.shared_object_id, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.type, parentSchema: K, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return X.errors = e, s === 0;
}
X.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Er = Ne, y = { type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, name: { type: "string", minLength: 1, maxLength: 120, default: "lesson", "x-must": "must be a text of 1 to 120 characters" }, description: { type: "string", maxLength: 1e4, default: "", "x-must": "must be a text of at most 10000 characters" }, data: { type: "string", minLength: 1, default: "auto", "x-must": 'must be "auto", "mnist", "synthetic", or the path of a folder or file' }, limit: { type: ["integer", "null"], minimum: 1, maximum: 1e9, default: null, "x-must": "must be an integer from 1 to 1000000000, or null" }, model: { type: "object", if: { required: ["class_name"] }, then: { $ref: "descent://v1/experiment/$defs/model" }, else: { type: "object", additionalProperties: !1, required: ["units"], properties: { units: { type: "integer", minimum: 1, maximum: 65536, "x-must": "must be an integer from 1 to 65536" } } }, default: { units: 512 }, "x-must": "must be an object: { units } or the Keras config of a model" }, optimizers: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["rmsprop"], "x-must": "must be a list of 1 to 1000 different optimizers" }, grid: { type: "object", maxProperties: 100, additionalProperties: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, "x-must": "must be a list of 1 to 1000 different values" }, default: {}, "x-must": "must be an object: a list of values for each option" }, learningRates: { type: ["array", "null"], minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "number", minimum: 0, maximum: 34028234663852886e22, "x-must": "must be a finite number >= 0" }, default: [1e-3, 1e-4, 1e-5], "x-must": "must be a list of 1 to 1000 different learning rates, or null" }, seeds: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "integer", minimum: 0, maximum: 4294967295, "x-must": "must be an integer from 0 to 4294967295" }, default: [1], "x-must": "must be a list of 1 to 1000 different seeds" }, epochs: { type: "integer", minimum: 1, maximum: 1e5, default: 1, "x-must": "must be an integer from 1 to 100000" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 128, "x-must": "must be an integer from 1 to 1000000" }, loss: { $ref: "descent://v1/experiment/$defs/identifier", default: "sparse_categorical_crossentropy" }, metrics: { type: "array", maxItems: 100, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["accuracy"], "x-must": "must be a list of at most 100 different metrics" }, callbacks: { type: "array", maxItems: 100, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: [], "x-must": "must be a list of at most 100 callbacks" }, backend: { type: "string", minLength: 1, default: "auto", "x-must": 'must be the name of a backend, or "auto"' }, workers: { type: "integer", minimum: 1, maximum: 256, "x-must": "must be an integer from 1 to 256" }, shuffle: { type: "boolean", default: !0, "x-must": "must be true or false" }, validationSplit: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, "x-must": "must be a number >= 0 and < 1" }, resolved: { type: "object", additionalProperties: !1, required: ["startedAt", "dataset", "backend", "versions"], properties: { startedAt: { type: "string" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" } } } } }, ue = Object.prototype.hasOwnProperty, Le = Dr().default, qr = Ir().default, W = { type: "object", required: ["class_name", "config"], properties: { module: { type: ["string", "null"] }, class_name: { enum: ["Sequential", "Functional", "Model"] }, config: { type: "object", required: ["layers"], properties: { layers: { type: "array", minItems: 1, "x-must": "must be a list of at least one layer" } }, "x-must": "must be an object: the config of the model" }, registered_name: { type: ["string", "null"] } } };
function We(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: W.required, parentSchema: W, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.config === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" }, message: "must have required property 'config'", schema: W.required, parentSchema: W, data: r };
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
      if (!(t === "Sequential" || t === "Functional" || t === "Model")) {
        let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/enum", keyword: "enum", params: { allowedValues: W.properties.class_name.enum }, message: "must be equal to one of the allowed values", schema: W.properties.class_name.enum, parentSchema: W.properties.class_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.config !== void 0) {
      let t = r.config;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.layers === void 0) {
          let i = { instancePath: a + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "layers" }, message: "must have required property 'layers'", schema: W.properties.config.required, parentSchema: W.properties.config, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.layers !== void 0) {
          let i = t.layers;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let n = { instancePath: a + "/config/layers", schemaPath: "#/properties/config/properties/layers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: W.properties.config.properties.layers, data: i };
              e === null ? e = [n] : e.push(n), s++;
            }
          } else {
            let n = { instancePath: a + "/config/layers", schemaPath: "#/properties/config/properties/layers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: W.properties.config.properties.layers.type, parentSchema: W.properties.config.properties.layers, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.properties.config.type, parentSchema: W.properties.config, data: t };
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
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.type, parentSchema: W, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pe = { type: ["string", "object"], minLength: 1, required: ["class_name"], properties: { module: { type: ["string", "null"] }, class_name: { type: "string", minLength: 1 }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] } }, "x-must": "must be a name or a Keras config with a class_name" };
function ye(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: pe.type }, message: "must be string,object", schema: pe.type, parentSchema: pe, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (typeof r == "string" && Le(r) < 1) {
    let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: pe, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: pe.required, parentSchema: pe, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.module !== void 0) {
      let t = r.module;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: pe.properties.module.type }, message: "must be string,null", schema: pe.properties.module.type, parentSchema: pe.properties.module, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.class_name !== void 0) {
      let t = r.class_name;
      if (typeof t == "string") {
        if (Le(t) < 1) {
          let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: pe.properties.class_name, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: pe.properties.class_name.type, parentSchema: pe.properties.class_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.config !== void 0) {
      let t = r.config;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: pe.properties.config.type }, message: "must be object,null", schema: pe.properties.config.type, parentSchema: pe.properties.config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let t = r.registered_name;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: pe.properties.registered_name.type }, message: "must be string,null", schema: pe.properties.registered_name.type, parentSchema: pe.properties.registered_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var L = { type: "object", additionalProperties: !1, required: ["name", "source", "checksum", "trainSamples", "testSamples", "classes", "warning"], properties: { name: { type: "string" }, source: { type: "string" }, checksum: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, trainSamples: { type: "integer", minimum: 1 }, testSamples: { type: "integer", minimum: 1 }, classes: { type: "integer", minimum: 1 }, warning: { type: ["string", "null"] } } }, Mr = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function Pe(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Pe.evaluated;
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
        if (!Mr.test(t)) {
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
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = { type: "object", additionalProperties: !1, required: ["name", "version", "details"], properties: { name: { type: "string" }, version: { type: "string" }, details: { type: "object", additionalProperties: { type: "string" } } } };
function we(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = we.evaluated;
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
            let c = { instancePath: a + "/details/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/details/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: oe.properties.details.additionalProperties.type, parentSchema: oe.properties.details.additionalProperties, data: n };
            e === null ? e = [c] : e.push(c), s++;
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
  return we.errors = e, s === 0;
}
we.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var G = { type: "object", additionalProperties: !1, required: ["descent", "keras", "tfjs", "node", "platform"], properties: { descent: { type: "string" }, keras: { type: "string" }, tfjs: { type: "string" }, node: { type: "string" }, platform: { type: "string" } } };
function ke(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.descent === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "descent" }, message: "must have required property 'descent'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.keras === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keras" }, message: "must have required property 'keras'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.tfjs === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tfjs" }, message: "must have required property 'tfjs'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.node === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node" }, message: "must have required property 'node'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.platform === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property 'platform'", schema: G.required, parentSchema: G, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "descent" || t === "keras" || t === "tfjs" || t === "node" || t === "platform")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: G, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.descent !== void 0) {
      let t = r.descent;
      if (typeof t != "string") {
        let i = { instancePath: a + "/descent", schemaPath: "#/properties/descent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.descent.type, parentSchema: G.properties.descent, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.keras !== void 0) {
      let t = r.keras;
      if (typeof t != "string") {
        let i = { instancePath: a + "/keras", schemaPath: "#/properties/keras/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.keras.type, parentSchema: G.properties.keras, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.tfjs !== void 0) {
      let t = r.tfjs;
      if (typeof t != "string") {
        let i = { instancePath: a + "/tfjs", schemaPath: "#/properties/tfjs/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.tfjs.type, parentSchema: G.properties.tfjs, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.node !== void 0) {
      let t = r.node;
      if (typeof t != "string") {
        let i = { instancePath: a + "/node", schemaPath: "#/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.node.type, parentSchema: G.properties.node, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.platform !== void 0) {
      let t = r.platform;
      if (typeof t != "string") {
        let i = { instancePath: a + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.platform.type, parentSchema: G.properties.platform, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: G.type, parentSchema: G, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = "lesson"), r.description === void 0 && (r.description = ""), r.data === void 0 && (r.data = "auto"), r.limit === void 0 && (r.limit = null), r.model === void 0 && (r.model = { units: 512 }), r.optimizers === void 0 && (r.optimizers = ["rmsprop"]), r.grid === void 0 && (r.grid = {}), r.learningRates === void 0 && (r.learningRates = [1e-3, 1e-4, 1e-5]), r.seeds === void 0 && (r.seeds = [1]), r.epochs === void 0 && (r.epochs = 1), r.batchSize === void 0 && (r.batchSize = 128), r.loss === void 0 && (r.loss = "sparse_categorical_crossentropy"), r.metrics === void 0 && (r.metrics = ["accuracy"]), r.callbacks === void 0 && (r.callbacks = []), r.backend === void 0 && (r.backend = "auto"), r.shuffle === void 0 && (r.shuffle = !0), r.validationSplit === void 0 && (r.validationSplit = 0);
    for (let f in r)
      if (!ue.call(y.properties, f)) {
        let _ = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties", schema: !1, parentSchema: y, data: r };
        e === null ? e = [_] : e.push(_), s++;
      }
    if (r.$schema !== void 0) {
      let f = r.$schema;
      if (typeof f != "string") {
        let _ = { instancePath: a + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.$schema.type, parentSchema: y.properties.$schema, data: f };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
    let n = r.name;
    if (typeof n == "string") {
      if (Le(n) > 120) {
        let f = { instancePath: a + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: y.properties.name, data: n };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (Le(n) < 1) {
        let f = { instancePath: a + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.name, data: n };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.name.type, parentSchema: y.properties.name, data: n };
      e === null ? e = [f] : e.push(f), s++;
    }
    let c = r.description;
    if (typeof c == "string") {
      if (Le(c) > 1e4) {
        let f = { instancePath: a + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters", schema: 1e4, parentSchema: y.properties.description, data: c };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.description.type, parentSchema: y.properties.description, data: c };
      e === null ? e = [f] : e.push(f), s++;
    }
    let l = r.data;
    if (typeof l == "string") {
      if (Le(l) < 1) {
        let f = { instancePath: a + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.data, data: l };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.data.type, parentSchema: y.properties.data, data: l };
      e === null ? e = [f] : e.push(f), s++;
    }
    let u = r.limit;
    if (!(typeof u == "number" && !(u % 1) && !isNaN(u)) && u !== null) {
      let f = { instancePath: a + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: y.properties.limit.type }, message: "must be integer,null", schema: y.properties.limit.type, parentSchema: y.properties.limit, data: u };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof u == "number") {
      if (u > 1e9 || isNaN(u)) {
        let f = { instancePath: a + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: y.properties.limit, data: u };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (u < 1 || isNaN(u)) {
        let f = { instancePath: a + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.limit, data: u };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    let b = r.model;
    if (!(b && typeof b == "object" && !Array.isArray(b))) {
      let f = { instancePath: a + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.model.type, parentSchema: y.properties.model, data: b };
      e === null ? e = [f] : e.push(f), s++;
    }
    let qe = s, $e = !0, Ie = s;
    if (b && typeof b == "object" && !Array.isArray(b)) {
      let f;
      if (b.class_name === void 0 && (f = "class_name")) {
        let _ = {};
        e === null ? e = [_] : e.push(_), s++;
      }
    }
    var t = Ie === s;
    s = qe, e !== null && (qe ? e.length = qe : e = null);
    let ne;
    if (t) {
      let f = s;
      We(b, { instancePath: a + "/model", parentData: r, parentDataProperty: "model", rootData: p, dynamicAnchors: m }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length);
      var t = f === s;
      if ($e = t, $e) {
        var i = {};
        i.module = !0, i.class_name = !0, i.config = !0, i.registered_name = !0;
      }
      ne = "then";
    } else {
      let f = s;
      if (b && typeof b == "object" && !Array.isArray(b)) {
        if (b.units === void 0) {
          let S = { instancePath: a + "/model", schemaPath: "#/properties/model/else/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: y.properties.model.else.required, parentSchema: y.properties.model.else, data: b };
          e === null ? e = [S] : e.push(S), s++;
        }
        for (let S in b)
          if (S !== "units") {
            let h = { instancePath: a + "/model", schemaPath: "#/properties/model/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S }, message: "must NOT have additional properties", schema: !1, parentSchema: y.properties.model.else, data: b };
            e === null ? e = [h] : e.push(h), s++;
          }
        if (b.units !== void 0) {
          let S = b.units;
          if (!(typeof S == "number" && !(S % 1) && !isNaN(S))) {
            let h = { instancePath: a + "/model/units", schemaPath: "#/properties/model/else/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.model.else.properties.units.type, parentSchema: y.properties.model.else.properties.units, data: S };
            e === null ? e = [h] : e.push(h), s++;
          }
          if (typeof S == "number") {
            if (S > 65536 || isNaN(S)) {
              let h = { instancePath: a + "/model/units", schemaPath: "#/properties/model/else/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536", schema: 65536, parentSchema: y.properties.model.else.properties.units, data: S };
              e === null ? e = [h] : e.push(h), s++;
            }
            if (S < 1 || isNaN(S)) {
              let h = { instancePath: a + "/model/units", schemaPath: "#/properties/model/else/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.model.else.properties.units, data: S };
              e === null ? e = [h] : e.push(h), s++;
            }
          }
        }
      } else {
        let S = { instancePath: a + "/model", schemaPath: "#/properties/model/else/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.model.else.type, parentSchema: y.properties.model.else, data: b };
        e === null ? e = [S] : e.push(S), s++;
      }
      var t = f === s;
      $e = t, $e && i !== !0 && (i = !0), ne = "else";
    }
    if (!$e) {
      let f = { instancePath: a + "/model", schemaPath: "#/properties/model/if", keyword: "if", params: { failingKeyword: ne }, message: 'must match "' + ne + '" schema', schema: y.properties.model.if, parentSchema: y.properties.model, data: b };
      e === null ? e = [f] : e.push(f), s++;
    }
    let re = r.optimizers;
    if (Array.isArray(re)) {
      if (re.length > 1e3) {
        let h = { instancePath: a + "/optimizers", schemaPath: "#/properties/optimizers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.optimizers, data: re };
        e === null ? e = [h] : e.push(h), s++;
      }
      if (re.length < 1) {
        let h = { instancePath: a + "/optimizers", schemaPath: "#/properties/optimizers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.optimizers, data: re };
        e === null ? e = [h] : e.push(h), s++;
      }
      let f = re.length;
      for (let h = 0; h < f; h++)
        ye(re[h], { instancePath: a + "/optimizers/" + h, parentData: re, parentDataProperty: h, rootData: p, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length);
      let _ = re.length, S;
      if (_ > 1) {
        e:
          for (; _--; )
            for (S = _; S--; )
              if (qr(re[_], re[S])) {
                let h = { instancePath: a + "/optimizers", schemaPath: "#/properties/optimizers/uniqueItems", keyword: "uniqueItems", params: { i: _, j: S }, message: "must NOT have duplicate items (items ## " + S + " and " + _ + " are identical)", schema: !0, parentSchema: y.properties.optimizers, data: re };
                e === null ? e = [h] : e.push(h), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: a + "/optimizers", schemaPath: "#/properties/optimizers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.optimizers.type, parentSchema: y.properties.optimizers, data: re };
      e === null ? e = [f] : e.push(f), s++;
    }
    let le = r.grid;
    if (le && typeof le == "object" && !Array.isArray(le)) {
      if (Object.keys(le).length > 100) {
        let f = { instancePath: a + "/grid", schemaPath: "#/properties/grid/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties", schema: 100, parentSchema: y.properties.grid, data: le };
        e === null ? e = [f] : e.push(f), s++;
      }
      for (let f in le) {
        let _ = le[f];
        if (Array.isArray(_)) {
          if (_.length > 1e3) {
            let q = { instancePath: a + "/grid/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grid/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.grid.additionalProperties, data: _ };
            e === null ? e = [q] : e.push(q), s++;
          }
          if (_.length < 1) {
            let q = { instancePath: a + "/grid/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grid/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.grid.additionalProperties, data: _ };
            e === null ? e = [q] : e.push(q), s++;
          }
          let S = _.length, h;
          if (S > 1) {
            e:
              for (; S--; )
                for (h = S; h--; )
                  if (qr(_[S], _[h])) {
                    let q = { instancePath: a + "/grid/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grid/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: S, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + S + " are identical)", schema: !0, parentSchema: y.properties.grid.additionalProperties, data: _ };
                    e === null ? e = [q] : e.push(q), s++;
                    break e;
                  }
          }
        } else {
          let S = { instancePath: a + "/grid/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/grid/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.grid.additionalProperties.type, parentSchema: y.properties.grid.additionalProperties, data: _ };
          e === null ? e = [S] : e.push(S), s++;
        }
      }
    } else {
      let f = { instancePath: a + "/grid", schemaPath: "#/properties/grid/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.grid.type, parentSchema: y.properties.grid, data: le };
      e === null ? e = [f] : e.push(f), s++;
    }
    let se = r.learningRates;
    if (!Array.isArray(se) && se !== null) {
      let f = { instancePath: a + "/learningRates", schemaPath: "#/properties/learningRates/type", keyword: "type", params: { type: y.properties.learningRates.type }, message: "must be array,null", schema: y.properties.learningRates.type, parentSchema: y.properties.learningRates, data: se };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (Array.isArray(se)) {
      if (se.length > 1e3) {
        let h = { instancePath: a + "/learningRates", schemaPath: "#/properties/learningRates/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.learningRates, data: se };
        e === null ? e = [h] : e.push(h), s++;
      }
      if (se.length < 1) {
        let h = { instancePath: a + "/learningRates", schemaPath: "#/properties/learningRates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.learningRates, data: se };
        e === null ? e = [h] : e.push(h), s++;
      }
      let f = se.length;
      for (let h = 0; h < f; h++) {
        let q = se[h];
        if (typeof q == "number") {
          if (q > 34028234663852886e22 || isNaN(q)) {
            let P = { instancePath: a + "/learningRates/" + h, schemaPath: "#/properties/learningRates/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 34028234663852886e22 }, message: "must be <= 3.4028234663852886e+38", schema: 34028234663852886e22, parentSchema: y.properties.learningRates.items, data: q };
            e === null ? e = [P] : e.push(P), s++;
          }
          if (q < 0 || isNaN(q)) {
            let P = { instancePath: a + "/learningRates/" + h, schemaPath: "#/properties/learningRates/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.learningRates.items, data: q };
            e === null ? e = [P] : e.push(P), s++;
          }
        } else {
          let P = { instancePath: a + "/learningRates/" + h, schemaPath: "#/properties/learningRates/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.learningRates.items.type, parentSchema: y.properties.learningRates.items, data: q };
          e === null ? e = [P] : e.push(P), s++;
        }
      }
      let _ = se.length, S;
      if (_ > 1) {
        let h = {};
        for (; _--; ) {
          let q = se[_];
          if (typeof q == "number") {
            if (typeof h[q] == "number") {
              S = h[q];
              let P = { instancePath: a + "/learningRates", schemaPath: "#/properties/learningRates/uniqueItems", keyword: "uniqueItems", params: { i: _, j: S }, message: "must NOT have duplicate items (items ## " + S + " and " + _ + " are identical)", schema: !0, parentSchema: y.properties.learningRates, data: se };
              e === null ? e = [P] : e.push(P), s++;
              break;
            }
            h[q] = _;
          }
        }
      }
    }
    let me = r.seeds;
    if (Array.isArray(me)) {
      if (me.length > 1e3) {
        let h = { instancePath: a + "/seeds", schemaPath: "#/properties/seeds/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.seeds, data: me };
        e === null ? e = [h] : e.push(h), s++;
      }
      if (me.length < 1) {
        let h = { instancePath: a + "/seeds", schemaPath: "#/properties/seeds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.seeds, data: me };
        e === null ? e = [h] : e.push(h), s++;
      }
      let f = me.length;
      for (let h = 0; h < f; h++) {
        let q = me[h];
        if (!(typeof q == "number" && !(q % 1) && !isNaN(q))) {
          let P = { instancePath: a + "/seeds/" + h, schemaPath: "#/properties/seeds/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.seeds.items.type, parentSchema: y.properties.seeds.items, data: q };
          e === null ? e = [P] : e.push(P), s++;
        }
        if (typeof q == "number") {
          if (q > 4294967295 || isNaN(q)) {
            let P = { instancePath: a + "/seeds/" + h, schemaPath: "#/properties/seeds/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: y.properties.seeds.items, data: q };
            e === null ? e = [P] : e.push(P), s++;
          }
          if (q < 0 || isNaN(q)) {
            let P = { instancePath: a + "/seeds/" + h, schemaPath: "#/properties/seeds/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.seeds.items, data: q };
            e === null ? e = [P] : e.push(P), s++;
          }
        }
      }
      let _ = me.length, S;
      if (_ > 1) {
        let h = {};
        for (; _--; ) {
          let q = me[_];
          if (typeof q == "number" && !(q % 1) && !isNaN(q)) {
            if (typeof h[q] == "number") {
              S = h[q];
              let P = { instancePath: a + "/seeds", schemaPath: "#/properties/seeds/uniqueItems", keyword: "uniqueItems", params: { i: _, j: S }, message: "must NOT have duplicate items (items ## " + S + " and " + _ + " are identical)", schema: !0, parentSchema: y.properties.seeds, data: me };
              e === null ? e = [P] : e.push(P), s++;
              break;
            }
            h[q] = _;
          }
        }
      }
    } else {
      let f = { instancePath: a + "/seeds", schemaPath: "#/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.seeds.type, parentSchema: y.properties.seeds, data: me };
      e === null ? e = [f] : e.push(f), s++;
    }
    let k = r.epochs;
    if (!(typeof k == "number" && !(k % 1) && !isNaN(k))) {
      let f = { instancePath: a + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.epochs.type, parentSchema: y.properties.epochs, data: k };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof k == "number") {
      if (k > 1e5 || isNaN(k)) {
        let f = { instancePath: a + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: y.properties.epochs, data: k };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (k < 1 || isNaN(k)) {
        let f = { instancePath: a + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.epochs, data: k };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    let Y = r.batchSize;
    if (!(typeof Y == "number" && !(Y % 1) && !isNaN(Y))) {
      let f = { instancePath: a + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.batchSize.type, parentSchema: y.properties.batchSize, data: Y };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof Y == "number") {
      if (Y > 1e6 || isNaN(Y)) {
        let f = { instancePath: a + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: y.properties.batchSize, data: Y };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (Y < 1 || isNaN(Y)) {
        let f = { instancePath: a + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.batchSize, data: Y };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    ye(r.loss, { instancePath: a + "/loss", parentData: r, parentDataProperty: "loss", rootData: p, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length);
    let ce = r.metrics;
    if (Array.isArray(ce)) {
      if (ce.length > 100) {
        let h = { instancePath: a + "/metrics", schemaPath: "#/properties/metrics/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: y.properties.metrics, data: ce };
        e === null ? e = [h] : e.push(h), s++;
      }
      let f = ce.length;
      for (let h = 0; h < f; h++)
        ye(ce[h], { instancePath: a + "/metrics/" + h, parentData: ce, parentDataProperty: h, rootData: p, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length);
      let _ = ce.length, S;
      if (_ > 1) {
        e:
          for (; _--; )
            for (S = _; S--; )
              if (qr(ce[_], ce[S])) {
                let h = { instancePath: a + "/metrics", schemaPath: "#/properties/metrics/uniqueItems", keyword: "uniqueItems", params: { i: _, j: S }, message: "must NOT have duplicate items (items ## " + S + " and " + _ + " are identical)", schema: !0, parentSchema: y.properties.metrics, data: ce };
                e === null ? e = [h] : e.push(h), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: a + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.metrics.type, parentSchema: y.properties.metrics, data: ce };
      e === null ? e = [f] : e.push(f), s++;
    }
    let he = r.callbacks;
    if (Array.isArray(he)) {
      if (he.length > 100) {
        let _ = { instancePath: a + "/callbacks", schemaPath: "#/properties/callbacks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: y.properties.callbacks, data: he };
        e === null ? e = [_] : e.push(_), s++;
      }
      let f = he.length;
      for (let _ = 0; _ < f; _++)
        ye(he[_], { instancePath: a + "/callbacks/" + _, parentData: he, parentDataProperty: _, rootData: p, dynamicAnchors: m }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length);
    } else {
      let f = { instancePath: a + "/callbacks", schemaPath: "#/properties/callbacks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.callbacks.type, parentSchema: y.properties.callbacks, data: he };
      e === null ? e = [f] : e.push(f), s++;
    }
    let Te = r.backend;
    if (typeof Te == "string") {
      if (Le(Te) < 1) {
        let f = { instancePath: a + "/backend", schemaPath: "#/properties/backend/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.backend, data: Te };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.backend.type, parentSchema: y.properties.backend, data: Te };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (r.workers !== void 0) {
      let f = r.workers;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
        let _ = { instancePath: a + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.workers.type, parentSchema: y.properties.workers, data: f };
        e === null ? e = [_] : e.push(_), s++;
      }
      if (typeof f == "number") {
        if (f > 256 || isNaN(f)) {
          let _ = { instancePath: a + "/workers", schemaPath: "#/properties/workers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: y.properties.workers, data: f };
          e === null ? e = [_] : e.push(_), s++;
        }
        if (f < 1 || isNaN(f)) {
          let _ = { instancePath: a + "/workers", schemaPath: "#/properties/workers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.workers, data: f };
          e === null ? e = [_] : e.push(_), s++;
        }
      }
    }
    let Je = r.shuffle;
    if (typeof Je != "boolean") {
      let f = { instancePath: a + "/shuffle", schemaPath: "#/properties/shuffle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: y.properties.shuffle.type, parentSchema: y.properties.shuffle, data: Je };
      e === null ? e = [f] : e.push(f), s++;
    }
    let xe = r.validationSplit;
    if (typeof xe == "number") {
      if (xe < 0 || isNaN(xe)) {
        let f = { instancePath: a + "/validationSplit", schemaPath: "#/properties/validationSplit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.validationSplit, data: xe };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (xe >= 1 || isNaN(xe)) {
        let f = { instancePath: a + "/validationSplit", schemaPath: "#/properties/validationSplit/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: y.properties.validationSplit, data: xe };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: a + "/validationSplit", schemaPath: "#/properties/validationSplit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.validationSplit.type, parentSchema: y.properties.validationSplit, data: xe };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (r.resolved !== void 0) {
      let f = r.resolved;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.startedAt === void 0) {
          let _ = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'", schema: y.properties.resolved.required, parentSchema: y.properties.resolved, data: f };
          e === null ? e = [_] : e.push(_), s++;
        }
        if (f.dataset === void 0) {
          let _ = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'", schema: y.properties.resolved.required, parentSchema: y.properties.resolved, data: f };
          e === null ? e = [_] : e.push(_), s++;
        }
        if (f.backend === void 0) {
          let _ = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: y.properties.resolved.required, parentSchema: y.properties.resolved, data: f };
          e === null ? e = [_] : e.push(_), s++;
        }
        if (f.versions === void 0) {
          let _ = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'", schema: y.properties.resolved.required, parentSchema: y.properties.resolved, data: f };
          e === null ? e = [_] : e.push(_), s++;
        }
        for (let _ in f)
          if (!(_ === "startedAt" || _ === "dataset" || _ === "backend" || _ === "versions")) {
            let S = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: _ }, message: "must NOT have additional properties", schema: !1, parentSchema: y.properties.resolved, data: f };
            e === null ? e = [S] : e.push(S), s++;
          }
        if (f.startedAt !== void 0) {
          let _ = f.startedAt;
          if (typeof _ != "string") {
            let S = { instancePath: a + "/resolved/startedAt", schemaPath: "#/properties/resolved/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.resolved.properties.startedAt.type, parentSchema: y.properties.resolved.properties.startedAt, data: _ };
            e === null ? e = [S] : e.push(S), s++;
          }
        }
        f.dataset !== void 0 && (Pe(f.dataset, { instancePath: a + "/resolved/dataset", parentData: f, parentDataProperty: "dataset", rootData: p, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), f.backend !== void 0 && (we(f.backend, { instancePath: a + "/resolved/backend", parentData: f, parentDataProperty: "backend", rootData: p, dynamicAnchors: m }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), f.versions !== void 0 && (ke(f.versions, { instancePath: a + "/resolved/versions", parentData: f, parentDataProperty: "versions", rootData: p, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length));
      } else {
        let _ = { instancePath: a + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.resolved.type, parentSchema: y.properties.resolved, data: f };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: r };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lr = Xe, d = { type: "object", additionalProperties: !1, required: ["optimizer", "ramp", "min", "max", "steps", "smoothing", "divergence", "status", "points", "best", "suggestions", "suggestion", "seconds"], properties: { optimizer: { $ref: "descent://v1/envelope" }, ramp: { enum: ["exponential", "linear"] }, min: { type: "number", exclusiveMinimum: 0 }, max: { type: "number", exclusiveMinimum: 0 }, steps: { type: "integer", minimum: 2 }, smoothing: { type: "number", minimum: 0, exclusiveMaximum: 1 }, divergence: { type: "number", exclusiveMinimum: 1 }, status: { enum: ["completed", "diverged", "aborted", "exhausted"] }, points: { type: "object", additionalProperties: !1, required: ["learningRate", "loss", "smoothed"], properties: { learningRate: { type: "array", items: { type: "number", exclusiveMinimum: 0 } }, loss: { type: "array", items: { type: ["number", "null"] } }, smoothed: { type: "array", items: { type: ["number", "null"] } } } }, best: { type: ["object", "null"], additionalProperties: !1, required: ["learningRate", "loss"], properties: { learningRate: { type: "number" }, loss: { type: "number" } } }, suggestions: { type: "object", additionalProperties: !1, required: ["valley", "steepest", "minimum"], properties: { valley: { type: ["number", "null"] }, steepest: { type: ["number", "null"] }, minimum: { type: ["number", "null"] } } }, suggestion: { type: ["object", "null"], additionalProperties: !1, required: ["rule", "learningRate"], properties: { rule: { enum: ["valley", "steepest", "minimum"] }, learningRate: { type: "number" } } }, seconds: { type: "number", minimum: 0 }, run: { type: "object", additionalProperties: !1, required: ["experiment", "seed", "startedAt", "dataset", "backend", "versions"], properties: { experiment: { $ref: "descent://v1/experiment" }, seed: { type: "integer", minimum: 0 }, startedAt: { type: "string" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" } } } } };
function Xe(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Xe.evaluated;
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
    if (r.optimizer !== void 0 && (X(r.optimizer, { instancePath: a + "/optimizer", parentData: r, parentDataProperty: "optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.ramp !== void 0) {
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
            for (let c = 0; c < n; c++) {
              let l = i[c];
              if (typeof l == "number") {
                if (l <= 0 || isNaN(l)) {
                  let u = { instancePath: a + "/points/learningRate/" + c, schemaPath: "#/properties/points/properties/learningRate/items/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: d.properties.points.properties.learningRate.items, data: l };
                  e === null ? e = [u] : e.push(u), s++;
                }
              } else {
                let u = { instancePath: a + "/points/learningRate/" + c, schemaPath: "#/properties/points/properties/learningRate/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: d.properties.points.properties.learningRate.items.type, parentSchema: d.properties.points.properties.learningRate.items, data: l };
                e === null ? e = [u] : e.push(u), s++;
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
            for (let c = 0; c < n; c++) {
              let l = i[c];
              if (typeof l != "number" && l !== null) {
                let u = { instancePath: a + "/points/loss/" + c, schemaPath: "#/properties/points/properties/loss/items/type", keyword: "type", params: { type: d.properties.points.properties.loss.items.type }, message: "must be number,null", schema: d.properties.points.properties.loss.items.type, parentSchema: d.properties.points.properties.loss.items, data: l };
                e === null ? e = [u] : e.push(u), s++;
              }
            }
          } else {
            let n = { instancePath: a + "/points/loss", schemaPath: "#/properties/points/properties/loss/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: d.properties.points.properties.loss.type, parentSchema: d.properties.points.properties.loss, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.smoothed !== void 0) {
          let i = t.smoothed;
          if (Array.isArray(i)) {
            let n = i.length;
            for (let c = 0; c < n; c++) {
              let l = i[c];
              if (typeof l != "number" && l !== null) {
                let u = { instancePath: a + "/points/smoothed/" + c, schemaPath: "#/properties/points/properties/smoothed/items/type", keyword: "type", params: { type: d.properties.points.properties.smoothed.items.type }, message: "must be number,null", schema: d.properties.points.properties.smoothed.items.type, parentSchema: d.properties.points.properties.smoothed.items, data: l };
                e === null ? e = [u] : e.push(u), s++;
              }
            }
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
        if (t.experiment !== void 0 && (Ne(t.experiment, { instancePath: a + "/run/experiment", parentData: t, parentDataProperty: "experiment", rootData: p, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), t.seed !== void 0) {
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
        t.dataset !== void 0 && (Pe(t.dataset, { instancePath: a + "/run/dataset", parentData: t, parentDataProperty: "dataset", rootData: p, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), t.backend !== void 0 && (we(t.backend, { instancePath: a + "/run/backend", parentData: t, parentDataProperty: "backend", rootData: p, dynamicAnchors: m }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), t.versions !== void 0 && (ke(t.versions, { instancePath: a + "/run/versions", parentData: t, parentDataProperty: "versions", rootData: p, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length));
      } else {
        let i = { instancePath: a + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.properties.run.type, parentSchema: d.properties.run, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: d.type, parentSchema: d, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vr = Ye, Ee = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.95, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] }, ae = { allOf: [{ not: { required: ["clipnorm", "global_clipnorm"], properties: { clipnorm: { not: { type: "null" } }, global_clipnorm: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["clipnorm", "clipvalue"], properties: { clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["global_clipnorm", "clipvalue"], properties: { global_clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { if: { required: ["use_ema"], properties: { use_ema: { not: { enum: [!1, 0, null] } } } }, then: { properties: { ema_momentum: { minimum: 0, maximum: 1, "x-must": "must be a number in [0, 1]" }, ema_overwrite_frequency: { anyOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 1, or null" } } } }] };
function z(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.clipnorm === void 0 && (h = "clipnorm") || r.global_clipnorm === void 0 && (h = "global_clipnorm")) {
      let q = {};
      e === null ? e = [q] : e.push(q), s++;
    } else {
      if (r.clipnorm !== void 0) {
        let q = s, P = s, F = s;
        if (r.clipnorm !== null) {
          let V = {};
          e === null ? e = [V] : e.push(V), s++;
        }
        var n = F === s;
        if (n) {
          let V = {};
          e === null ? e = [V] : e.push(V), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var c = q === s;
      } else
        var c = !0;
      if (c)
        if (r.global_clipnorm !== void 0) {
          let q = s, P = s, F = s;
          if (r.global_clipnorm !== null) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          }
          var l = F === s;
          if (l) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var c = q === s;
        } else
          var c = !0;
    }
  }
  var u = i === s;
  if (u) {
    let h = { instancePath: a, schemaPath: "#/allOf/0/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ae.allOf[0].not, parentSchema: ae.allOf[0], data: r };
    e === null ? e = [h] : e.push(h), s++;
  } else
    s = t, e !== null && (t ? e.length = t : e = null);
  let b = s, qe = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.clipnorm === void 0 && (h = "clipnorm") || r.clipvalue === void 0 && (h = "clipvalue")) {
      let q = {};
      e === null ? e = [q] : e.push(q), s++;
    } else {
      if (r.clipnorm !== void 0) {
        let q = s, P = s, F = s;
        if (r.clipnorm !== null) {
          let V = {};
          e === null ? e = [V] : e.push(V), s++;
        }
        var $e = F === s;
        if ($e) {
          let V = {};
          e === null ? e = [V] : e.push(V), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var Ie = q === s;
      } else
        var Ie = !0;
      if (Ie)
        if (r.clipvalue !== void 0) {
          let q = s, P = s, F = s;
          if (r.clipvalue !== null) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          }
          var ne = F === s;
          if (ne) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var Ie = q === s;
        } else
          var Ie = !0;
    }
  }
  var re = qe === s;
  if (re) {
    let h = { instancePath: a, schemaPath: "#/allOf/1/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ae.allOf[1].not, parentSchema: ae.allOf[1], data: r };
    e === null ? e = [h] : e.push(h), s++;
  } else
    s = b, e !== null && (b ? e.length = b : e = null);
  let le = s, se = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.global_clipnorm === void 0 && (h = "global_clipnorm") || r.clipvalue === void 0 && (h = "clipvalue")) {
      let q = {};
      e === null ? e = [q] : e.push(q), s++;
    } else {
      if (r.global_clipnorm !== void 0) {
        let q = s, P = s, F = s;
        if (r.global_clipnorm !== null) {
          let V = {};
          e === null ? e = [V] : e.push(V), s++;
        }
        var me = F === s;
        if (me) {
          let V = {};
          e === null ? e = [V] : e.push(V), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var k = q === s;
      } else
        var k = !0;
      if (k)
        if (r.clipvalue !== void 0) {
          let q = s, P = s, F = s;
          if (r.clipvalue !== null) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          }
          var Y = F === s;
          if (Y) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var k = q === s;
        } else
          var k = !0;
    }
  }
  var ce = se === s;
  if (ce) {
    let h = { instancePath: a, schemaPath: "#/allOf/2/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ae.allOf[2].not, parentSchema: ae.allOf[2], data: r };
    e === null ? e = [h] : e.push(h), s++;
  } else
    s = le, e !== null && (le ? e.length = le : e = null);
  let he = s, Te = !0, Je = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.use_ema === void 0 && (h = "use_ema")) {
      let q = {};
      e === null ? e = [q] : e.push(q), s++;
    } else if (r.use_ema !== void 0) {
      let q = r.use_ema, P = s, F = s;
      if (!(q === !1 || q === 0 || q === null)) {
        let V = {};
        e === null ? e = [V] : e.push(V), s++;
      }
      var xe = F === s;
      if (xe) {
        let V = {};
        e === null ? e = [V] : e.push(V), s++;
      } else
        s = P, e !== null && (P ? e.length = P : e = null);
    }
  }
  var f = Je === s;
  if (s = he, e !== null && (he ? e.length = he : e = null), f) {
    let h = s;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.ema_momentum !== void 0) {
        let P = r.ema_momentum;
        if (typeof P == "number") {
          if (P > 1 || isNaN(P)) {
            let F = { instancePath: a + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ae.allOf[3].then.properties.ema_momentum, data: P };
            e === null ? e = [F] : e.push(F), s++;
          }
          if (P < 0 || isNaN(P)) {
            let F = { instancePath: a + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: ae.allOf[3].then.properties.ema_momentum, data: P };
            e === null ? e = [F] : e.push(F), s++;
          }
        }
      }
      if (r.ema_overwrite_frequency !== void 0) {
        let P = r.ema_overwrite_frequency, F = s, V = !1, te = s;
        if (!(typeof P == "number" && !(P % 1) && !isNaN(P))) {
          let _e = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0].type, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
          e === null ? e = [_e] : e.push(_e), s++;
        }
        if (typeof P == "number") {
          if (P > 9007199254740991 || isNaN(P)) {
            let _e = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
            e === null ? e = [_e] : e.push(_e), s++;
          }
          if (P < 1 || isNaN(P)) {
            let _e = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
            e === null ? e = [_e] : e.push(_e), s++;
          }
        }
        var _ = te === s;
        V = V || _;
        let Ar = s;
        if (!(P === 0 || P === null || P === !1)) {
          let _e = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/1/enum", keyword: "enum", params: { allowedValues: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1], data: P };
          e === null ? e = [_e] : e.push(_e), s++;
        }
        var _ = Ar === s;
        if (V = V || _, V)
          s = F, e !== null && (F ? e.length = F : e = null);
        else {
          let _e = { instancePath: a + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency, data: P };
          e === null ? e = [_e] : e.push(_e), s++;
        }
      }
    }
    var f = h === s;
    if (Te = f, Te) {
      var S = {};
      S.ema_momentum = !0, S.ema_overwrite_frequency = !0, S.use_ema = !0;
    }
  }
  if (!Te) {
    let h = { instancePath: a, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: ae.allOf[3].if, parentSchema: ae.allOf[3], data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  return z.errors = e, o.props = S, s === 0;
}
z.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Qe = { type: ["string", "null"], pattern: "^[^/]*$", "x-must": 'must be a string without "/"' }, Cr = new RegExp("^[^/]*$", "u");
function $(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string" && r !== null) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Qe.type }, message: "must be string,null", schema: Qe.type, parentSchema: Qe, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (typeof r == "string" && !Cr.test(r)) {
    let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/]*$" }, message: 'must match pattern "^[^/]*$"', schema: "^[^/]*$", parentSchema: Qe, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ue = { anyOf: [{ type: "number" }, { $ref: "descent://v1/envelope" }], "x-must": "must be a number or a serialized schedule" };
function D(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = D.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number") {
    let b = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ue.anyOf[0].type, parentSchema: Ue.anyOf[0], data: r };
    e === null ? e = [b] : e.push(b), s++;
  }
  var l = n === s;
  i = i || l;
  let c = s;
  X(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length);
  var l = c === s;
  if (i = i || l, l) {
    var u = {};
    u.module = !0, u.class_name = !0, u.config = !0, u.registered_name = !0, u.build_config = !0, u.compile_config = !0, u.shared_object_id = !0;
  }
  if (i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let b = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ue.anyOf, parentSchema: Ue, data: r };
    e === null ? e = [b] : e.push(b), s++;
  }
  return D.errors = e, o.props = u, s === 0;
}
D.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Sr = { type: ["number", "null"], "x-must": "must be a number or null" };
function M(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = M.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number" && r !== null) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Sr.type }, message: "must be number,null", schema: Sr.type, parentSchema: Sr, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ce = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function j(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number" && r !== null) {
    let u = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ce.anyOf[0].type }, message: "must be number,null", schema: Ce.anyOf[0].type, parentSchema: Ce.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var l = n === s;
  i = i || l;
  let c = s;
  if (r !== !1) {
    let u = { instancePath: a, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Ce.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var l = c === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let u = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ce.anyOf, parentSchema: Ce, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fe = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function O(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number" && r !== null) {
    let u = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Fe.anyOf[0].type }, message: "must be number,null", schema: Fe.anyOf[0].type, parentSchema: Fe.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var l = n === s;
  i = i || l;
  let c = s;
  if (r !== !1) {
    let u = { instancePath: a, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Fe.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var l = c === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let u = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Fe.anyOf, parentSchema: Fe, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ke = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function N(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number" && r !== null) {
    let u = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ke.anyOf[0].type }, message: "must be number,null", schema: Ke.anyOf[0].type, parentSchema: Ke.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var l = n === s;
  i = i || l;
  let c = s;
  if (r !== !1) {
    let u = { instancePath: a, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Ke.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var l = c === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let u = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ke.anyOf, parentSchema: Ke, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $r = { type: ["boolean", "number", "null"], "x-must": "must be true or false" };
function I(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = I.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "boolean" && typeof r != "number" && r !== null) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: $r.type }, message: "must be boolean,number,null", schema: $r.type, parentSchema: $r, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rr = { type: "number", "x-must": "must be a number in [0, 1]" };
function R(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = R.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Rr.type, parentSchema: Rr, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ge = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be an integer >= 1, or null" };
function A(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = A.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (typeof r != "number" && r !== null) {
    let u = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ge.anyOf[0].type }, message: "must be number,null", schema: Ge.anyOf[0].type, parentSchema: Ge.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var l = n === s;
  i = i || l;
  let c = s;
  if (r !== !1) {
    let u = { instancePath: a, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Ge.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var l = c === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let u = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ge.anyOf, parentSchema: Ge, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xr = { type: ["number", "null"], "x-must": "must be a number or null" };
function x(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = x.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number" && r !== null) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: xr.type }, message: "must be number,null", schema: xr.type, parentSchema: xr, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return x.errors = e, s === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Re = { anyOf: [{ type: "integer", minimum: 2, maximum: 9007199254740991 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 2, or null" };
function T(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = T.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = s, i = !1, n = s;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let u = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Re.anyOf[0].type, parentSchema: Re.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  if (typeof r == "number") {
    if (r > 9007199254740991 || isNaN(r)) {
      let u = { instancePath: a, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: Re.anyOf[0], data: r };
      e === null ? e = [u] : e.push(u), s++;
    }
    if (r < 2 || isNaN(r)) {
      let u = { instancePath: a, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: Re.anyOf[0], data: r };
      e === null ? e = [u] : e.push(u), s++;
    }
  }
  var l = n === s;
  i = i || l;
  let c = s;
  if (!(r === 0 || r === null || r === !1)) {
    let u = { instancePath: a, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: Re.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: Re.anyOf[1].enum, parentSchema: Re.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var l = c === s;
  if (i = i || l, i)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let u = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Re.anyOf, parentSchema: Re, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.95), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let n in r)
      if (!ue.call(Ee.properties, n)) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Ee, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.rho;
    if (typeof t != "number") {
      let n = { instancePath: a + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ee.properties.rho.type, parentSchema: Ee.properties.rho, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let n = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ee.properties.epsilon.type, parentSchema: Ee.properties.epsilon, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ee.type, parentSchema: Ee, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fr = Ze, fe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_2_decay: { type: "number", default: -0.8, "x-must": "must be a number" }, epsilon_1: { type: "number", default: 1e-30, "x-must": "must be a number" }, epsilon_2: { type: "number", default: 1e-3, "x-must": "must be a number" }, clip_threshold: { type: "number", default: 1, "x-must": "must be a number" }, relative_step: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Ze(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_2_decay === void 0 && (r.beta_2_decay = -0.8), r.epsilon_1 === void 0 && (r.epsilon_1 = 1e-30), r.epsilon_2 === void 0 && (r.epsilon_2 = 1e-3), r.clip_threshold === void 0 && (r.clip_threshold = 1), r.relative_step === void 0 && (r.relative_step = !0);
    for (let u in r)
      if (!ue.call(fe.properties, u)) {
        let b = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: fe, data: r };
        e === null ? e = [b] : e.push(b), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_2_decay;
    if (typeof t != "number") {
      let u = { instancePath: a + "/beta_2_decay", schemaPath: "#/properties/beta_2_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.beta_2_decay.type, parentSchema: fe.properties.beta_2_decay, data: t };
      e === null ? e = [u] : e.push(u), s++;
    }
    let i = r.epsilon_1;
    if (typeof i != "number") {
      let u = { instancePath: a + "/epsilon_1", schemaPath: "#/properties/epsilon_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.epsilon_1.type, parentSchema: fe.properties.epsilon_1, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.epsilon_2;
    if (typeof n != "number") {
      let u = { instancePath: a + "/epsilon_2", schemaPath: "#/properties/epsilon_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.epsilon_2.type, parentSchema: fe.properties.epsilon_2, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let c = r.clip_threshold;
    if (typeof c != "number") {
      let u = { instancePath: a + "/clip_threshold", schemaPath: "#/properties/clip_threshold/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.clip_threshold.type, parentSchema: fe.properties.clip_threshold, data: c };
      e === null ? e = [u] : e.push(u), s++;
    }
    let l = r.relative_step;
    if (typeof l != "boolean" && typeof l != "number" && l !== null) {
      let u = { instancePath: a + "/relative_step", schemaPath: "#/properties/relative_step/type", keyword: "type", params: { type: fe.properties.relative_step.type }, message: "must be boolean,number,null", schema: fe.properties.relative_step.type, parentSchema: fe.properties.relative_step, data: l };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: fe.type, parentSchema: fe, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Kr = er, Me = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, initial_accumulator_value: { type: "number", default: 0.1, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function er(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let n in r)
      if (!ue.call(Me.properties, n)) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Me, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.initial_accumulator_value;
    if (typeof t != "number") {
      let n = { instancePath: a + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Me.properties.initial_accumulator_value.type, parentSchema: Me.properties.initial_accumulator_value, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let n = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Me.properties.epsilon.type, parentSchema: Me.properties.epsilon, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Me.type, parentSchema: Me, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gr = rr, ge = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function rr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = rr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let l in r)
      if (!ue.call(ge.properties, l)) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: ge, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let l = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ge.properties.beta_1.type, parentSchema: ge.properties.beta_1, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let l = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ge.properties.beta_2.type, parentSchema: ge.properties.beta_2, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let l = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ge.properties.epsilon.type, parentSchema: ge.properties.epsilon, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let c = r.amsgrad;
    if (typeof c != "boolean" && typeof c != "number" && c !== null) {
      let l = { instancePath: a + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: ge.properties.amsgrad.type }, message: "must be boolean,number,null", schema: ge.properties.amsgrad.type, parentSchema: ge.properties.amsgrad, data: c };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ge.type, parentSchema: ge, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wr = sr, de = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: "number", default: 4e-3, "x-must": "must be a number" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function sr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let u in r)
      if (!ue.call(de.properties, u)) {
        let b = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: de, data: r };
        e === null ? e = [b] : e.push(b), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
    let t = r.weight_decay;
    if (typeof t != "number") {
      let u = { instancePath: a + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.weight_decay.type, parentSchema: de.properties.weight_decay, data: t };
      e === null ? e = [u] : e.push(u), s++;
    }
    j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let i = r.beta_1;
    if (typeof i != "number") {
      let u = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.beta_1.type, parentSchema: de.properties.beta_1, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let u = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.beta_2.type, parentSchema: de.properties.beta_2, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let c = r.epsilon;
    if (typeof c != "number") {
      let u = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.epsilon.type, parentSchema: de.properties.epsilon, data: c };
      e === null ? e = [u] : e.push(u), s++;
    }
    let l = r.amsgrad;
    if (typeof l != "boolean" && typeof l != "number" && l !== null) {
      let u = { instancePath: a + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: de.properties.amsgrad.type }, message: "must be boolean,number,null", schema: de.properties.amsgrad.type, parentSchema: de.properties.amsgrad, data: l };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: de.type, parentSchema: de, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Br = tr, ze = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function tr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let c in r)
      if (!ue.call(ze.properties, c)) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: ze, data: r };
        e === null ? e = [l] : e.push(l), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let c = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ze.properties.beta_1.type, parentSchema: ze.properties.beta_1, data: t };
      e === null ? e = [c] : e.push(c), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let c = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ze.properties.beta_2.type, parentSchema: ze.properties.beta_2, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let c = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ze.properties.epsilon.type, parentSchema: ze.properties.epsilon, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ze.type, parentSchema: ze, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hr = ar, Z = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, learning_rate_power: { type: "number", maximum: 0, default: -0.5, "x-must": "must be a number <= 0" }, initial_accumulator_value: { type: "number", minimum: 0, default: 0.1, "x-must": "must be a number >= 0" }, l1_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_shrinkage_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, beta: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function ar(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.learning_rate_power === void 0 && (r.learning_rate_power = -0.5), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.l1_regularization_strength === void 0 && (r.l1_regularization_strength = 0), r.l2_regularization_strength === void 0 && (r.l2_regularization_strength = 0), r.l2_shrinkage_regularization_strength === void 0 && (r.l2_shrinkage_regularization_strength = 0), r.beta === void 0 && (r.beta = 0);
    for (let b in r)
      if (!ue.call(Z.properties, b)) {
        let qe = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b }, message: "must NOT have additional properties", schema: !1, parentSchema: Z, data: r };
        e === null ? e = [qe] : e.push(qe), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.learning_rate_power;
    if (typeof t == "number") {
      if (t > 0 || isNaN(t)) {
        let b = { instancePath: a + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0", schema: 0, parentSchema: Z.properties.learning_rate_power, data: t };
        e === null ? e = [b] : e.push(b), s++;
      }
    } else {
      let b = { instancePath: a + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.learning_rate_power.type, parentSchema: Z.properties.learning_rate_power, data: t };
      e === null ? e = [b] : e.push(b), s++;
    }
    let i = r.initial_accumulator_value;
    if (typeof i == "number") {
      if (i < 0 || isNaN(i)) {
        let b = { instancePath: a + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.initial_accumulator_value, data: i };
        e === null ? e = [b] : e.push(b), s++;
      }
    } else {
      let b = { instancePath: a + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.initial_accumulator_value.type, parentSchema: Z.properties.initial_accumulator_value, data: i };
      e === null ? e = [b] : e.push(b), s++;
    }
    let n = r.l1_regularization_strength;
    if (typeof n == "number") {
      if (n < 0 || isNaN(n)) {
        let b = { instancePath: a + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.l1_regularization_strength, data: n };
        e === null ? e = [b] : e.push(b), s++;
      }
    } else {
      let b = { instancePath: a + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.l1_regularization_strength.type, parentSchema: Z.properties.l1_regularization_strength, data: n };
      e === null ? e = [b] : e.push(b), s++;
    }
    let c = r.l2_regularization_strength;
    if (typeof c == "number") {
      if (c < 0 || isNaN(c)) {
        let b = { instancePath: a + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.l2_regularization_strength, data: c };
        e === null ? e = [b] : e.push(b), s++;
      }
    } else {
      let b = { instancePath: a + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.l2_regularization_strength.type, parentSchema: Z.properties.l2_regularization_strength, data: c };
      e === null ? e = [b] : e.push(b), s++;
    }
    let l = r.l2_shrinkage_regularization_strength;
    if (typeof l == "number") {
      if (l < 0 || isNaN(l)) {
        let b = { instancePath: a + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.l2_shrinkage_regularization_strength, data: l };
        e === null ? e = [b] : e.push(b), s++;
      }
    } else {
      let b = { instancePath: a + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.l2_shrinkage_regularization_strength.type, parentSchema: Z.properties.l2_shrinkage_regularization_strength, data: l };
      e === null ? e = [b] : e.push(b), s++;
    }
    let u = r.beta;
    if (typeof u != "number") {
      let b = { instancePath: a + "/beta", schemaPath: "#/properties/beta/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.beta.type, parentSchema: Z.properties.beta, data: u };
      e === null ? e = [b] : e.push(b), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Z.type, parentSchema: Z, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Jr = ir, De = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function ir(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ir.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let c in r)
      if (!ue.call(De.properties, c)) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: De, data: r };
        e === null ? e = [l] : e.push(l), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let c = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: De.properties.beta_1.type, parentSchema: De.properties.beta_1, data: t };
      e === null ? e = [c] : e.push(c), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let c = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: De.properties.beta_2.type, parentSchema: De.properties.beta_2, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let c = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: De.properties.epsilon.type, parentSchema: De.properties.epsilon, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: De.type, parentSchema: De, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qr = nr, je = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.9, "x-must": "must be a number in (0, 1]" }, beta_2: { type: "number", default: 0.99, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function nr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = nr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.99);
    for (let n in r)
      if (!ue.call(je.properties, n)) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: je, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t == "number") {
      if (t > 1 || isNaN(t)) {
        let n = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: je.properties.beta_1, data: t };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (t <= 0 || isNaN(t)) {
        let n = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: je.properties.beta_1, data: t };
        e === null ? e = [n] : e.push(n), s++;
      }
    } else {
      let n = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.beta_1.type, parentSchema: je.properties.beta_1, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let n = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.beta_2.type, parentSchema: je.properties.beta_2, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: je.type, parentSchema: je, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ur = pr, Ae = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, inner_optimizer: { $ref: "descent://v1/envelope", "x-must": "must be a serialized optimizer" }, initial_scale: { type: "number", default: 32768, "x-must": "must be a number" }, dynamic_growth_steps: { type: "number", default: 2e3, "x-must": "must be a number" } }, required: ["inner_optimizer"], additionalProperties: !1 };
function pr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 && (r.name = null), r.initial_scale === void 0 && (r.initial_scale = 32768), r.dynamic_growth_steps === void 0 && (r.dynamic_growth_steps = 2e3), r.inner_optimizer === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inner_optimizer" }, message: "must have required property 'inner_optimizer'", schema: Ae.required, parentSchema: Ae, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in r)
      if (!(n === "name" || n === "inner_optimizer" || n === "initial_scale" || n === "dynamic_growth_steps")) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Ae, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), r.inner_optimizer !== void 0 && (X(r.inner_optimizer, { instancePath: a + "/inner_optimizer", parentData: r, parentDataProperty: "inner_optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length));
    let t = r.initial_scale;
    if (typeof t != "number") {
      let n = { instancePath: a + "/initial_scale", schemaPath: "#/properties/initial_scale/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ae.properties.initial_scale.type, parentSchema: Ae.properties.initial_scale, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.dynamic_growth_steps;
    if (typeof i != "number") {
      let n = { instancePath: a + "/dynamic_growth_steps", schemaPath: "#/properties/dynamic_growth_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ae.properties.dynamic_growth_steps.type, parentSchema: Ae.properties.dynamic_growth_steps, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ae.type, parentSchema: Ae, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xr = lr, He = { type: "object", properties: { optimizer_map: { $ref: "descent://v1/shared/optimizer-map", "x-must": "must be a serialized OptimizerMap" }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null } }, required: ["optimizer_map"], additionalProperties: !1 }, B = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { const: "OptimizerMap" }, config: { type: "object", properties: { default_optimizer: { $ref: "descent://v1/envelope" }, optimizer_map: { type: "object", additionalProperties: { $ref: "descent://v1/envelope" } } }, required: ["default_optimizer", "optimizer_map"], additionalProperties: !1 }, registered_name: { type: ["string", "null"] } }, required: ["class_name", "config"] };
function Ve(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.config === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" }, message: "must have required property 'config'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.module !== void 0) {
      let t = r.module;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: B.properties.module.type }, message: "must be string,null", schema: B.properties.module.type, parentSchema: B.properties.module, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.class_name !== void 0) {
      let t = r.class_name;
      if (t !== "OptimizerMap") {
        let i = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/const", keyword: "const", params: { allowedValue: "OptimizerMap" }, message: "must be equal to constant", schema: "OptimizerMap", parentSchema: B.properties.class_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.config !== void 0) {
      let t = r.config;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.default_optimizer === void 0) {
          let i = { instancePath: a + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "default_optimizer" }, message: "must have required property 'default_optimizer'", schema: B.properties.config.required, parentSchema: B.properties.config, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.optimizer_map === void 0) {
          let i = { instancePath: a + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "optimizer_map" }, message: "must have required property 'optimizer_map'", schema: B.properties.config.required, parentSchema: B.properties.config, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (!(i === "default_optimizer" || i === "optimizer_map")) {
            let n = { instancePath: a + "/config", schemaPath: "#/properties/config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: B.properties.config, data: t };
            e === null ? e = [n] : e.push(n), s++;
          }
        if (t.default_optimizer !== void 0 && (X(t.default_optimizer, { instancePath: a + "/config/default_optimizer", parentData: t, parentDataProperty: "default_optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), t.optimizer_map !== void 0) {
          let i = t.optimizer_map;
          if (i && typeof i == "object" && !Array.isArray(i))
            for (let n in i)
              X(i[n], { instancePath: a + "/config/optimizer_map/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: n, rootData: p, dynamicAnchors: m }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length);
          else {
            let n = { instancePath: a + "/config/optimizer_map", schemaPath: "#/properties/config/properties/optimizer_map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: B.properties.config.properties.optimizer_map.type, parentSchema: B.properties.config.properties.optimizer_map, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: B.properties.config.type, parentSchema: B.properties.config, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let t = r.registered_name;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: B.properties.registered_name.type }, message: "must be string,null", schema: B.properties.registered_name.type, parentSchema: B.properties.registered_name, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: B.type, parentSchema: B, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = lr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.name === void 0 && (r.name = null), r.optimizer_map === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer_map" }, message: "must have required property 'optimizer_map'", schema: He.required, parentSchema: He, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "optimizer_map" || t === "loss_scale_factor" || t === "name")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: He, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    r.optimizer_map !== void 0 && (Ve(r.optimizer_map, { instancePath: a + "/optimizer_map", parentData: r, parentDataProperty: "optimizer_map", rootData: p, dynamicAnchors: m }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length);
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: He.type, parentSchema: He, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yr = mr, E = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, adam_beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, adam_beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, exclude_layers: { type: ["array", "null"], items: { type: "string" }, default: [], "x-must": "must be a list of strings" }, muon_a: { type: "number", default: 3.4445, "x-must": "must be a number" }, muon_b: { type: "number", default: -4.775, "x-must": "must be a number" }, muon_c: { type: "number", default: 2.0315, "x-must": "must be a number" }, adam_lr_ratio: { type: "number", default: 1, "x-must": "must be a number" }, momentum: { type: "number", default: 0.95, "x-must": "must be a number" }, ns_steps: { type: "integer", default: 5, "x-must": "must be an integer", minimum: -9007199254740991, maximum: 9007199254740991 }, nesterov: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, exclude_embeddings: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, adam_weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, rms_rate: { type: ["number", "null"], default: 0.2, "x-must": "must be a number or null" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function mr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = mr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.adam_beta_1 === void 0 && (r.adam_beta_1 = 0.9), r.adam_beta_2 === void 0 && (r.adam_beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.exclude_layers === void 0 && (r.exclude_layers = []), r.muon_a === void 0 && (r.muon_a = 3.4445), r.muon_b === void 0 && (r.muon_b = -4.775), r.muon_c === void 0 && (r.muon_c = 2.0315), r.adam_lr_ratio === void 0 && (r.adam_lr_ratio = 1), r.momentum === void 0 && (r.momentum = 0.95), r.ns_steps === void 0 && (r.ns_steps = 5), r.nesterov === void 0 && (r.nesterov = !0), r.exclude_embeddings === void 0 && (r.exclude_embeddings = !0), r.adam_weight_decay === void 0 && (r.adam_weight_decay = 4e-3), r.rms_rate === void 0 && (r.rms_rate = 0.2);
    for (let k in r)
      if (!ue.call(E.properties, k)) {
        let Y = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties", schema: !1, parentSchema: E, data: r };
        e === null ? e = [Y] : e.push(Y), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
    let t = r.weight_decay;
    if (typeof t != "number" && t !== null) {
      let k = { instancePath: a + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: E.properties.weight_decay.type }, message: "must be number,null", schema: E.properties.weight_decay.type, parentSchema: E.properties.weight_decay, data: t };
      e === null ? e = [k] : e.push(k), s++;
    }
    j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let i = r.adam_beta_1;
    if (typeof i != "number") {
      let k = { instancePath: a + "/adam_beta_1", schemaPath: "#/properties/adam_beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.adam_beta_1.type, parentSchema: E.properties.adam_beta_1, data: i };
      e === null ? e = [k] : e.push(k), s++;
    }
    let n = r.adam_beta_2;
    if (typeof n != "number") {
      let k = { instancePath: a + "/adam_beta_2", schemaPath: "#/properties/adam_beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.adam_beta_2.type, parentSchema: E.properties.adam_beta_2, data: n };
      e === null ? e = [k] : e.push(k), s++;
    }
    let c = r.epsilon;
    if (typeof c != "number") {
      let k = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.epsilon.type, parentSchema: E.properties.epsilon, data: c };
      e === null ? e = [k] : e.push(k), s++;
    }
    let l = r.exclude_layers;
    if (!Array.isArray(l) && l !== null) {
      let k = { instancePath: a + "/exclude_layers", schemaPath: "#/properties/exclude_layers/type", keyword: "type", params: { type: E.properties.exclude_layers.type }, message: "must be array,null", schema: E.properties.exclude_layers.type, parentSchema: E.properties.exclude_layers, data: l };
      e === null ? e = [k] : e.push(k), s++;
    }
    if (Array.isArray(l)) {
      let k = l.length;
      for (let Y = 0; Y < k; Y++) {
        let ce = l[Y];
        if (typeof ce != "string") {
          let he = { instancePath: a + "/exclude_layers/" + Y, schemaPath: "#/properties/exclude_layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.exclude_layers.items.type, parentSchema: E.properties.exclude_layers.items, data: ce };
          e === null ? e = [he] : e.push(he), s++;
        }
      }
    }
    let u = r.muon_a;
    if (typeof u != "number") {
      let k = { instancePath: a + "/muon_a", schemaPath: "#/properties/muon_a/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.muon_a.type, parentSchema: E.properties.muon_a, data: u };
      e === null ? e = [k] : e.push(k), s++;
    }
    let b = r.muon_b;
    if (typeof b != "number") {
      let k = { instancePath: a + "/muon_b", schemaPath: "#/properties/muon_b/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.muon_b.type, parentSchema: E.properties.muon_b, data: b };
      e === null ? e = [k] : e.push(k), s++;
    }
    let qe = r.muon_c;
    if (typeof qe != "number") {
      let k = { instancePath: a + "/muon_c", schemaPath: "#/properties/muon_c/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.muon_c.type, parentSchema: E.properties.muon_c, data: qe };
      e === null ? e = [k] : e.push(k), s++;
    }
    let $e = r.adam_lr_ratio;
    if (typeof $e != "number") {
      let k = { instancePath: a + "/adam_lr_ratio", schemaPath: "#/properties/adam_lr_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.adam_lr_ratio.type, parentSchema: E.properties.adam_lr_ratio, data: $e };
      e === null ? e = [k] : e.push(k), s++;
    }
    let Ie = r.momentum;
    if (typeof Ie != "number") {
      let k = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: E.properties.momentum.type, parentSchema: E.properties.momentum, data: Ie };
      e === null ? e = [k] : e.push(k), s++;
    }
    let ne = r.ns_steps;
    if (!(typeof ne == "number" && !(ne % 1) && !isNaN(ne))) {
      let k = { instancePath: a + "/ns_steps", schemaPath: "#/properties/ns_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: E.properties.ns_steps.type, parentSchema: E.properties.ns_steps, data: ne };
      e === null ? e = [k] : e.push(k), s++;
    }
    if (typeof ne == "number") {
      if (ne > 9007199254740991 || isNaN(ne)) {
        let k = { instancePath: a + "/ns_steps", schemaPath: "#/properties/ns_steps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: E.properties.ns_steps, data: ne };
        e === null ? e = [k] : e.push(k), s++;
      }
      if (ne < -9007199254740991 || isNaN(ne)) {
        let k = { instancePath: a + "/ns_steps", schemaPath: "#/properties/ns_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: E.properties.ns_steps, data: ne };
        e === null ? e = [k] : e.push(k), s++;
      }
    }
    let re = r.nesterov;
    if (typeof re != "boolean" && typeof re != "number" && re !== null) {
      let k = { instancePath: a + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: E.properties.nesterov.type }, message: "must be boolean,number,null", schema: E.properties.nesterov.type, parentSchema: E.properties.nesterov, data: re };
      e === null ? e = [k] : e.push(k), s++;
    }
    let le = r.exclude_embeddings;
    if (typeof le != "boolean" && typeof le != "number" && le !== null) {
      let k = { instancePath: a + "/exclude_embeddings", schemaPath: "#/properties/exclude_embeddings/type", keyword: "type", params: { type: E.properties.exclude_embeddings.type }, message: "must be boolean,number,null", schema: E.properties.exclude_embeddings.type, parentSchema: E.properties.exclude_embeddings, data: le };
      e === null ? e = [k] : e.push(k), s++;
    }
    let se = r.adam_weight_decay;
    if (typeof se != "number" && se !== null) {
      let k = { instancePath: a + "/adam_weight_decay", schemaPath: "#/properties/adam_weight_decay/type", keyword: "type", params: { type: E.properties.adam_weight_decay.type }, message: "must be number,null", schema: E.properties.adam_weight_decay.type, parentSchema: E.properties.adam_weight_decay, data: se };
      e === null ? e = [k] : e.push(k), s++;
    }
    let me = r.rms_rate;
    if (typeof me != "number" && me !== null) {
      let k = { instancePath: a + "/rms_rate", schemaPath: "#/properties/rms_rate/type", keyword: "type", params: { type: E.properties.rms_rate.type }, message: "must be number,null", schema: E.properties.rms_rate.type, parentSchema: E.properties.rms_rate, data: me };
      e === null ? e = [k] : e.push(k), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: E.type, parentSchema: E, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zr = or, Oe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function or(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = or.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let c in r)
      if (!ue.call(Oe.properties, c)) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: Oe, data: r };
        e === null ? e = [l] : e.push(l), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let c = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Oe.properties.beta_1.type, parentSchema: Oe.properties.beta_1, data: t };
      e === null ? e = [c] : e.push(c), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let c = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Oe.properties.beta_2.type, parentSchema: Oe.properties.beta_2, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let c = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Oe.properties.epsilon.type, parentSchema: Oe.properties.epsilon, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Oe.type, parentSchema: Oe, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var es = ur, be = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.9, "x-must": "must be a number" }, momentum: { type: "number", default: 0, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, centered: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function ur(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ur.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.9), r.momentum === void 0 && (r.momentum = 0), r.epsilon === void 0 && (r.epsilon = 1e-7), r.centered === void 0 && (r.centered = !1);
    for (let l in r)
      if (!ue.call(be.properties, l)) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: be, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.rho;
    if (typeof t != "number") {
      let l = { instancePath: a + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: be.properties.rho.type, parentSchema: be.properties.rho, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.momentum;
    if (typeof i != "number") {
      let l = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: be.properties.momentum.type, parentSchema: be.properties.momentum, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let l = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: be.properties.epsilon.type, parentSchema: be.properties.epsilon, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let c = r.centered;
    if (typeof c != "boolean" && typeof c != "number" && c !== null) {
      let l = { instancePath: a + "/centered", schemaPath: "#/properties/centered/type", keyword: "type", params: { type: be.properties.centered.type }, message: "must be boolean,number,null", schema: be.properties.centered.type, parentSchema: be.properties.centered, data: c };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: be.type, parentSchema: be, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rs = cr, Se = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 0.01 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, momentum: { type: "number", minimum: 0, maximum: 1, default: 0, "x-must": "must be a number in [0, 1]" }, nesterov: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function cr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = cr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 0.01), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.momentum === void 0 && (r.momentum = 0), r.nesterov === void 0 && (r.nesterov = !1);
    for (let n in r)
      if (!ue.call(Se.properties, n)) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Se, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.momentum;
    if (typeof t == "number") {
      if (t > 1 || isNaN(t)) {
        let n = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: Se.properties.momentum, data: t };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (t < 0 || isNaN(t)) {
        let n = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Se.properties.momentum, data: t };
        e === null ? e = [n] : e.push(n), s++;
      }
    } else {
      let n = { instancePath: a + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Se.properties.momentum.type, parentSchema: Se.properties.momentum, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.nesterov;
    if (typeof i != "boolean" && typeof i != "number" && i !== null) {
      let n = { instancePath: a + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: Se.properties.nesterov.type }, message: "must be boolean,number,null", schema: Se.properties.nesterov.type, parentSchema: Se.properties.nesterov, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Se.type, parentSchema: Se, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ss = fr, ve = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 25e-4 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-8, "x-must": "must be a number" }, warmup_steps: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function fr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = fr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), z(r, { instancePath: a, parentData: v, parentDataProperty: w, rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 25e-4), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-8), r.warmup_steps === void 0 && (r.warmup_steps = 0);
    for (let l in r)
      if (!ue.call(ve.properties, l)) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: ve, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    $(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), D(r.learning_rate, { instancePath: a + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), M(r.weight_decay, { instancePath: a + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length), j(r.clipnorm, { instancePath: a + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.global_clipnorm, { instancePath: a + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), N(r.clipvalue, { instancePath: a + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length), I(r.use_ema, { instancePath: a + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length), R(r.ema_momentum, { instancePath: a + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length), A(r.ema_overwrite_frequency, { instancePath: a + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length), x(r.loss_scale_factor, { instancePath: a + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), T(r.gradient_accumulation_steps, { instancePath: a + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
    let t = r.beta_1;
    if (typeof t != "number") {
      let l = { instancePath: a + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.beta_1.type, parentSchema: ve.properties.beta_1, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let l = { instancePath: a + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.beta_2.type, parentSchema: ve.properties.beta_2, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let l = { instancePath: a + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.epsilon.type, parentSchema: ve.properties.epsilon, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let c = r.warmup_steps;
    if (typeof c != "number") {
      let l = { instancePath: a + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.warmup_steps.type, parentSchema: ve.properties.warmup_steps, data: c };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ve.type, parentSchema: ve, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fr.errors = e, s === 0;
}
fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ts = dr, C = { type: "object", additionalProperties: !1, required: ["experiment", "startedAt", "finishedAt", "interrupted", "dataset", "backend", "versions", "trials"], properties: { experiment: { $ref: "descent://v1/experiment" }, startedAt: { type: "string" }, finishedAt: { type: ["string", "null"] }, interrupted: { type: "boolean" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" }, trials: { type: "array", items: { $ref: "descent://v1/result/$defs/trial" } } } }, g = { type: "object", additionalProperties: !1, required: ["optimizer", "learningRate", "seed", "backend", "status", "history", "test", "seconds", "samplesPerSecond", "curve"], properties: { optimizer: { $ref: "descent://v1/envelope" }, learningRate: { type: ["number", "null"] }, seed: { type: "integer", minimum: 0 }, backend: { type: "string" }, status: { enum: ["completed", "diverged", "failed"] }, history: { type: "object", additionalProperties: { type: "array", items: { type: ["number", "null"] } } }, test: { type: ["object", "null"], additionalProperties: { type: ["number", "null"] } }, seconds: { type: "number", minimum: 0 }, samplesPerSecond: { type: "number", minimum: 0 }, curve: { type: "object", required: ["step"], properties: { step: { type: "array", items: { type: "integer", minimum: 1 } } }, additionalProperties: { type: "array", items: { type: ["number", "null"] } } }, restoredEpoch: { type: "integer", minimum: 1 }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function Be(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.optimizer === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer" }, message: "must have required property 'optimizer'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.learningRate === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learningRate" }, message: "must have required property 'learningRate'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.seed === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.backend === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.history === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" }, message: "must have required property 'history'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.test === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" }, message: "must have required property 'test'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.seconds === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.samplesPerSecond === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplesPerSecond" }, message: "must have required property 'samplesPerSecond'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.curve === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "curve" }, message: "must have required property 'curve'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!ue.call(g.properties, t)) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: g, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.optimizer !== void 0 && (X(r.optimizer, { instancePath: a + "/optimizer", parentData: r, parentDataProperty: "optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.learningRate !== void 0) {
      let t = r.learningRate;
      if (typeof t != "number" && t !== null) {
        let i = { instancePath: a + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: g.properties.learningRate.type }, message: "must be number,null", schema: g.properties.learningRate.type, parentSchema: g.properties.learningRate, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.seed !== void 0) {
      let t = r.seed;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.seed.type, parentSchema: g.properties.seed, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && (t < 0 || isNaN(t))) {
        let i = { instancePath: a + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.seed, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.backend !== void 0) {
      let t = r.backend;
      if (typeof t != "string") {
        let i = { instancePath: a + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.backend.type, parentSchema: g.properties.backend, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (!(t === "completed" || t === "diverged" || t === "failed")) {
        let i = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: g.properties.status.enum }, message: "must be equal to one of the allowed values", schema: g.properties.status.enum, parentSchema: g.properties.status, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.history !== void 0) {
      let t = r.history;
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let i in t) {
          let n = t[i];
          if (Array.isArray(n)) {
            let c = n.length;
            for (let l = 0; l < c; l++) {
              let u = n[l];
              if (typeof u != "number" && u !== null) {
                let b = { instancePath: a + "/history/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + l, schemaPath: "#/properties/history/additionalProperties/items/type", keyword: "type", params: { type: g.properties.history.additionalProperties.items.type }, message: "must be number,null", schema: g.properties.history.additionalProperties.items.type, parentSchema: g.properties.history.additionalProperties.items, data: u };
                e === null ? e = [b] : e.push(b), s++;
              }
            }
          } else {
            let c = { instancePath: a + "/history/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.history.additionalProperties.type, parentSchema: g.properties.history.additionalProperties, data: n };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
      else {
        let i = { instancePath: a + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.history.type, parentSchema: g.properties.history, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.test !== void 0) {
      let t = r.test;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
        let i = { instancePath: a + "/test", schemaPath: "#/properties/test/type", keyword: "type", params: { type: g.properties.test.type }, message: "must be object,null", schema: g.properties.test.type, parentSchema: g.properties.test, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (t && typeof t == "object" && !Array.isArray(t))
        for (let i in t) {
          let n = t[i];
          if (typeof n != "number" && n !== null) {
            let c = { instancePath: a + "/test/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/test/additionalProperties/type", keyword: "type", params: { type: g.properties.test.additionalProperties.type }, message: "must be number,null", schema: g.properties.test.additionalProperties.type, parentSchema: g.properties.test.additionalProperties, data: n };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
    }
    if (r.seconds !== void 0) {
      let t = r.seconds;
      if (typeof t == "number") {
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: a + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.seconds, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.seconds.type, parentSchema: g.properties.seconds, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.samplesPerSecond !== void 0) {
      let t = r.samplesPerSecond;
      if (typeof t == "number") {
        if (t < 0 || isNaN(t)) {
          let i = { instancePath: a + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.samplesPerSecond, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: a + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.samplesPerSecond.type, parentSchema: g.properties.samplesPerSecond, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.curve !== void 0) {
      let t = r.curve;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.step === void 0) {
          let i = { instancePath: a + "/curve", schemaPath: "#/properties/curve/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'", schema: g.properties.curve.required, parentSchema: g.properties.curve, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (i !== "step") {
            let n = t[i];
            if (Array.isArray(n)) {
              let c = n.length;
              for (let l = 0; l < c; l++) {
                let u = n[l];
                if (typeof u != "number" && u !== null) {
                  let b = { instancePath: a + "/curve/" + i.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + l, schemaPath: "#/properties/curve/additionalProperties/items/type", keyword: "type", params: { type: g.properties.curve.additionalProperties.items.type }, message: "must be number,null", schema: g.properties.curve.additionalProperties.items.type, parentSchema: g.properties.curve.additionalProperties.items, data: u };
                  e === null ? e = [b] : e.push(b), s++;
                }
              }
            } else {
              let c = { instancePath: a + "/curve/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/curve/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.curve.additionalProperties.type, parentSchema: g.properties.curve.additionalProperties, data: n };
              e === null ? e = [c] : e.push(c), s++;
            }
          }
        if (t.step !== void 0) {
          let i = t.step;
          if (Array.isArray(i)) {
            let n = i.length;
            for (let c = 0; c < n; c++) {
              let l = i[c];
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
                let u = { instancePath: a + "/curve/step/" + c, schemaPath: "#/properties/curve/properties/step/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.curve.properties.step.items.type, parentSchema: g.properties.curve.properties.step.items, data: l };
                e === null ? e = [u] : e.push(u), s++;
              }
              if (typeof l == "number" && (l < 1 || isNaN(l))) {
                let u = { instancePath: a + "/curve/step/" + c, schemaPath: "#/properties/curve/properties/step/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.curve.properties.step.items, data: l };
                e === null ? e = [u] : e.push(u), s++;
              }
            }
          } else {
            let n = { instancePath: a + "/curve/step", schemaPath: "#/properties/curve/properties/step/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.curve.properties.step.type, parentSchema: g.properties.curve.properties.step, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/curve", schemaPath: "#/properties/curve/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.curve.type, parentSchema: g.properties.curve, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.restoredEpoch !== void 0) {
      let t = r.restoredEpoch;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
        let i = { instancePath: a + "/restoredEpoch", schemaPath: "#/properties/restoredEpoch/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.restoredEpoch.type, parentSchema: g.properties.restoredEpoch, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && (t < 1 || isNaN(t))) {
        let i = { instancePath: a + "/restoredEpoch", schemaPath: "#/properties/restoredEpoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.restoredEpoch, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.error !== void 0) {
      let t = r.error;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.code === void 0) {
          let i = { instancePath: a + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: g.properties.error.required, parentSchema: g.properties.error, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t.message === void 0) {
          let i = { instancePath: a + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: g.properties.error.required, parentSchema: g.properties.error, data: t };
          e === null ? e = [i] : e.push(i), s++;
        }
        for (let i in t)
          if (!(i === "code" || i === "message")) {
            let n = { instancePath: a + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: g.properties.error, data: t };
            e === null ? e = [n] : e.push(n), s++;
          }
        if (t.code !== void 0) {
          let i = t.code;
          if (typeof i != "string") {
            let n = { instancePath: a + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.error.properties.code.type, parentSchema: g.properties.error.properties.code, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
        if (t.message !== void 0) {
          let i = t.message;
          if (typeof i != "string") {
            let n = { instancePath: a + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.error.properties.message.type, parentSchema: g.properties.error.properties.message, data: i };
            e === null ? e = [n] : e.push(n), s++;
          }
        }
      } else {
        let i = { instancePath: a + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.error.type, parentSchema: g.properties.error, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.type, parentSchema: g, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = dr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.experiment === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "experiment" }, message: "must have required property 'experiment'", schema: C.required, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.startedAt === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'", schema: C.required, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.finishedAt === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finishedAt" }, message: "must have required property 'finishedAt'", schema: C.required, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.interrupted === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interrupted" }, message: "must have required property 'interrupted'", schema: C.required, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.dataset === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'", schema: C.required, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.backend === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: C.required, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.versions === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'", schema: C.required, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.trials === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trials" }, message: "must have required property 'trials'", schema: C.required, parentSchema: C, data: r };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "experiment" || t === "startedAt" || t === "finishedAt" || t === "interrupted" || t === "dataset" || t === "backend" || t === "versions" || t === "trials")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: !1, parentSchema: C, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.experiment !== void 0 && (Ne(r.experiment, { instancePath: a + "/experiment", parentData: r, parentDataProperty: "experiment", rootData: p, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), r.startedAt !== void 0) {
      let t = r.startedAt;
      if (typeof t != "string") {
        let i = { instancePath: a + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.properties.startedAt.type, parentSchema: C.properties.startedAt, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.finishedAt !== void 0) {
      let t = r.finishedAt;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: a + "/finishedAt", schemaPath: "#/properties/finishedAt/type", keyword: "type", params: { type: C.properties.finishedAt.type }, message: "must be string,null", schema: C.properties.finishedAt.type, parentSchema: C.properties.finishedAt, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.interrupted !== void 0) {
      let t = r.interrupted;
      if (typeof t != "boolean") {
        let i = { instancePath: a + "/interrupted", schemaPath: "#/properties/interrupted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: C.properties.interrupted.type, parentSchema: C.properties.interrupted, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.dataset !== void 0 && (Pe(r.dataset, { instancePath: a + "/dataset", parentData: r, parentDataProperty: "dataset", rootData: p, dynamicAnchors: m }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.backend !== void 0 && (we(r.backend, { instancePath: a + "/backend", parentData: r, parentDataProperty: "backend", rootData: p, dynamicAnchors: m }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), r.versions !== void 0 && (ke(r.versions, { instancePath: a + "/versions", parentData: r, parentDataProperty: "versions", rootData: p, dynamicAnchors: m }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.trials !== void 0) {
      let t = r.trials;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let n = 0; n < i; n++)
          Be(t[n], { instancePath: a + "/trials/" + n, parentData: t, parentDataProperty: n, rootData: p, dynamicAnchors: m }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
      } else {
        let i = { instancePath: a + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: C.properties.trials.type, parentSchema: C.properties.trials, data: t };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: C.type, parentSchema: C, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return dr.errors = e, s === 0;
}
dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var as = yr, H = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, alpha: { type: "number", default: 0, "x-must": "must be a number" }, name: { type: ["string", "null"], default: "CosineDecay", "x-must": "must be a string" }, warmup_target: { type: ["number", "null"], default: null, "x-must": "must be a number or null" }, warmup_steps: { type: "number", default: 0, "x-must": "must be a number" } }, required: ["initial_learning_rate", "decay_steps"], additionalProperties: !1 };
function yr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = yr.evaluated;
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
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: H, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let l = r.initial_learning_rate;
      if (typeof l != "number") {
        let u = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: H.properties.initial_learning_rate.type, parentSchema: H.properties.initial_learning_rate, data: l };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let l = r.decay_steps;
      if (typeof l == "number") {
        if (l <= 0 || isNaN(l)) {
          let u = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: H.properties.decay_steps, data: l };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: H.properties.decay_steps.type, parentSchema: H.properties.decay_steps, data: l };
        e === null ? e = [u] : e.push(u), s++;
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
    let c = r.warmup_steps;
    if (typeof c != "number") {
      let l = { instancePath: a + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: H.properties.warmup_steps.type, parentSchema: H.properties.warmup_steps, data: c };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.type, parentSchema: H, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return yr.errors = e, s === 0;
}
yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var is = hr, ee = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, first_decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, t_mul: { type: "number", default: 2, "x-must": "must be a number" }, m_mul: { type: "number", default: 1, "x-must": "must be a number" }, alpha: { type: "number", default: 0, "x-must": "must be a number" }, name: { type: ["string", "null"], default: "SGDRDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "first_decay_steps"], additionalProperties: !1 };
function hr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = hr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.t_mul === void 0 && (r.t_mul = 2), r.m_mul === void 0 && (r.m_mul = 1), r.alpha === void 0 && (r.alpha = 0), r.name === void 0 && (r.name = "SGDRDecay"), r.initial_learning_rate === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: ee.required, parentSchema: ee, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.first_decay_steps === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_decay_steps" }, message: "must have required property 'first_decay_steps'", schema: ee.required, parentSchema: ee, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    for (let l in r)
      if (!(l === "initial_learning_rate" || l === "first_decay_steps" || l === "t_mul" || l === "m_mul" || l === "alpha" || l === "name")) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: ee, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let l = r.initial_learning_rate;
      if (typeof l != "number") {
        let u = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.initial_learning_rate.type, parentSchema: ee.properties.initial_learning_rate, data: l };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.first_decay_steps !== void 0) {
      let l = r.first_decay_steps;
      if (typeof l == "number") {
        if (l <= 0 || isNaN(l)) {
          let u = { instancePath: a + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: ee.properties.first_decay_steps, data: l };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: a + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.first_decay_steps.type, parentSchema: ee.properties.first_decay_steps, data: l };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let t = r.t_mul;
    if (typeof t != "number") {
      let l = { instancePath: a + "/t_mul", schemaPath: "#/properties/t_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.t_mul.type, parentSchema: ee.properties.t_mul, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.m_mul;
    if (typeof i != "number") {
      let l = { instancePath: a + "/m_mul", schemaPath: "#/properties/m_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.m_mul.type, parentSchema: ee.properties.m_mul, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.alpha;
    if (typeof n != "number") {
      let l = { instancePath: a + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.alpha.type, parentSchema: ee.properties.alpha, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let c = r.name;
    if (typeof c != "string" && c !== null) {
      let l = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ee.properties.name.type }, message: "must be string,null", schema: ee.properties.name.type, parentSchema: ee.properties.name, data: c };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ee.type, parentSchema: ee, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return hr.errors = e, s === 0;
}
hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ns = _r, J = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, decay_rate: { type: "number", "x-must": "must be a number" }, staircase: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "ExponentialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps", "decay_rate"], additionalProperties: !1 };
function _r(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = _r.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.staircase === void 0 && (r.staircase = !1), r.name === void 0 && (r.name = "ExponentialDecay"), r.initial_learning_rate === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: J.required, parentSchema: J, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.decay_steps === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: J.required, parentSchema: J, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.decay_rate === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_rate" }, message: "must have required property 'decay_rate'", schema: J.required, parentSchema: J, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in r)
      if (!(n === "initial_learning_rate" || n === "decay_steps" || n === "decay_rate" || n === "staircase" || n === "name")) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: J, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let n = r.initial_learning_rate;
      if (typeof n != "number") {
        let c = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.initial_learning_rate.type, parentSchema: J.properties.initial_learning_rate, data: n };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let n = r.decay_steps;
      if (typeof n == "number") {
        if (n <= 0 || isNaN(n)) {
          let c = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: J.properties.decay_steps, data: n };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.decay_steps.type, parentSchema: J.properties.decay_steps, data: n };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let n = r.decay_rate;
      if (typeof n != "number") {
        let c = { instancePath: a + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.decay_rate.type, parentSchema: J.properties.decay_rate, data: n };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let t = r.staircase;
    if (typeof t != "boolean" && typeof t != "number" && t !== null) {
      let n = { instancePath: a + "/staircase", schemaPath: "#/properties/staircase/type", keyword: "type", params: { type: J.properties.staircase.type }, message: "must be boolean,number,null", schema: J.properties.staircase.type, parentSchema: J.properties.staircase, data: t };
      e === null ? e = [n] : e.push(n), s++;
    }
    let i = r.name;
    if (typeof i != "string" && i !== null) {
      let n = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: J.properties.name.type }, message: "must be string,null", schema: J.properties.name.type, parentSchema: J.properties.name, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.type, parentSchema: J, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _r.errors = e, s === 0;
}
_r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ps = gr, Q = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, decay_rate: { type: "number", "x-must": "must be a number" }, staircase: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "InverseTimeDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps", "decay_rate"], additionalProperties: !1 };
function gr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = gr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.staircase === void 0 && (r.staircase = !1), r.name === void 0 && (r.name = "InverseTimeDecay"), r.initial_learning_rate === void 0) {
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
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: Q, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let n = r.initial_learning_rate;
      if (typeof n != "number") {
        let c = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.initial_learning_rate.type, parentSchema: Q.properties.initial_learning_rate, data: n };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let n = r.decay_steps;
      if (typeof n == "number") {
        if (n <= 0 || isNaN(n)) {
          let c = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Q.properties.decay_steps, data: n };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_steps.type, parentSchema: Q.properties.decay_steps, data: n };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let n = r.decay_rate;
      if (typeof n != "number") {
        let c = { instancePath: a + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_rate.type, parentSchema: Q.properties.decay_rate, data: n };
        e === null ? e = [c] : e.push(c), s++;
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
  return gr.errors = e, s === 0;
}
gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ls = br, ie = { type: "object", properties: { boundaries: { type: "array", items: { type: "number" }, "x-must": "must be a list of numbers" }, values: { type: "array", items: { type: "number" }, minItems: 1, "x-must": "must be a list of numbers" }, name: { type: ["string", "null"], default: "PiecewiseConstant", "x-must": "must be a string" } }, required: ["boundaries", "values"], additionalProperties: !1 };
function br(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = br.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 && (r.name = "PiecewiseConstant"), r.boundaries === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boundaries" }, message: "must have required property 'boundaries'", schema: ie.required, parentSchema: ie, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.values === void 0) {
      let i = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: ie.required, parentSchema: ie, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "boundaries" || i === "values" || i === "name")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: ie, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.boundaries !== void 0) {
      let i = r.boundaries;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let c = 0; c < n; c++) {
          let l = i[c];
          if (typeof l != "number") {
            let u = { instancePath: a + "/boundaries/" + c, schemaPath: "#/properties/boundaries/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ie.properties.boundaries.items.type, parentSchema: ie.properties.boundaries.items, data: l };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      } else {
        let n = { instancePath: a + "/boundaries", schemaPath: "#/properties/boundaries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ie.properties.boundaries.type, parentSchema: ie.properties.boundaries, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.values !== void 0) {
      let i = r.values;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let c = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ie.properties.values, data: i };
          e === null ? e = [c] : e.push(c), s++;
        }
        let n = i.length;
        for (let c = 0; c < n; c++) {
          let l = i[c];
          if (typeof l != "number") {
            let u = { instancePath: a + "/values/" + c, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ie.properties.values.items.type, parentSchema: ie.properties.values.items, data: l };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      } else {
        let n = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ie.properties.values.type, parentSchema: ie.properties.values, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    let t = r.name;
    if (typeof t != "string" && t !== null) {
      let i = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ie.properties.name.type }, message: "must be string,null", schema: ie.properties.name.type, parentSchema: ie.properties.name, data: t };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ie.type, parentSchema: ie, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return br.errors = e, s === 0;
}
br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ms = vr, U = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, end_learning_rate: { type: "number", default: 1e-4, "x-must": "must be a number" }, power: { type: "number", default: 1, "x-must": "must be a number" }, cycle: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "PolynomialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps"], additionalProperties: !1 };
function vr(r, { instancePath: a = "", parentData: v, parentDataProperty: w, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = vr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.end_learning_rate === void 0 && (r.end_learning_rate = 1e-4), r.power === void 0 && (r.power = 1), r.cycle === void 0 && (r.cycle = !1), r.name === void 0 && (r.name = "PolynomialDecay"), r.initial_learning_rate === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.decay_steps === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    for (let l in r)
      if (!(l === "initial_learning_rate" || l === "decay_steps" || l === "end_learning_rate" || l === "power" || l === "cycle" || l === "name")) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: U, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let l = r.initial_learning_rate;
      if (typeof l != "number") {
        let u = { instancePath: a + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.initial_learning_rate.type, parentSchema: U.properties.initial_learning_rate, data: l };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let l = r.decay_steps;
      if (typeof l == "number") {
        if (l <= 0 || isNaN(l)) {
          let u = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: U.properties.decay_steps, data: l };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: a + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.decay_steps.type, parentSchema: U.properties.decay_steps, data: l };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let t = r.end_learning_rate;
    if (typeof t != "number") {
      let l = { instancePath: a + "/end_learning_rate", schemaPath: "#/properties/end_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.end_learning_rate.type, parentSchema: U.properties.end_learning_rate, data: t };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.power;
    if (typeof i != "number") {
      let l = { instancePath: a + "/power", schemaPath: "#/properties/power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.power.type, parentSchema: U.properties.power, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.cycle;
    if (typeof n != "boolean" && typeof n != "number" && n !== null) {
      let l = { instancePath: a + "/cycle", schemaPath: "#/properties/cycle/type", keyword: "type", params: { type: U.properties.cycle.type }, message: "must be boolean,number,null", schema: U.properties.cycle.type, parentSchema: U.properties.cycle, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let c = r.name;
    if (typeof c != "string" && c !== null) {
      let l = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: U.properties.name.type }, message: "must be string,null", schema: U.properties.name.type, parentSchema: U.properties.name, data: c };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: U.type, parentSchema: U, data: r };
    e === null ? e = [t] : e.push(t), s++;
  }
  return vr.errors = e, s === 0;
}
vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var os = Ve, ys = {
  envelope: Tr,
  experiment: Er,
  "learning-rate-finder": Lr,
  "optimizers/Adadelta": Vr,
  "optimizers/Adafactor": Fr,
  "optimizers/Adagrad": Kr,
  "optimizers/Adam": Gr,
  "optimizers/AdamW": Wr,
  "optimizers/Adamax": Br,
  "optimizers/Ftrl": Hr,
  "optimizers/Lamb": Jr,
  "optimizers/Lion": Qr,
  "optimizers/LossScaleOptimizer": Ur,
  "optimizers/MultiOptimizer": Xr,
  "optimizers/Muon": Yr,
  "optimizers/Nadam": Zr,
  "optimizers/RMSprop": es,
  "optimizers/SGD": rs,
  "optimizers/ScheduleFreeAdamW": ss,
  result: ts,
  "schedules/CosineDecay": as,
  "schedules/CosineDecayRestarts": is,
  "schedules/ExponentialDecay": ns,
  "schedules/InverseTimeDecay": ps,
  "schedules/PiecewiseConstantDecay": ls,
  "schedules/PolynomialDecay": ms,
  "shared/optimizer-map": os
};

/** One validator per schema, by its path in specs/v1. */
export const validators: Readonly<Record<keyof SchemaTypes, SchemaValidator>> = ys;
