// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.
// @ts-nocheck: the code below the types is what ajv compiled
import type { Envelope } from './envelope.js';
import type { Experiment } from './experiment.js';
import type { AdadeltaConfig, AdafactorConfig, AdagradConfig, AdamConfig, AdamWConfig, AdamaxConfig, FtrlConfig, LambConfig, LionConfig, LossScaleOptimizerConfig, MultiOptimizerConfig, MuonConfig, NadamConfig, RMSpropConfig, SGDConfig, ScheduleFreeAdamWConfig } from './optimizers.js';
import type { Result } from './result.js';
import type { CosineDecayConfig, CosineDecayRestartsConfig, ExponentialDecayConfig, InverseTimeDecayConfig, PiecewiseConstantDecayConfig, PolynomialDecayConfig } from './schedules.js';
import type { OptimizerMapEnvelope } from './shared.js';
import type { SchemaValidator } from '../schema/validator.js';

/** What each schema describes. */
export interface SchemaTypes {
  "envelope": Envelope;
  "experiment": Experiment;
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

var yr = (r, t) => () => {
  try {
    return t || r((t = { exports: {} }).exports, t), t.exports;
  } catch (_) {
    throw t = 0, _;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var wr = yr((hr) => {
  "use strict";
  Object.defineProperty(hr, "__esModule", { value: !0 });
  function Pr(r) {
    let t = r.length, _ = 0, b = 0, p;
    for (; b < t; )
      _++, p = r.charCodeAt(b++), p >= 55296 && p <= 56319 && b < t && (p = r.charCodeAt(b), (p & 64512) === 56320 && b++);
    return _;
  }
  hr.default = Pr;
  Pr.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// node_modules/fast-deep-equal/index.js
var Sr = yr((ls, kr) => {
  "use strict";
  kr.exports = function r(t, _) {
    if (t === _) return !0;
    if (t && _ && typeof t == "object" && typeof _ == "object") {
      if (t.constructor !== _.constructor) return !1;
      var b, p, m;
      if (Array.isArray(t)) {
        if (b = t.length, b != _.length) return !1;
        for (p = b; p-- !== 0; )
          if (!r(t[p], _[p])) return !1;
        return !0;
      }
      if (t.constructor === RegExp) return t.source === _.source && t.flags === _.flags;
      if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === _.valueOf();
      if (t.toString !== Object.prototype.toString) return t.toString() === _.toString();
      if (m = Object.keys(t), b = m.length, b !== Object.keys(_).length) return !1;
      for (p = b; p-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(_, m[p])) return !1;
      for (p = b; p-- !== 0; ) {
        var e = m[p];
        if (!r(t[e], _[e])) return !1;
      }
      return !0;
    }
    return t !== t && _ !== _;
  };
});

// node_modules/ajv/dist/runtime/equal.js
var $r = yr((_r) => {
  "use strict";
  Object.defineProperty(_r, "__esModule", { value: !0 });
  var qr = Sr();
  qr.code = 'require("ajv/dist/runtime/equal").default';
  _r.default = qr;
});

// <stdin>
var Nr = ne, W = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function ne(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: W.required, parentSchema: W, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.module !== void 0) {
      let a = r.module;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: t + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: W.properties.module.type }, message: "must be string,null", schema: W.properties.module.type, parentSchema: W.properties.module, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.class_name !== void 0) {
      let a = r.class_name;
      if (typeof a != "string") {
        let n = { instancePath: t + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.class_name.type, parentSchema: W.properties.class_name, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.config !== void 0) {
      let a = r.config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let n = { instancePath: t + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: W.properties.config.type }, message: "must be object,null", schema: W.properties.config.type, parentSchema: W.properties.config, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let a = r.registered_name;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: t + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: W.properties.registered_name.type }, message: "must be string,null", schema: W.properties.registered_name.type, parentSchema: W.properties.registered_name, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.build_config !== void 0) {
      let a = r.build_config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let n = { instancePath: t + "/build_config", schemaPath: "#/properties/build_config/type", keyword: "type", params: { type: W.properties.build_config.type }, message: "must be object,null", schema: W.properties.build_config.type, parentSchema: W.properties.build_config, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.compile_config !== void 0) {
      let a = r.compile_config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let n = { instancePath: t + "/compile_config", schemaPath: "#/properties/compile_config/type", keyword: "type", params: { type: W.properties.compile_config.type }, message: "must be object,null", schema: W.properties.compile_config.type, parentSchema: W.properties.compile_config, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.shared_object_id !== void 0) {
      let a = r.shared_object_id;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let n = { instancePath: t + "/shared_object_id", schemaPath: "#/properties/shared_object_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: W.properties.shared_object_id.type, parentSchema: W.properties.shared_object_id, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.type, parentSchema: W, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return ne.errors = e, s === 0;
}
ne.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ir = Ie, y = { type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, name: { type: "string", minLength: 1, maxLength: 120, default: "lesson", "x-must": "must be a text of 1 to 120 characters" }, description: { type: "string", maxLength: 1e4, default: "", "x-must": "must be a text of at most 10000 characters" }, data: { type: "string", minLength: 1, default: "auto", "x-must": 'must be "auto", "mnist", "synthetic", or the path of a folder or file' }, limit: { type: ["integer", "null"], minimum: 1, maximum: 1e9, default: null, "x-must": "must be an integer from 1 to 1000000000, or null" }, model: { type: "object", additionalProperties: !1, required: ["units"], properties: { units: { type: "integer", minimum: 1, maximum: 65536, "x-must": "must be an integer from 1 to 65536" } }, default: { units: 512 }, "x-must": "must be an object with units: the width of the hidden layer" }, optimizers: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["rmsprop"], "x-must": "must be a list of 1 to 1000 different optimizers" }, learningRates: { type: ["array", "null"], minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "number", minimum: 0, maximum: 34028234663852886e22, "x-must": "must be a finite number >= 0" }, default: [1e-3, 1e-4, 1e-5], "x-must": "must be a list of 1 to 1000 different learning rates, or null" }, seeds: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "integer", minimum: 0, maximum: 4294967295, "x-must": "must be an integer from 0 to 4294967295" }, default: [1], "x-must": "must be a list of 1 to 1000 different seeds" }, epochs: { type: "integer", minimum: 1, maximum: 1e5, default: 1, "x-must": "must be an integer from 1 to 100000" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 128, "x-must": "must be an integer from 1 to 1000000" }, loss: { $ref: "descent://v1/experiment/$defs/identifier", default: "sparse_categorical_crossentropy" }, metrics: { type: "array", maxItems: 100, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["accuracy"], "x-must": "must be a list of at most 100 different metrics" }, backend: { type: "string", minLength: 1, default: "auto", "x-must": 'must be the name of a backend, or "auto"' }, workers: { type: "integer", minimum: 1, maximum: 256, "x-must": "must be an integer from 1 to 256" }, shuffle: { type: "boolean", default: !0, "x-must": "must be true or false" }, validationSplit: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, "x-must": "must be a number >= 0 and < 1" }, resolved: { type: "object", additionalProperties: !1, required: ["startedAt", "dataset", "backend", "versions"], properties: { startedAt: { type: "string" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" } } } } }, me = Object.prototype.hasOwnProperty, Ne = wr().default, zr = $r().default, ie = { type: ["string", "object"], minLength: 1, required: ["class_name"], properties: { module: { type: ["string", "null"] }, class_name: { type: "string", minLength: 1 }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] } }, "x-must": "must be a name or a Keras config with a class_name" };
function _e(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = _e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: ie.type }, message: "must be string,object", schema: ie.type, parentSchema: ie, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  if (typeof r == "string" && Ne(r) < 1) {
    let a = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: ie, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: ie.required, parentSchema: ie, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.module !== void 0) {
      let a = r.module;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: t + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: ie.properties.module.type }, message: "must be string,null", schema: ie.properties.module.type, parentSchema: ie.properties.module, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.class_name !== void 0) {
      let a = r.class_name;
      if (typeof a == "string") {
        if (Ne(a) < 1) {
          let n = { instancePath: t + "/class_name", schemaPath: "#/properties/class_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: ie.properties.class_name, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: t + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ie.properties.class_name.type, parentSchema: ie.properties.class_name, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.config !== void 0) {
      let a = r.config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let n = { instancePath: t + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: ie.properties.config.type }, message: "must be object,null", schema: ie.properties.config.type, parentSchema: ie.properties.config, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let a = r.registered_name;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: t + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: ie.properties.registered_name.type }, message: "must be string,null", schema: ie.properties.registered_name.type, parentSchema: ie.properties.registered_name, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var R = { type: "object", additionalProperties: !1, required: ["name", "source", "checksum", "trainSamples", "testSamples", "classes", "warning"], properties: { name: { type: "string" }, source: { type: "string" }, checksum: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, trainSamples: { type: "integer", minimum: 1 }, testSamples: { type: "integer", minimum: 1 }, classes: { type: "integer", minimum: 1 }, warning: { type: ["string", "null"] } } }, Tr = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function ze(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.source === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.checksum === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checksum" }, message: "must have required property 'checksum'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.trainSamples === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trainSamples" }, message: "must have required property 'trainSamples'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.testSamples === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSamples" }, message: "must have required property 'testSamples'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.classes === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "classes" }, message: "must have required property 'classes'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.warning === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warning" }, message: "must have required property 'warning'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!(a === "name" || a === "source" || a === "checksum" || a === "trainSamples" || a === "testSamples" || a === "classes" || a === "warning")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: R, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.name !== void 0) {
      let a = r.name;
      if (typeof a != "string") {
        let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.name.type, parentSchema: R.properties.name, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.source !== void 0) {
      let a = r.source;
      if (typeof a != "string") {
        let n = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.source.type, parentSchema: R.properties.source, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.checksum !== void 0) {
      let a = r.checksum;
      if (typeof a == "string") {
        if (!Tr.test(a)) {
          let n = { instancePath: t + "/checksum", schemaPath: "#/properties/checksum/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: R.properties.checksum, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: t + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.checksum.type, parentSchema: R.properties.checksum, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.trainSamples !== void 0) {
      let a = r.trainSamples;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let n = { instancePath: t + "/trainSamples", schemaPath: "#/properties/trainSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: R.properties.trainSamples.type, parentSchema: R.properties.trainSamples, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && (a < 1 || isNaN(a))) {
        let n = { instancePath: t + "/trainSamples", schemaPath: "#/properties/trainSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: R.properties.trainSamples, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.testSamples !== void 0) {
      let a = r.testSamples;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let n = { instancePath: t + "/testSamples", schemaPath: "#/properties/testSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: R.properties.testSamples.type, parentSchema: R.properties.testSamples, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && (a < 1 || isNaN(a))) {
        let n = { instancePath: t + "/testSamples", schemaPath: "#/properties/testSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: R.properties.testSamples, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.classes !== void 0) {
      let a = r.classes;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let n = { instancePath: t + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: R.properties.classes.type, parentSchema: R.properties.classes, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && (a < 1 || isNaN(a))) {
        let n = { instancePath: t + "/classes", schemaPath: "#/properties/classes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: R.properties.classes, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.warning !== void 0) {
      let a = r.warning;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: t + "/warning", schemaPath: "#/properties/warning/type", keyword: "type", params: { type: R.properties.warning.type }, message: "must be string,null", schema: R.properties.warning.type, parentSchema: R.properties.warning, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: R.type, parentSchema: R, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = { type: "object", additionalProperties: !1, required: ["name", "version", "details"], properties: { name: { type: "string" }, version: { type: "string" }, details: { type: "object", additionalProperties: { type: "string" } } } };
function xe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: pe.required, parentSchema: pe, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.version === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: pe.required, parentSchema: pe, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.details === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" }, message: "must have required property 'details'", schema: pe.required, parentSchema: pe, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!(a === "name" || a === "version" || a === "details")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: pe, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.name !== void 0) {
      let a = r.name;
      if (typeof a != "string") {
        let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: pe.properties.name.type, parentSchema: pe.properties.name, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.version !== void 0) {
      let a = r.version;
      if (typeof a != "string") {
        let n = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: pe.properties.version.type, parentSchema: pe.properties.version, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.details !== void 0) {
      let a = r.details;
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let n in a) {
          let i = a[n];
          if (typeof i != "string") {
            let u = { instancePath: t + "/details/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/details/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: pe.properties.details.additionalProperties.type, parentSchema: pe.properties.details.additionalProperties, data: i };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      else {
        let n = { instancePath: t + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: pe.properties.details.type, parentSchema: pe.properties.details, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: pe.type, parentSchema: pe, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var B = { type: "object", additionalProperties: !1, required: ["descent", "keras", "tfjs", "node", "platform"], properties: { descent: { type: "string" }, keras: { type: "string" }, tfjs: { type: "string" }, node: { type: "string" }, platform: { type: "string" } } };
function De(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = De.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.descent === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "descent" }, message: "must have required property 'descent'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.keras === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keras" }, message: "must have required property 'keras'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.tfjs === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tfjs" }, message: "must have required property 'tfjs'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.node === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node" }, message: "must have required property 'node'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.platform === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property 'platform'", schema: B.required, parentSchema: B, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!(a === "descent" || a === "keras" || a === "tfjs" || a === "node" || a === "platform")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: B, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.descent !== void 0) {
      let a = r.descent;
      if (typeof a != "string") {
        let n = { instancePath: t + "/descent", schemaPath: "#/properties/descent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.descent.type, parentSchema: B.properties.descent, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.keras !== void 0) {
      let a = r.keras;
      if (typeof a != "string") {
        let n = { instancePath: t + "/keras", schemaPath: "#/properties/keras/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.keras.type, parentSchema: B.properties.keras, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.tfjs !== void 0) {
      let a = r.tfjs;
      if (typeof a != "string") {
        let n = { instancePath: t + "/tfjs", schemaPath: "#/properties/tfjs/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.tfjs.type, parentSchema: B.properties.tfjs, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.node !== void 0) {
      let a = r.node;
      if (typeof a != "string") {
        let n = { instancePath: t + "/node", schemaPath: "#/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.node.type, parentSchema: B.properties.node, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.platform !== void 0) {
      let a = r.platform;
      if (typeof a != "string") {
        let n = { instancePath: t + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.platform.type, parentSchema: B.properties.platform, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: B.type, parentSchema: B, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ie(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ie.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = "lesson"), r.description === void 0 && (r.description = ""), r.data === void 0 && (r.data = "auto"), r.limit === void 0 && (r.limit = null), r.model === void 0 && (r.model = { units: 512 }), r.optimizers === void 0 && (r.optimizers = ["rmsprop"]), r.learningRates === void 0 && (r.learningRates = [1e-3, 1e-4, 1e-5]), r.seeds === void 0 && (r.seeds = [1]), r.epochs === void 0 && (r.epochs = 1), r.batchSize === void 0 && (r.batchSize = 128), r.loss === void 0 && (r.loss = "sparse_categorical_crossentropy"), r.metrics === void 0 && (r.metrics = ["accuracy"]), r.backend === void 0 && (r.backend = "auto"), r.shuffle === void 0 && (r.shuffle = !0), r.validationSplit === void 0 && (r.validationSplit = 0);
    for (let f in r)
      if (!me.call(y.properties, f)) {
        let d = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties", schema: !1, parentSchema: y, data: r };
        e === null ? e = [d] : e.push(d), s++;
      }
    if (r.$schema !== void 0) {
      let f = r.$schema;
      if (typeof f != "string") {
        let d = { instancePath: t + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.$schema.type, parentSchema: y.properties.$schema, data: f };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
    let a = r.name;
    if (typeof a == "string") {
      if (Ne(a) > 120) {
        let f = { instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: y.properties.name, data: a };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (Ne(a) < 1) {
        let f = { instancePath: t + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.name, data: a };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.name.type, parentSchema: y.properties.name, data: a };
      e === null ? e = [f] : e.push(f), s++;
    }
    let n = r.description;
    if (typeof n == "string") {
      if (Ne(n) > 1e4) {
        let f = { instancePath: t + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters", schema: 1e4, parentSchema: y.properties.description, data: n };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.description.type, parentSchema: y.properties.description, data: n };
      e === null ? e = [f] : e.push(f), s++;
    }
    let i = r.data;
    if (typeof i == "string") {
      if (Ne(i) < 1) {
        let f = { instancePath: t + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.data, data: i };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.data.type, parentSchema: y.properties.data, data: i };
      e === null ? e = [f] : e.push(f), s++;
    }
    let u = r.limit;
    if (!(typeof u == "number" && !(u % 1) && !isNaN(u)) && u !== null) {
      let f = { instancePath: t + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: y.properties.limit.type }, message: "must be integer,null", schema: y.properties.limit.type, parentSchema: y.properties.limit, data: u };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof u == "number") {
      if (u > 1e9 || isNaN(u)) {
        let f = { instancePath: t + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: y.properties.limit, data: u };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (u < 1 || isNaN(u)) {
        let f = { instancePath: t + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.limit, data: u };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    let l = r.model;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      if (l.units === void 0) {
        let f = { instancePath: t + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: y.properties.model.required, parentSchema: y.properties.model, data: l };
        e === null ? e = [f] : e.push(f), s++;
      }
      for (let f in l)
        if (f !== "units") {
          let d = { instancePath: t + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties", schema: !1, parentSchema: y.properties.model, data: l };
          e === null ? e = [d] : e.push(d), s++;
        }
      if (l.units !== void 0) {
        let f = l.units;
        if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
          let d = { instancePath: t + "/model/units", schemaPath: "#/properties/model/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.model.properties.units.type, parentSchema: y.properties.model.properties.units, data: f };
          e === null ? e = [d] : e.push(d), s++;
        }
        if (typeof f == "number") {
          if (f > 65536 || isNaN(f)) {
            let d = { instancePath: t + "/model/units", schemaPath: "#/properties/model/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536", schema: 65536, parentSchema: y.properties.model.properties.units, data: f };
            e === null ? e = [d] : e.push(d), s++;
          }
          if (f < 1 || isNaN(f)) {
            let d = { instancePath: t + "/model/units", schemaPath: "#/properties/model/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.model.properties.units, data: f };
            e === null ? e = [d] : e.push(d), s++;
          }
        }
      }
    } else {
      let f = { instancePath: t + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.model.type, parentSchema: y.properties.model, data: l };
      e === null ? e = [f] : e.push(f), s++;
    }
    let c = r.optimizers;
    if (Array.isArray(c)) {
      if (c.length > 1e3) {
        let v = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.optimizers, data: c };
        e === null ? e = [v] : e.push(v), s++;
      }
      if (c.length < 1) {
        let v = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.optimizers, data: c };
        e === null ? e = [v] : e.push(v), s++;
      }
      let f = c.length;
      for (let v = 0; v < f; v++)
        _e(c[v], { instancePath: t + "/optimizers/" + v, parentData: c, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
      let d = c.length, A;
      if (d > 1) {
        e:
          for (; d--; )
            for (A = d; A--; )
              if (zr(c[d], c[A])) {
                let v = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/uniqueItems", keyword: "uniqueItems", params: { i: d, j: A }, message: "must NOT have duplicate items (items ## " + A + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.optimizers, data: c };
                e === null ? e = [v] : e.push(v), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.optimizers.type, parentSchema: y.properties.optimizers, data: c };
      e === null ? e = [f] : e.push(f), s++;
    }
    let g = r.learningRates;
    if (!Array.isArray(g) && g !== null) {
      let f = { instancePath: t + "/learningRates", schemaPath: "#/properties/learningRates/type", keyword: "type", params: { type: y.properties.learningRates.type }, message: "must be array,null", schema: y.properties.learningRates.type, parentSchema: y.properties.learningRates, data: g };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (Array.isArray(g)) {
      if (g.length > 1e3) {
        let v = { instancePath: t + "/learningRates", schemaPath: "#/properties/learningRates/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.learningRates, data: g };
        e === null ? e = [v] : e.push(v), s++;
      }
      if (g.length < 1) {
        let v = { instancePath: t + "/learningRates", schemaPath: "#/properties/learningRates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.learningRates, data: g };
        e === null ? e = [v] : e.push(v), s++;
      }
      let f = g.length;
      for (let v = 0; v < f; v++) {
        let T = g[v];
        if (typeof T == "number") {
          if (T > 34028234663852886e22 || isNaN(T)) {
            let C = { instancePath: t + "/learningRates/" + v, schemaPath: "#/properties/learningRates/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 34028234663852886e22 }, message: "must be <= 3.4028234663852886e+38", schema: 34028234663852886e22, parentSchema: y.properties.learningRates.items, data: T };
            e === null ? e = [C] : e.push(C), s++;
          }
          if (T < 0 || isNaN(T)) {
            let C = { instancePath: t + "/learningRates/" + v, schemaPath: "#/properties/learningRates/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.learningRates.items, data: T };
            e === null ? e = [C] : e.push(C), s++;
          }
        } else {
          let C = { instancePath: t + "/learningRates/" + v, schemaPath: "#/properties/learningRates/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.learningRates.items.type, parentSchema: y.properties.learningRates.items, data: T };
          e === null ? e = [C] : e.push(C), s++;
        }
      }
      let d = g.length, A;
      if (d > 1) {
        let v = {};
        for (; d--; ) {
          let T = g[d];
          if (typeof T == "number") {
            if (typeof v[T] == "number") {
              A = v[T];
              let C = { instancePath: t + "/learningRates", schemaPath: "#/properties/learningRates/uniqueItems", keyword: "uniqueItems", params: { i: d, j: A }, message: "must NOT have duplicate items (items ## " + A + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.learningRates, data: g };
              e === null ? e = [C] : e.push(C), s++;
              break;
            }
            v[T] = d;
          }
        }
      }
    }
    let ee = r.seeds;
    if (Array.isArray(ee)) {
      if (ee.length > 1e3) {
        let v = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.seeds, data: ee };
        e === null ? e = [v] : e.push(v), s++;
      }
      if (ee.length < 1) {
        let v = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.seeds, data: ee };
        e === null ? e = [v] : e.push(v), s++;
      }
      let f = ee.length;
      for (let v = 0; v < f; v++) {
        let T = ee[v];
        if (!(typeof T == "number" && !(T % 1) && !isNaN(T))) {
          let C = { instancePath: t + "/seeds/" + v, schemaPath: "#/properties/seeds/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.seeds.items.type, parentSchema: y.properties.seeds.items, data: T };
          e === null ? e = [C] : e.push(C), s++;
        }
        if (typeof T == "number") {
          if (T > 4294967295 || isNaN(T)) {
            let C = { instancePath: t + "/seeds/" + v, schemaPath: "#/properties/seeds/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: y.properties.seeds.items, data: T };
            e === null ? e = [C] : e.push(C), s++;
          }
          if (T < 0 || isNaN(T)) {
            let C = { instancePath: t + "/seeds/" + v, schemaPath: "#/properties/seeds/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.seeds.items, data: T };
            e === null ? e = [C] : e.push(C), s++;
          }
        }
      }
      let d = ee.length, A;
      if (d > 1) {
        let v = {};
        for (; d--; ) {
          let T = ee[d];
          if (typeof T == "number" && !(T % 1) && !isNaN(T)) {
            if (typeof v[T] == "number") {
              A = v[T];
              let C = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/uniqueItems", keyword: "uniqueItems", params: { i: d, j: A }, message: "must NOT have duplicate items (items ## " + A + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.seeds, data: ee };
              e === null ? e = [C] : e.push(C), s++;
              break;
            }
            v[T] = d;
          }
        }
      }
    } else {
      let f = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.seeds.type, parentSchema: y.properties.seeds, data: ee };
      e === null ? e = [f] : e.push(f), s++;
    }
    let le = r.epochs;
    if (!(typeof le == "number" && !(le % 1) && !isNaN(le))) {
      let f = { instancePath: t + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.epochs.type, parentSchema: y.properties.epochs, data: le };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof le == "number") {
      if (le > 1e5 || isNaN(le)) {
        let f = { instancePath: t + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: y.properties.epochs, data: le };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (le < 1 || isNaN(le)) {
        let f = { instancePath: t + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.epochs, data: le };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    let re = r.batchSize;
    if (!(typeof re == "number" && !(re % 1) && !isNaN(re))) {
      let f = { instancePath: t + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.batchSize.type, parentSchema: y.properties.batchSize, data: re };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof re == "number") {
      if (re > 1e6 || isNaN(re)) {
        let f = { instancePath: t + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: y.properties.batchSize, data: re };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (re < 1 || isNaN(re)) {
        let f = { instancePath: t + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.batchSize, data: re };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    _e(r.loss, { instancePath: t + "/loss", parentData: r, parentDataProperty: "loss", rootData: p, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
    let G = r.metrics;
    if (Array.isArray(G)) {
      if (G.length > 100) {
        let v = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: y.properties.metrics, data: G };
        e === null ? e = [v] : e.push(v), s++;
      }
      let f = G.length;
      for (let v = 0; v < f; v++)
        _e(G[v], { instancePath: t + "/metrics/" + v, parentData: G, parentDataProperty: v, rootData: p, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
      let d = G.length, A;
      if (d > 1) {
        e:
          for (; d--; )
            for (A = d; A--; )
              if (zr(G[d], G[A])) {
                let v = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/uniqueItems", keyword: "uniqueItems", params: { i: d, j: A }, message: "must NOT have duplicate items (items ## " + A + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.metrics, data: G };
                e === null ? e = [v] : e.push(v), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.metrics.type, parentSchema: y.properties.metrics, data: G };
      e === null ? e = [f] : e.push(f), s++;
    }
    let ge = r.backend;
    if (typeof ge == "string") {
      if (Ne(ge) < 1) {
        let f = { instancePath: t + "/backend", schemaPath: "#/properties/backend/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.backend, data: ge };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.backend.type, parentSchema: y.properties.backend, data: ge };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (r.workers !== void 0) {
      let f = r.workers;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
        let d = { instancePath: t + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.workers.type, parentSchema: y.properties.workers, data: f };
        e === null ? e = [d] : e.push(d), s++;
      }
      if (typeof f == "number") {
        if (f > 256 || isNaN(f)) {
          let d = { instancePath: t + "/workers", schemaPath: "#/properties/workers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: y.properties.workers, data: f };
          e === null ? e = [d] : e.push(d), s++;
        }
        if (f < 1 || isNaN(f)) {
          let d = { instancePath: t + "/workers", schemaPath: "#/properties/workers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.workers, data: f };
          e === null ? e = [d] : e.push(d), s++;
        }
      }
    }
    let be = r.shuffle;
    if (typeof be != "boolean") {
      let f = { instancePath: t + "/shuffle", schemaPath: "#/properties/shuffle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: y.properties.shuffle.type, parentSchema: y.properties.shuffle, data: be };
      e === null ? e = [f] : e.push(f), s++;
    }
    let ce = r.validationSplit;
    if (typeof ce == "number") {
      if (ce < 0 || isNaN(ce)) {
        let f = { instancePath: t + "/validationSplit", schemaPath: "#/properties/validationSplit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.validationSplit, data: ce };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (ce >= 1 || isNaN(ce)) {
        let f = { instancePath: t + "/validationSplit", schemaPath: "#/properties/validationSplit/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: y.properties.validationSplit, data: ce };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/validationSplit", schemaPath: "#/properties/validationSplit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.validationSplit.type, parentSchema: y.properties.validationSplit, data: ce };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (r.resolved !== void 0) {
      let f = r.resolved;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        if (f.startedAt === void 0) {
          let d = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'", schema: y.properties.resolved.required, parentSchema: y.properties.resolved, data: f };
          e === null ? e = [d] : e.push(d), s++;
        }
        if (f.dataset === void 0) {
          let d = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'", schema: y.properties.resolved.required, parentSchema: y.properties.resolved, data: f };
          e === null ? e = [d] : e.push(d), s++;
        }
        if (f.backend === void 0) {
          let d = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: y.properties.resolved.required, parentSchema: y.properties.resolved, data: f };
          e === null ? e = [d] : e.push(d), s++;
        }
        if (f.versions === void 0) {
          let d = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'", schema: y.properties.resolved.required, parentSchema: y.properties.resolved, data: f };
          e === null ? e = [d] : e.push(d), s++;
        }
        for (let d in f)
          if (!(d === "startedAt" || d === "dataset" || d === "backend" || d === "versions")) {
            let A = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: !1, parentSchema: y.properties.resolved, data: f };
            e === null ? e = [A] : e.push(A), s++;
          }
        if (f.startedAt !== void 0) {
          let d = f.startedAt;
          if (typeof d != "string") {
            let A = { instancePath: t + "/resolved/startedAt", schemaPath: "#/properties/resolved/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.resolved.properties.startedAt.type, parentSchema: y.properties.resolved.properties.startedAt, data: d };
            e === null ? e = [A] : e.push(A), s++;
          }
        }
        f.dataset !== void 0 && (ze(f.dataset, { instancePath: t + "/resolved/dataset", parentData: f, parentDataProperty: "dataset", rootData: p, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), f.backend !== void 0 && (xe(f.backend, { instancePath: t + "/resolved/backend", parentData: f, parentDataProperty: "backend", rootData: p, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), f.versions !== void 0 && (De(f.versions, { instancePath: t + "/resolved/versions", parentData: f, parentDataProperty: "versions", rootData: p, dynamicAnchors: m }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length));
      } else {
        let d = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.resolved.type, parentSchema: y.properties.resolved, data: f };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Er = Ke, je = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.95, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] }, te = { allOf: [{ not: { required: ["clipnorm", "global_clipnorm"], properties: { clipnorm: { not: { type: "null" } }, global_clipnorm: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["clipnorm", "clipvalue"], properties: { clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["global_clipnorm", "clipvalue"], properties: { global_clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { if: { required: ["use_ema"], properties: { use_ema: { not: { enum: [!1, 0, null] } } } }, then: { properties: { ema_momentum: { minimum: 0, maximum: 1, "x-must": "must be a number in [0, 1]" }, ema_overwrite_frequency: { anyOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 1, or null" } } } }] };
function S(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = S.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let F;
    if (r.clipnorm === void 0 && (F = "clipnorm") || r.global_clipnorm === void 0 && (F = "global_clipnorm")) {
      let V = {};
      e === null ? e = [V] : e.push(V), s++;
    } else {
      if (r.clipnorm !== void 0) {
        let V = s, P = s, K = s;
        if (r.clipnorm !== null) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        }
        var i = K === s;
        if (i) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var u = V === s;
      } else
        var u = !0;
      if (u)
        if (r.global_clipnorm !== void 0) {
          let V = s, P = s, K = s;
          if (r.global_clipnorm !== null) {
            let se = {};
            e === null ? e = [se] : e.push(se), s++;
          }
          var l = K === s;
          if (l) {
            let se = {};
            e === null ? e = [se] : e.push(se), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var u = V === s;
        } else
          var u = !0;
    }
  }
  var c = n === s;
  if (c) {
    let F = { instancePath: t, schemaPath: "#/allOf/0/not", keyword: "not", params: {}, message: "must NOT be valid", schema: te.allOf[0].not, parentSchema: te.allOf[0], data: r };
    e === null ? e = [F] : e.push(F), s++;
  } else
    s = a, e !== null && (a ? e.length = a : e = null);
  let g = s, ee = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let F;
    if (r.clipnorm === void 0 && (F = "clipnorm") || r.clipvalue === void 0 && (F = "clipvalue")) {
      let V = {};
      e === null ? e = [V] : e.push(V), s++;
    } else {
      if (r.clipnorm !== void 0) {
        let V = s, P = s, K = s;
        if (r.clipnorm !== null) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        }
        var le = K === s;
        if (le) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var re = V === s;
      } else
        var re = !0;
      if (re)
        if (r.clipvalue !== void 0) {
          let V = s, P = s, K = s;
          if (r.clipvalue !== null) {
            let se = {};
            e === null ? e = [se] : e.push(se), s++;
          }
          var G = K === s;
          if (G) {
            let se = {};
            e === null ? e = [se] : e.push(se), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var re = V === s;
        } else
          var re = !0;
    }
  }
  var ge = ee === s;
  if (ge) {
    let F = { instancePath: t, schemaPath: "#/allOf/1/not", keyword: "not", params: {}, message: "must NOT be valid", schema: te.allOf[1].not, parentSchema: te.allOf[1], data: r };
    e === null ? e = [F] : e.push(F), s++;
  } else
    s = g, e !== null && (g ? e.length = g : e = null);
  let be = s, ce = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let F;
    if (r.global_clipnorm === void 0 && (F = "global_clipnorm") || r.clipvalue === void 0 && (F = "clipvalue")) {
      let V = {};
      e === null ? e = [V] : e.push(V), s++;
    } else {
      if (r.global_clipnorm !== void 0) {
        let V = s, P = s, K = s;
        if (r.global_clipnorm !== null) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        }
        var f = K === s;
        if (f) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var d = V === s;
      } else
        var d = !0;
      if (d)
        if (r.clipvalue !== void 0) {
          let V = s, P = s, K = s;
          if (r.clipvalue !== null) {
            let se = {};
            e === null ? e = [se] : e.push(se), s++;
          }
          var A = K === s;
          if (A) {
            let se = {};
            e === null ? e = [se] : e.push(se), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var d = V === s;
        } else
          var d = !0;
    }
  }
  var v = ce === s;
  if (v) {
    let F = { instancePath: t, schemaPath: "#/allOf/2/not", keyword: "not", params: {}, message: "must NOT be valid", schema: te.allOf[2].not, parentSchema: te.allOf[2], data: r };
    e === null ? e = [F] : e.push(F), s++;
  } else
    s = be, e !== null && (be ? e.length = be : e = null);
  let T = s, C = !0, Dr = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let F;
    if (r.use_ema === void 0 && (F = "use_ema")) {
      let V = {};
      e === null ? e = [V] : e.push(V), s++;
    } else if (r.use_ema !== void 0) {
      let V = r.use_ema, P = s, K = s;
      if (!(V === !1 || V === 0 || V === null)) {
        let M = {};
        e === null ? e = [M] : e.push(M), s++;
      }
      var jr = K === s;
      if (jr) {
        let M = {};
        e === null ? e = [M] : e.push(M), s++;
      } else
        s = P, e !== null && (P ? e.length = P : e = null);
    }
  }
  var fr = Dr === s;
  if (s = T, e !== null && (T ? e.length = T : e = null), fr) {
    let F = s;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.ema_momentum !== void 0) {
        let P = r.ema_momentum;
        if (typeof P == "number") {
          if (P > 1 || isNaN(P)) {
            let K = { instancePath: t + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: te.allOf[3].then.properties.ema_momentum, data: P };
            e === null ? e = [K] : e.push(K), s++;
          }
          if (P < 0 || isNaN(P)) {
            let K = { instancePath: t + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: te.allOf[3].then.properties.ema_momentum, data: P };
            e === null ? e = [K] : e.push(K), s++;
          }
        }
      }
      if (r.ema_overwrite_frequency !== void 0) {
        let P = r.ema_overwrite_frequency, K = s, M = !1, se = s;
        if (!(typeof P == "number" && !(P % 1) && !isNaN(P))) {
          let fe = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: te.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0].type, parentSchema: te.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
          e === null ? e = [fe] : e.push(fe), s++;
        }
        if (typeof P == "number") {
          if (P > 9007199254740991 || isNaN(P)) {
            let fe = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: te.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
            e === null ? e = [fe] : e.push(fe), s++;
          }
          if (P < 1 || isNaN(P)) {
            let fe = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: te.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
            e === null ? e = [fe] : e.push(fe), s++;
          }
        }
        var dr = se === s;
        M = M || dr;
        let Or = s;
        if (!(P === 0 || P === null || P === !1)) {
          let fe = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/1/enum", keyword: "enum", params: { allowedValues: te.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: te.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum, parentSchema: te.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1], data: P };
          e === null ? e = [fe] : e.push(fe), s++;
        }
        var dr = Or === s;
        if (M = M || dr, M)
          s = K, e !== null && (K ? e.length = K : e = null);
        else {
          let fe = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: te.allOf[3].then.properties.ema_overwrite_frequency.anyOf, parentSchema: te.allOf[3].then.properties.ema_overwrite_frequency, data: P };
          e === null ? e = [fe] : e.push(fe), s++;
        }
      }
    }
    var fr = F === s;
    if (C = fr, C) {
      var Ve = {};
      Ve.ema_momentum = !0, Ve.ema_overwrite_frequency = !0, Ve.use_ema = !0;
    }
  }
  if (!C) {
    let F = { instancePath: t, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: te.allOf[3].if, parentSchema: te.allOf[3], data: r };
    e === null ? e = [F] : e.push(F), s++;
  }
  return S.errors = e, o.props = Ve, s === 0;
}
S.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ge = { type: ["string", "null"], pattern: "^[^/]*$", "x-must": 'must be a string without "/"' }, Rr = new RegExp("^[^/]*$", "u");
function w(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = w.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string" && r !== null) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Ge.type }, message: "must be string,null", schema: Ge.type, parentSchema: Ge, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  if (typeof r == "string" && !Rr.test(r)) {
    let a = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/]*$" }, message: 'must match pattern "^[^/]*$"', schema: "^[^/]*$", parentSchema: Ge, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fe = { anyOf: [{ type: "number" }, { $ref: "descent://v1/envelope" }], "x-must": "must be a number or a serialized schedule" };
function q(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = q.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number") {
    let g = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Fe.anyOf[0].type, parentSchema: Fe.anyOf[0], data: r };
    e === null ? e = [g] : e.push(g), s++;
  }
  var l = i === s;
  n = n || l;
  let u = s;
  ne(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
  var l = u === s;
  if (n = n || l, l) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let g = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Fe.anyOf, parentSchema: Fe, data: r };
    e === null ? e = [g] : e.push(g), s++;
  }
  return q.errors = e, o.props = c, s === 0;
}
q.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var gr = { type: ["number", "null"], "x-must": "must be a number or null" };
function E(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = E.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number" && r !== null) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: gr.type }, message: "must be number,null", schema: gr.type, parentSchema: gr, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function $(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number" && r !== null) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ee.anyOf[0].type }, message: "must be number,null", schema: Ee.anyOf[0].type, parentSchema: Ee.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = i === s;
  n = n || l;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Ee.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (n = n || l, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ee.anyOf, parentSchema: Ee, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Re = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function z(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number" && r !== null) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Re.anyOf[0].type }, message: "must be number,null", schema: Re.anyOf[0].type, parentSchema: Re.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = i === s;
  n = n || l;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Re.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (n = n || l, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Re.anyOf, parentSchema: Re, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ae = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function x(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = x.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number" && r !== null) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ae.anyOf[0].type }, message: "must be number,null", schema: Ae.anyOf[0].type, parentSchema: Ae.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = i === s;
  n = n || l;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Ae.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (n = n || l, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ae.anyOf, parentSchema: Ae, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return x.errors = e, s === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var br = { type: ["boolean", "number", "null"], "x-must": "must be true or false" };
function D(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = D.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "boolean" && typeof r != "number" && r !== null) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: br.type }, message: "must be boolean,number,null", schema: br.type, parentSchema: br, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xr = { type: "number", "x-must": "must be a number in [0, 1]" };
function j(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number") {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: xr.type, parentSchema: xr, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Me = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be an integer >= 1, or null" };
function O(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number" && r !== null) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Me.anyOf[0].type }, message: "must be number,null", schema: Me.anyOf[0].type, parentSchema: Me.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = i === s;
  n = n || l;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Me.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (n = n || l, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Me.anyOf, parentSchema: Me, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vr = { type: ["number", "null"], "x-must": "must be a number or null" };
function k(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = k.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number" && r !== null) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: vr.type }, message: "must be number,null", schema: vr.type, parentSchema: vr, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qe = { anyOf: [{ type: "integer", minimum: 2, maximum: 9007199254740991 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 2, or null" };
function N(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: qe.anyOf[0].type, parentSchema: qe.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  if (typeof r == "number") {
    if (r > 9007199254740991 || isNaN(r)) {
      let c = { instancePath: t, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: qe.anyOf[0], data: r };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (r < 2 || isNaN(r)) {
      let c = { instancePath: t, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: qe.anyOf[0], data: r };
      e === null ? e = [c] : e.push(c), s++;
    }
  }
  var l = i === s;
  n = n || l;
  let u = s;
  if (!(r === 0 || r === null || r === !1)) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: qe.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: qe.anyOf[1].enum, parentSchema: qe.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var l = u === s;
  if (n = n || l, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: qe.anyOf, parentSchema: qe, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.95), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let i in r)
      if (!me.call(je.properties, i)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: je, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.rho;
    if (typeof a != "number") {
      let i = { instancePath: t + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.rho.type, parentSchema: je.properties.rho, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let i = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.epsilon.type, parentSchema: je.properties.epsilon, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: je.type, parentSchema: je, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ar = We, oe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_2_decay: { type: "number", default: -0.8, "x-must": "must be a number" }, epsilon_1: { type: "number", default: 1e-30, "x-must": "must be a number" }, epsilon_2: { type: "number", default: 1e-3, "x-must": "must be a number" }, clip_threshold: { type: "number", default: 1, "x-must": "must be a number" }, relative_step: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function We(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_2_decay === void 0 && (r.beta_2_decay = -0.8), r.epsilon_1 === void 0 && (r.epsilon_1 = 1e-30), r.epsilon_2 === void 0 && (r.epsilon_2 = 1e-3), r.clip_threshold === void 0 && (r.clip_threshold = 1), r.relative_step === void 0 && (r.relative_step = !0);
    for (let c in r)
      if (!me.call(oe.properties, c)) {
        let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: oe, data: r };
        e === null ? e = [g] : e.push(g), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_2_decay;
    if (typeof a != "number") {
      let c = { instancePath: t + "/beta_2_decay", schemaPath: "#/properties/beta_2_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.beta_2_decay.type, parentSchema: oe.properties.beta_2_decay, data: a };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.epsilon_1;
    if (typeof n != "number") {
      let c = { instancePath: t + "/epsilon_1", schemaPath: "#/properties/epsilon_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.epsilon_1.type, parentSchema: oe.properties.epsilon_1, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
    let i = r.epsilon_2;
    if (typeof i != "number") {
      let c = { instancePath: t + "/epsilon_2", schemaPath: "#/properties/epsilon_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.epsilon_2.type, parentSchema: oe.properties.epsilon_2, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
    let u = r.clip_threshold;
    if (typeof u != "number") {
      let c = { instancePath: t + "/clip_threshold", schemaPath: "#/properties/clip_threshold/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.clip_threshold.type, parentSchema: oe.properties.clip_threshold, data: u };
      e === null ? e = [c] : e.push(c), s++;
    }
    let l = r.relative_step;
    if (typeof l != "boolean" && typeof l != "number" && l !== null) {
      let c = { instancePath: t + "/relative_step", schemaPath: "#/properties/relative_step/type", keyword: "type", params: { type: oe.properties.relative_step.type }, message: "must be boolean,number,null", schema: oe.properties.relative_step.type, parentSchema: oe.properties.relative_step, data: l };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: oe.type, parentSchema: oe, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mr = Be, Oe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, initial_accumulator_value: { type: "number", default: 0.1, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Be(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let i in r)
      if (!me.call(Oe.properties, i)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: Oe, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.initial_accumulator_value;
    if (typeof a != "number") {
      let i = { instancePath: t + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Oe.properties.initial_accumulator_value.type, parentSchema: Oe.properties.initial_accumulator_value, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let i = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Oe.properties.epsilon.type, parentSchema: Oe.properties.epsilon, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Oe.type, parentSchema: Oe, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lr = He, de = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function He(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let l in r)
      if (!me.call(de.properties, l)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: de, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let l = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.beta_1.type, parentSchema: de.properties.beta_1, data: a };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let l = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.beta_2.type, parentSchema: de.properties.beta_2, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let l = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.epsilon.type, parentSchema: de.properties.epsilon, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.amsgrad;
    if (typeof u != "boolean" && typeof u != "number" && u !== null) {
      let l = { instancePath: t + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: de.properties.amsgrad.type }, message: "must be boolean,number,null", schema: de.properties.amsgrad.type, parentSchema: de.properties.amsgrad, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: de.type, parentSchema: de, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Cr = Je, ue = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: "number", default: 4e-3, "x-must": "must be a number" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Je(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let c in r)
      if (!me.call(ue.properties, c)) {
        let g = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: ue, data: r };
        e === null ? e = [g] : e.push(g), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length);
    let a = r.weight_decay;
    if (typeof a != "number") {
      let c = { instancePath: t + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ue.properties.weight_decay.type, parentSchema: ue.properties.weight_decay, data: a };
      e === null ? e = [c] : e.push(c), s++;
    }
    $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let n = r.beta_1;
    if (typeof n != "number") {
      let c = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ue.properties.beta_1.type, parentSchema: ue.properties.beta_1, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let c = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ue.properties.beta_2.type, parentSchema: ue.properties.beta_2, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
    let u = r.epsilon;
    if (typeof u != "number") {
      let c = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ue.properties.epsilon.type, parentSchema: ue.properties.epsilon, data: u };
      e === null ? e = [c] : e.push(c), s++;
    }
    let l = r.amsgrad;
    if (typeof l != "boolean" && typeof l != "number" && l !== null) {
      let c = { instancePath: t + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: ue.properties.amsgrad.type }, message: "must be boolean,number,null", schema: ue.properties.amsgrad.type, parentSchema: ue.properties.amsgrad, data: l };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ue.type, parentSchema: ue, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vr = Qe, Pe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Qe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let u in r)
      if (!me.call(Pe.properties, u)) {
        let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: Pe, data: r };
        e === null ? e = [l] : e.push(l), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let u = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.properties.beta_1.type, parentSchema: Pe.properties.beta_1, data: a };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let u = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.properties.beta_2.type, parentSchema: Pe.properties.beta_2, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let u = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.properties.epsilon.type, parentSchema: Pe.properties.epsilon, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Pe.type, parentSchema: Pe, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gr = Ue, Y = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, learning_rate_power: { type: "number", maximum: 0, default: -0.5, "x-must": "must be a number <= 0" }, initial_accumulator_value: { type: "number", minimum: 0, default: 0.1, "x-must": "must be a number >= 0" }, l1_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_shrinkage_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, beta: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Ue(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.learning_rate_power === void 0 && (r.learning_rate_power = -0.5), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.l1_regularization_strength === void 0 && (r.l1_regularization_strength = 0), r.l2_regularization_strength === void 0 && (r.l2_regularization_strength = 0), r.l2_shrinkage_regularization_strength === void 0 && (r.l2_shrinkage_regularization_strength = 0), r.beta === void 0 && (r.beta = 0);
    for (let g in r)
      if (!me.call(Y.properties, g)) {
        let ee = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties", schema: !1, parentSchema: Y, data: r };
        e === null ? e = [ee] : e.push(ee), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.learning_rate_power;
    if (typeof a == "number") {
      if (a > 0 || isNaN(a)) {
        let g = { instancePath: t + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0", schema: 0, parentSchema: Y.properties.learning_rate_power, data: a };
        e === null ? e = [g] : e.push(g), s++;
      }
    } else {
      let g = { instancePath: t + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Y.properties.learning_rate_power.type, parentSchema: Y.properties.learning_rate_power, data: a };
      e === null ? e = [g] : e.push(g), s++;
    }
    let n = r.initial_accumulator_value;
    if (typeof n == "number") {
      if (n < 0 || isNaN(n)) {
        let g = { instancePath: t + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Y.properties.initial_accumulator_value, data: n };
        e === null ? e = [g] : e.push(g), s++;
      }
    } else {
      let g = { instancePath: t + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Y.properties.initial_accumulator_value.type, parentSchema: Y.properties.initial_accumulator_value, data: n };
      e === null ? e = [g] : e.push(g), s++;
    }
    let i = r.l1_regularization_strength;
    if (typeof i == "number") {
      if (i < 0 || isNaN(i)) {
        let g = { instancePath: t + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Y.properties.l1_regularization_strength, data: i };
        e === null ? e = [g] : e.push(g), s++;
      }
    } else {
      let g = { instancePath: t + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Y.properties.l1_regularization_strength.type, parentSchema: Y.properties.l1_regularization_strength, data: i };
      e === null ? e = [g] : e.push(g), s++;
    }
    let u = r.l2_regularization_strength;
    if (typeof u == "number") {
      if (u < 0 || isNaN(u)) {
        let g = { instancePath: t + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Y.properties.l2_regularization_strength, data: u };
        e === null ? e = [g] : e.push(g), s++;
      }
    } else {
      let g = { instancePath: t + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Y.properties.l2_regularization_strength.type, parentSchema: Y.properties.l2_regularization_strength, data: u };
      e === null ? e = [g] : e.push(g), s++;
    }
    let l = r.l2_shrinkage_regularization_strength;
    if (typeof l == "number") {
      if (l < 0 || isNaN(l)) {
        let g = { instancePath: t + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Y.properties.l2_shrinkage_regularization_strength, data: l };
        e === null ? e = [g] : e.push(g), s++;
      }
    } else {
      let g = { instancePath: t + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Y.properties.l2_shrinkage_regularization_strength.type, parentSchema: Y.properties.l2_shrinkage_regularization_strength, data: l };
      e === null ? e = [g] : e.push(g), s++;
    }
    let c = r.beta;
    if (typeof c != "number") {
      let g = { instancePath: t + "/beta", schemaPath: "#/properties/beta/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Y.properties.beta.type, parentSchema: Y.properties.beta, data: c };
      e === null ? e = [g] : e.push(g), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Y.type, parentSchema: Y, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fr = Xe, we = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Xe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let u in r)
      if (!me.call(we.properties, u)) {
        let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: we, data: r };
        e === null ? e = [l] : e.push(l), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let u = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.beta_1.type, parentSchema: we.properties.beta_1, data: a };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let u = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.beta_2.type, parentSchema: we.properties.beta_2, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let u = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.epsilon.type, parentSchema: we.properties.epsilon, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: we.type, parentSchema: we, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Kr = Ye, ke = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.9, "x-must": "must be a number in (0, 1]" }, beta_2: { type: "number", default: 0.99, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Ye(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.99);
    for (let i in r)
      if (!me.call(ke.properties, i)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: ke, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a == "number") {
      if (a > 1 || isNaN(a)) {
        let i = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ke.properties.beta_1, data: a };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (a <= 0 || isNaN(a)) {
        let i = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: ke.properties.beta_1, data: a };
        e === null ? e = [i] : e.push(i), s++;
      }
    } else {
      let i = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ke.properties.beta_1.type, parentSchema: ke.properties.beta_1, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let i = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ke.properties.beta_2.type, parentSchema: ke.properties.beta_2, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ke.type, parentSchema: ke, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wr = Ze, $e = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, inner_optimizer: { $ref: "descent://v1/envelope", "x-must": "must be a serialized optimizer" }, initial_scale: { type: "number", default: 32768, "x-must": "must be a number" }, dynamic_growth_steps: { type: "number", default: 2e3, "x-must": "must be a number" } }, required: ["inner_optimizer"], additionalProperties: !1 };
function Ze(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 && (r.name = null), r.initial_scale === void 0 && (r.initial_scale = 32768), r.dynamic_growth_steps === void 0 && (r.dynamic_growth_steps = 2e3), r.inner_optimizer === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inner_optimizer" }, message: "must have required property 'inner_optimizer'", schema: $e.required, parentSchema: $e, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "name" || i === "inner_optimizer" || i === "initial_scale" || i === "dynamic_growth_steps")) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: $e, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), r.inner_optimizer !== void 0 && (ne(r.inner_optimizer, { instancePath: t + "/inner_optimizer", parentData: r, parentDataProperty: "inner_optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length));
    let a = r.initial_scale;
    if (typeof a != "number") {
      let i = { instancePath: t + "/initial_scale", schemaPath: "#/properties/initial_scale/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: $e.properties.initial_scale.type, parentSchema: $e.properties.initial_scale, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.dynamic_growth_steps;
    if (typeof n != "number") {
      let i = { instancePath: t + "/dynamic_growth_steps", schemaPath: "#/properties/dynamic_growth_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: $e.properties.dynamic_growth_steps.type, parentSchema: $e.properties.dynamic_growth_steps, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $e.type, parentSchema: $e, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Br = er, Ce = { type: "object", properties: { optimizer_map: { $ref: "descent://v1/shared/optimizer-map", "x-must": "must be a serialized OptimizerMap" }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null } }, required: ["optimizer_map"], additionalProperties: !1 }, H = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { const: "OptimizerMap" }, config: { type: "object", properties: { default_optimizer: { $ref: "descent://v1/envelope" }, optimizer_map: { type: "object", additionalProperties: { $ref: "descent://v1/envelope" } } }, required: ["default_optimizer", "optimizer_map"], additionalProperties: !1 }, registered_name: { type: ["string", "null"] } }, required: ["class_name", "config"] };
function Te(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Te.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: H.required, parentSchema: H, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.config === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" }, message: "must have required property 'config'", schema: H.required, parentSchema: H, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.module !== void 0) {
      let a = r.module;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: t + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: H.properties.module.type }, message: "must be string,null", schema: H.properties.module.type, parentSchema: H.properties.module, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.class_name !== void 0) {
      let a = r.class_name;
      if (a !== "OptimizerMap") {
        let n = { instancePath: t + "/class_name", schemaPath: "#/properties/class_name/const", keyword: "const", params: { allowedValue: "OptimizerMap" }, message: "must be equal to constant", schema: "OptimizerMap", parentSchema: H.properties.class_name, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.config !== void 0) {
      let a = r.config;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.default_optimizer === void 0) {
          let n = { instancePath: t + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "default_optimizer" }, message: "must have required property 'default_optimizer'", schema: H.properties.config.required, parentSchema: H.properties.config, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (a.optimizer_map === void 0) {
          let n = { instancePath: t + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "optimizer_map" }, message: "must have required property 'optimizer_map'", schema: H.properties.config.required, parentSchema: H.properties.config, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (let n in a)
          if (!(n === "default_optimizer" || n === "optimizer_map")) {
            let i = { instancePath: t + "/config", schemaPath: "#/properties/config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: H.properties.config, data: a };
            e === null ? e = [i] : e.push(i), s++;
          }
        if (a.default_optimizer !== void 0 && (ne(a.default_optimizer, { instancePath: t + "/config/default_optimizer", parentData: a, parentDataProperty: "default_optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), a.optimizer_map !== void 0) {
          let n = a.optimizer_map;
          if (n && typeof n == "object" && !Array.isArray(n))
            for (let i in n)
              ne(n[i], { instancePath: t + "/config/optimizer_map/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i, rootData: p, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
          else {
            let i = { instancePath: t + "/config/optimizer_map", schemaPath: "#/properties/config/properties/optimizer_map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.properties.config.properties.optimizer_map.type, parentSchema: H.properties.config.properties.optimizer_map, data: n };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
      } else {
        let n = { instancePath: t + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.properties.config.type, parentSchema: H.properties.config, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let a = r.registered_name;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: t + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: H.properties.registered_name.type }, message: "must be string,null", schema: H.properties.registered_name.type, parentSchema: H.properties.registered_name, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.type, parentSchema: H, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.name === void 0 && (r.name = null), r.optimizer_map === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer_map" }, message: "must have required property 'optimizer_map'", schema: Ce.required, parentSchema: Ce, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!(a === "optimizer_map" || a === "loss_scale_factor" || a === "name")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: Ce, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.optimizer_map !== void 0 && (Te(r.optimizer_map, { instancePath: t + "/optimizer_map", parentData: r, parentDataProperty: "optimizer_map", rootData: p, dynamicAnchors: m }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length);
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ce.type, parentSchema: Ce, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hr = rr, I = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, adam_beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, adam_beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, exclude_layers: { type: ["array", "null"], items: { type: "string" }, default: [], "x-must": "must be a list of strings" }, muon_a: { type: "number", default: 3.4445, "x-must": "must be a number" }, muon_b: { type: "number", default: -4.775, "x-must": "must be a number" }, muon_c: { type: "number", default: 2.0315, "x-must": "must be a number" }, adam_lr_ratio: { type: "number", default: 1, "x-must": "must be a number" }, momentum: { type: "number", default: 0.95, "x-must": "must be a number" }, ns_steps: { type: "integer", default: 5, "x-must": "must be an integer", minimum: -9007199254740991, maximum: 9007199254740991 }, nesterov: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, exclude_embeddings: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, adam_weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, rms_rate: { type: ["number", "null"], default: 0.2, "x-must": "must be a number or null" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function rr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = rr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.adam_beta_1 === void 0 && (r.adam_beta_1 = 0.9), r.adam_beta_2 === void 0 && (r.adam_beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.exclude_layers === void 0 && (r.exclude_layers = []), r.muon_a === void 0 && (r.muon_a = 3.4445), r.muon_b === void 0 && (r.muon_b = -4.775), r.muon_c === void 0 && (r.muon_c = 2.0315), r.adam_lr_ratio === void 0 && (r.adam_lr_ratio = 1), r.momentum === void 0 && (r.momentum = 0.95), r.ns_steps === void 0 && (r.ns_steps = 5), r.nesterov === void 0 && (r.nesterov = !0), r.exclude_embeddings === void 0 && (r.exclude_embeddings = !0), r.adam_weight_decay === void 0 && (r.adam_weight_decay = 4e-3), r.rms_rate === void 0 && (r.rms_rate = 0.2);
    for (let d in r)
      if (!me.call(I.properties, d)) {
        let A = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: !1, parentSchema: I, data: r };
        e === null ? e = [A] : e.push(A), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length);
    let a = r.weight_decay;
    if (typeof a != "number" && a !== null) {
      let d = { instancePath: t + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: I.properties.weight_decay.type }, message: "must be number,null", schema: I.properties.weight_decay.type, parentSchema: I.properties.weight_decay, data: a };
      e === null ? e = [d] : e.push(d), s++;
    }
    $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let n = r.adam_beta_1;
    if (typeof n != "number") {
      let d = { instancePath: t + "/adam_beta_1", schemaPath: "#/properties/adam_beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.adam_beta_1.type, parentSchema: I.properties.adam_beta_1, data: n };
      e === null ? e = [d] : e.push(d), s++;
    }
    let i = r.adam_beta_2;
    if (typeof i != "number") {
      let d = { instancePath: t + "/adam_beta_2", schemaPath: "#/properties/adam_beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.adam_beta_2.type, parentSchema: I.properties.adam_beta_2, data: i };
      e === null ? e = [d] : e.push(d), s++;
    }
    let u = r.epsilon;
    if (typeof u != "number") {
      let d = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.epsilon.type, parentSchema: I.properties.epsilon, data: u };
      e === null ? e = [d] : e.push(d), s++;
    }
    let l = r.exclude_layers;
    if (!Array.isArray(l) && l !== null) {
      let d = { instancePath: t + "/exclude_layers", schemaPath: "#/properties/exclude_layers/type", keyword: "type", params: { type: I.properties.exclude_layers.type }, message: "must be array,null", schema: I.properties.exclude_layers.type, parentSchema: I.properties.exclude_layers, data: l };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (Array.isArray(l)) {
      let d = l.length;
      for (let A = 0; A < d; A++) {
        let v = l[A];
        if (typeof v != "string") {
          let T = { instancePath: t + "/exclude_layers/" + A, schemaPath: "#/properties/exclude_layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.exclude_layers.items.type, parentSchema: I.properties.exclude_layers.items, data: v };
          e === null ? e = [T] : e.push(T), s++;
        }
      }
    }
    let c = r.muon_a;
    if (typeof c != "number") {
      let d = { instancePath: t + "/muon_a", schemaPath: "#/properties/muon_a/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.muon_a.type, parentSchema: I.properties.muon_a, data: c };
      e === null ? e = [d] : e.push(d), s++;
    }
    let g = r.muon_b;
    if (typeof g != "number") {
      let d = { instancePath: t + "/muon_b", schemaPath: "#/properties/muon_b/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.muon_b.type, parentSchema: I.properties.muon_b, data: g };
      e === null ? e = [d] : e.push(d), s++;
    }
    let ee = r.muon_c;
    if (typeof ee != "number") {
      let d = { instancePath: t + "/muon_c", schemaPath: "#/properties/muon_c/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.muon_c.type, parentSchema: I.properties.muon_c, data: ee };
      e === null ? e = [d] : e.push(d), s++;
    }
    let le = r.adam_lr_ratio;
    if (typeof le != "number") {
      let d = { instancePath: t + "/adam_lr_ratio", schemaPath: "#/properties/adam_lr_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.adam_lr_ratio.type, parentSchema: I.properties.adam_lr_ratio, data: le };
      e === null ? e = [d] : e.push(d), s++;
    }
    let re = r.momentum;
    if (typeof re != "number") {
      let d = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.momentum.type, parentSchema: I.properties.momentum, data: re };
      e === null ? e = [d] : e.push(d), s++;
    }
    let G = r.ns_steps;
    if (!(typeof G == "number" && !(G % 1) && !isNaN(G))) {
      let d = { instancePath: t + "/ns_steps", schemaPath: "#/properties/ns_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: I.properties.ns_steps.type, parentSchema: I.properties.ns_steps, data: G };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (typeof G == "number") {
      if (G > 9007199254740991 || isNaN(G)) {
        let d = { instancePath: t + "/ns_steps", schemaPath: "#/properties/ns_steps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: I.properties.ns_steps, data: G };
        e === null ? e = [d] : e.push(d), s++;
      }
      if (G < -9007199254740991 || isNaN(G)) {
        let d = { instancePath: t + "/ns_steps", schemaPath: "#/properties/ns_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 }, message: "must be >= -9007199254740991", schema: -9007199254740991, parentSchema: I.properties.ns_steps, data: G };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
    let ge = r.nesterov;
    if (typeof ge != "boolean" && typeof ge != "number" && ge !== null) {
      let d = { instancePath: t + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: I.properties.nesterov.type }, message: "must be boolean,number,null", schema: I.properties.nesterov.type, parentSchema: I.properties.nesterov, data: ge };
      e === null ? e = [d] : e.push(d), s++;
    }
    let be = r.exclude_embeddings;
    if (typeof be != "boolean" && typeof be != "number" && be !== null) {
      let d = { instancePath: t + "/exclude_embeddings", schemaPath: "#/properties/exclude_embeddings/type", keyword: "type", params: { type: I.properties.exclude_embeddings.type }, message: "must be boolean,number,null", schema: I.properties.exclude_embeddings.type, parentSchema: I.properties.exclude_embeddings, data: be };
      e === null ? e = [d] : e.push(d), s++;
    }
    let ce = r.adam_weight_decay;
    if (typeof ce != "number" && ce !== null) {
      let d = { instancePath: t + "/adam_weight_decay", schemaPath: "#/properties/adam_weight_decay/type", keyword: "type", params: { type: I.properties.adam_weight_decay.type }, message: "must be number,null", schema: I.properties.adam_weight_decay.type, parentSchema: I.properties.adam_weight_decay, data: ce };
      e === null ? e = [d] : e.push(d), s++;
    }
    let f = r.rms_rate;
    if (typeof f != "number" && f !== null) {
      let d = { instancePath: t + "/rms_rate", schemaPath: "#/properties/rms_rate/type", keyword: "type", params: { type: I.properties.rms_rate.type }, message: "must be number,null", schema: I.properties.rms_rate.type, parentSchema: I.properties.rms_rate, data: f };
      e === null ? e = [d] : e.push(d), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: I.type, parentSchema: I, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Jr = sr, Se = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function sr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let u in r)
      if (!me.call(Se.properties, u)) {
        let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: Se, data: r };
        e === null ? e = [l] : e.push(l), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let u = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Se.properties.beta_1.type, parentSchema: Se.properties.beta_1, data: a };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let u = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Se.properties.beta_2.type, parentSchema: Se.properties.beta_2, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let u = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Se.properties.epsilon.type, parentSchema: Se.properties.epsilon, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Se.type, parentSchema: Se, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qr = tr, ye = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.9, "x-must": "must be a number" }, momentum: { type: "number", default: 0, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, centered: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function tr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.9), r.momentum === void 0 && (r.momentum = 0), r.epsilon === void 0 && (r.epsilon = 1e-7), r.centered === void 0 && (r.centered = !1);
    for (let l in r)
      if (!me.call(ye.properties, l)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: ye, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.rho;
    if (typeof a != "number") {
      let l = { instancePath: t + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.rho.type, parentSchema: ye.properties.rho, data: a };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.momentum;
    if (typeof n != "number") {
      let l = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.momentum.type, parentSchema: ye.properties.momentum, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let l = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.epsilon.type, parentSchema: ye.properties.epsilon, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.centered;
    if (typeof u != "boolean" && typeof u != "number" && u !== null) {
      let l = { instancePath: t + "/centered", schemaPath: "#/properties/centered/type", keyword: "type", params: { type: ye.properties.centered.type }, message: "must be boolean,number,null", schema: ye.properties.centered.type, parentSchema: ye.properties.centered, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ye.type, parentSchema: ye, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ur = ar, ve = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 0.01 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, momentum: { type: "number", minimum: 0, maximum: 1, default: 0, "x-must": "must be a number in [0, 1]" }, nesterov: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function ar(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 0.01), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.momentum === void 0 && (r.momentum = 0), r.nesterov === void 0 && (r.nesterov = !1);
    for (let i in r)
      if (!me.call(ve.properties, i)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: ve, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.momentum;
    if (typeof a == "number") {
      if (a > 1 || isNaN(a)) {
        let i = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ve.properties.momentum, data: a };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (a < 0 || isNaN(a)) {
        let i = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: ve.properties.momentum, data: a };
        e === null ? e = [i] : e.push(i), s++;
      }
    } else {
      let i = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.momentum.type, parentSchema: ve.properties.momentum, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.nesterov;
    if (typeof n != "boolean" && typeof n != "number" && n !== null) {
      let i = { instancePath: t + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: ve.properties.nesterov.type }, message: "must be boolean,number,null", schema: ve.properties.nesterov.type, parentSchema: ve.properties.nesterov, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ve.type, parentSchema: ve, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xr = nr, he = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 25e-4 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-8, "x-must": "must be a number" }, warmup_steps: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function nr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = nr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: p, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 25e-4), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-8), r.warmup_steps === void 0 && (r.warmup_steps = 0);
    for (let l in r)
      if (!me.call(he.properties, l)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: he, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: p, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: p, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: p, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: p, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: p, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: p, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: p, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: p, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: p, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let l = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: he.properties.beta_1.type, parentSchema: he.properties.beta_1, data: a };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let l = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: he.properties.beta_2.type, parentSchema: he.properties.beta_2, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let l = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: he.properties.epsilon.type, parentSchema: he.properties.epsilon, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.warmup_steps;
    if (typeof u != "number") {
      let l = { instancePath: t + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: he.properties.warmup_steps.type, parentSchema: he.properties.warmup_steps, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: he.type, parentSchema: he, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yr = ir, L = { type: "object", additionalProperties: !1, required: ["experiment", "startedAt", "finishedAt", "interrupted", "dataset", "backend", "versions", "trials"], properties: { experiment: { $ref: "descent://v1/experiment" }, startedAt: { type: "string" }, finishedAt: { type: ["string", "null"] }, interrupted: { type: "boolean" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" }, trials: { type: "array", items: { $ref: "descent://v1/result/$defs/trial" } } } }, h = { type: "object", additionalProperties: !1, required: ["optimizer", "learningRate", "seed", "backend", "status", "history", "test", "seconds", "samplesPerSecond", "curve"], properties: { optimizer: { $ref: "descent://v1/envelope" }, learningRate: { type: ["number", "null"] }, seed: { type: "integer", minimum: 0 }, backend: { type: "string" }, status: { enum: ["completed", "diverged", "failed"] }, history: { type: "object", additionalProperties: { type: "array", items: { type: ["number", "null"] } } }, test: { type: ["object", "null"], additionalProperties: { type: ["number", "null"] } }, seconds: { type: "number", minimum: 0 }, samplesPerSecond: { type: "number", minimum: 0 }, curve: { type: "object", required: ["step"], properties: { step: { type: "array", items: { type: "integer", minimum: 1 } } }, additionalProperties: { type: "array", items: { type: ["number", "null"] } } }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function Le(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.optimizer === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer" }, message: "must have required property 'optimizer'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.learningRate === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learningRate" }, message: "must have required property 'learningRate'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.seed === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.backend === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.status === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.history === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" }, message: "must have required property 'history'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.test === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" }, message: "must have required property 'test'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.seconds === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.samplesPerSecond === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplesPerSecond" }, message: "must have required property 'samplesPerSecond'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.curve === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "curve" }, message: "must have required property 'curve'", schema: h.required, parentSchema: h, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!me.call(h.properties, a)) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: h, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.optimizer !== void 0 && (ne(r.optimizer, { instancePath: t + "/optimizer", parentData: r, parentDataProperty: "optimizer", rootData: p, dynamicAnchors: m }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.learningRate !== void 0) {
      let a = r.learningRate;
      if (typeof a != "number" && a !== null) {
        let n = { instancePath: t + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: h.properties.learningRate.type }, message: "must be number,null", schema: h.properties.learningRate.type, parentSchema: h.properties.learningRate, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.seed !== void 0) {
      let a = r.seed;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let n = { instancePath: t + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: h.properties.seed.type, parentSchema: h.properties.seed, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let n = { instancePath: t + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: h.properties.seed, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.backend !== void 0) {
      let a = r.backend;
      if (typeof a != "string") {
        let n = { instancePath: t + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.backend.type, parentSchema: h.properties.backend, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.status !== void 0) {
      let a = r.status;
      if (!(a === "completed" || a === "diverged" || a === "failed")) {
        let n = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: h.properties.status.enum }, message: "must be equal to one of the allowed values", schema: h.properties.status.enum, parentSchema: h.properties.status, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.history !== void 0) {
      let a = r.history;
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let n in a) {
          let i = a[n];
          if (Array.isArray(i)) {
            let u = i.length;
            for (let l = 0; l < u; l++) {
              let c = i[l];
              if (typeof c != "number" && c !== null) {
                let g = { instancePath: t + "/history/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + l, schemaPath: "#/properties/history/additionalProperties/items/type", keyword: "type", params: { type: h.properties.history.additionalProperties.items.type }, message: "must be number,null", schema: h.properties.history.additionalProperties.items.type, parentSchema: h.properties.history.additionalProperties.items, data: c };
                e === null ? e = [g] : e.push(g), s++;
              }
            }
          } else {
            let u = { instancePath: t + "/history/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.history.additionalProperties.type, parentSchema: h.properties.history.additionalProperties, data: i };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      else {
        let n = { instancePath: t + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.properties.history.type, parentSchema: h.properties.history, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.test !== void 0) {
      let a = r.test;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let n = { instancePath: t + "/test", schemaPath: "#/properties/test/type", keyword: "type", params: { type: h.properties.test.type }, message: "must be object,null", schema: h.properties.test.type, parentSchema: h.properties.test, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let n in a) {
          let i = a[n];
          if (typeof i != "number" && i !== null) {
            let u = { instancePath: t + "/test/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/test/additionalProperties/type", keyword: "type", params: { type: h.properties.test.additionalProperties.type }, message: "must be number,null", schema: h.properties.test.additionalProperties.type, parentSchema: h.properties.test.additionalProperties, data: i };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
    }
    if (r.seconds !== void 0) {
      let a = r.seconds;
      if (typeof a == "number") {
        if (a < 0 || isNaN(a)) {
          let n = { instancePath: t + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: h.properties.seconds, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: t + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: h.properties.seconds.type, parentSchema: h.properties.seconds, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.samplesPerSecond !== void 0) {
      let a = r.samplesPerSecond;
      if (typeof a == "number") {
        if (a < 0 || isNaN(a)) {
          let n = { instancePath: t + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: h.properties.samplesPerSecond, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: t + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: h.properties.samplesPerSecond.type, parentSchema: h.properties.samplesPerSecond, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.curve !== void 0) {
      let a = r.curve;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.step === void 0) {
          let n = { instancePath: t + "/curve", schemaPath: "#/properties/curve/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'", schema: h.properties.curve.required, parentSchema: h.properties.curve, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (let n in a)
          if (n !== "step") {
            let i = a[n];
            if (Array.isArray(i)) {
              let u = i.length;
              for (let l = 0; l < u; l++) {
                let c = i[l];
                if (typeof c != "number" && c !== null) {
                  let g = { instancePath: t + "/curve/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + l, schemaPath: "#/properties/curve/additionalProperties/items/type", keyword: "type", params: { type: h.properties.curve.additionalProperties.items.type }, message: "must be number,null", schema: h.properties.curve.additionalProperties.items.type, parentSchema: h.properties.curve.additionalProperties.items, data: c };
                  e === null ? e = [g] : e.push(g), s++;
                }
              }
            } else {
              let u = { instancePath: t + "/curve/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/curve/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.curve.additionalProperties.type, parentSchema: h.properties.curve.additionalProperties, data: i };
              e === null ? e = [u] : e.push(u), s++;
            }
          }
        if (a.step !== void 0) {
          let n = a.step;
          if (Array.isArray(n)) {
            let i = n.length;
            for (let u = 0; u < i; u++) {
              let l = n[u];
              if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
                let c = { instancePath: t + "/curve/step/" + u, schemaPath: "#/properties/curve/properties/step/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: h.properties.curve.properties.step.items.type, parentSchema: h.properties.curve.properties.step.items, data: l };
                e === null ? e = [c] : e.push(c), s++;
              }
              if (typeof l == "number" && (l < 1 || isNaN(l))) {
                let c = { instancePath: t + "/curve/step/" + u, schemaPath: "#/properties/curve/properties/step/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: h.properties.curve.properties.step.items, data: l };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
          } else {
            let i = { instancePath: t + "/curve/step", schemaPath: "#/properties/curve/properties/step/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.curve.properties.step.type, parentSchema: h.properties.curve.properties.step, data: n };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
      } else {
        let n = { instancePath: t + "/curve", schemaPath: "#/properties/curve/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.properties.curve.type, parentSchema: h.properties.curve, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.error !== void 0) {
      let a = r.error;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.code === void 0) {
          let n = { instancePath: t + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: h.properties.error.required, parentSchema: h.properties.error, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (a.message === void 0) {
          let n = { instancePath: t + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: h.properties.error.required, parentSchema: h.properties.error, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (let n in a)
          if (!(n === "code" || n === "message")) {
            let i = { instancePath: t + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: h.properties.error, data: a };
            e === null ? e = [i] : e.push(i), s++;
          }
        if (a.code !== void 0) {
          let n = a.code;
          if (typeof n != "string") {
            let i = { instancePath: t + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.error.properties.code.type, parentSchema: h.properties.error.properties.code, data: n };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
        if (a.message !== void 0) {
          let n = a.message;
          if (typeof n != "string") {
            let i = { instancePath: t + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.error.properties.message.type, parentSchema: h.properties.error.properties.message, data: n };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
      } else {
        let n = { instancePath: t + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.properties.error.type, parentSchema: h.properties.error, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.type, parentSchema: h, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ir.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.experiment === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "experiment" }, message: "must have required property 'experiment'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.startedAt === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.finishedAt === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finishedAt" }, message: "must have required property 'finishedAt'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.interrupted === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interrupted" }, message: "must have required property 'interrupted'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.dataset === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.backend === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.versions === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.trials === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trials" }, message: "must have required property 'trials'", schema: L.required, parentSchema: L, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!(a === "experiment" || a === "startedAt" || a === "finishedAt" || a === "interrupted" || a === "dataset" || a === "backend" || a === "versions" || a === "trials")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: L, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.experiment !== void 0 && (Ie(r.experiment, { instancePath: t + "/experiment", parentData: r, parentDataProperty: "experiment", rootData: p, dynamicAnchors: m }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.startedAt !== void 0) {
      let a = r.startedAt;
      if (typeof a != "string") {
        let n = { instancePath: t + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.startedAt.type, parentSchema: L.properties.startedAt, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.finishedAt !== void 0) {
      let a = r.finishedAt;
      if (typeof a != "string" && a !== null) {
        let n = { instancePath: t + "/finishedAt", schemaPath: "#/properties/finishedAt/type", keyword: "type", params: { type: L.properties.finishedAt.type }, message: "must be string,null", schema: L.properties.finishedAt.type, parentSchema: L.properties.finishedAt, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.interrupted !== void 0) {
      let a = r.interrupted;
      if (typeof a != "boolean") {
        let n = { instancePath: t + "/interrupted", schemaPath: "#/properties/interrupted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: L.properties.interrupted.type, parentSchema: L.properties.interrupted, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.dataset !== void 0 && (ze(r.dataset, { instancePath: t + "/dataset", parentData: r, parentDataProperty: "dataset", rootData: p, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.backend !== void 0 && (xe(r.backend, { instancePath: t + "/backend", parentData: r, parentDataProperty: "backend", rootData: p, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.versions !== void 0 && (De(r.versions, { instancePath: t + "/versions", parentData: r, parentDataProperty: "versions", rootData: p, dynamicAnchors: m }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), r.trials !== void 0) {
      let a = r.trials;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let i = 0; i < n; i++)
          Le(a[i], { instancePath: t + "/trials/" + i, parentData: a, parentDataProperty: i, rootData: p, dynamicAnchors: m }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length);
      } else {
        let n = { instancePath: t + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: L.properties.trials.type, parentSchema: L.properties.trials, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: L.type, parentSchema: L, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zr = pr, J = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, alpha: { type: "number", default: 0, "x-must": "must be a number" }, name: { type: ["string", "null"], default: "CosineDecay", "x-must": "must be a string" }, warmup_target: { type: ["number", "null"], default: null, "x-must": "must be a number or null" }, warmup_steps: { type: "number", default: 0, "x-must": "must be a number" } }, required: ["initial_learning_rate", "decay_steps"], additionalProperties: !1 };
function pr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.alpha === void 0 && (r.alpha = 0), r.name === void 0 && (r.name = "CosineDecay"), r.warmup_target === void 0 && (r.warmup_target = null), r.warmup_steps === void 0 && (r.warmup_steps = 0), r.initial_learning_rate === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: J.required, parentSchema: J, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.decay_steps === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: J.required, parentSchema: J, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    for (let l in r)
      if (!(l === "initial_learning_rate" || l === "decay_steps" || l === "alpha" || l === "name" || l === "warmup_target" || l === "warmup_steps")) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: J, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let l = r.initial_learning_rate;
      if (typeof l != "number") {
        let c = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.initial_learning_rate.type, parentSchema: J.properties.initial_learning_rate, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let l = r.decay_steps;
      if (typeof l == "number") {
        if (l <= 0 || isNaN(l)) {
          let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: J.properties.decay_steps, data: l };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.decay_steps.type, parentSchema: J.properties.decay_steps, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let a = r.alpha;
    if (typeof a != "number") {
      let l = { instancePath: t + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.alpha.type, parentSchema: J.properties.alpha, data: a };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.name;
    if (typeof n != "string" && n !== null) {
      let l = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: J.properties.name.type }, message: "must be string,null", schema: J.properties.name.type, parentSchema: J.properties.name, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.warmup_target;
    if (typeof i != "number" && i !== null) {
      let l = { instancePath: t + "/warmup_target", schemaPath: "#/properties/warmup_target/type", keyword: "type", params: { type: J.properties.warmup_target.type }, message: "must be number,null", schema: J.properties.warmup_target.type, parentSchema: J.properties.warmup_target, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.warmup_steps;
    if (typeof u != "number") {
      let l = { instancePath: t + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.warmup_steps.type, parentSchema: J.properties.warmup_steps, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.type, parentSchema: J, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var es = lr, Z = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, first_decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, t_mul: { type: "number", default: 2, "x-must": "must be a number" }, m_mul: { type: "number", default: 1, "x-must": "must be a number" }, alpha: { type: "number", default: 0, "x-must": "must be a number" }, name: { type: ["string", "null"], default: "SGDRDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "first_decay_steps"], additionalProperties: !1 };
function lr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = lr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.t_mul === void 0 && (r.t_mul = 2), r.m_mul === void 0 && (r.m_mul = 1), r.alpha === void 0 && (r.alpha = 0), r.name === void 0 && (r.name = "SGDRDecay"), r.initial_learning_rate === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: Z.required, parentSchema: Z, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.first_decay_steps === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_decay_steps" }, message: "must have required property 'first_decay_steps'", schema: Z.required, parentSchema: Z, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    for (let l in r)
      if (!(l === "initial_learning_rate" || l === "first_decay_steps" || l === "t_mul" || l === "m_mul" || l === "alpha" || l === "name")) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: Z, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let l = r.initial_learning_rate;
      if (typeof l != "number") {
        let c = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.initial_learning_rate.type, parentSchema: Z.properties.initial_learning_rate, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.first_decay_steps !== void 0) {
      let l = r.first_decay_steps;
      if (typeof l == "number") {
        if (l <= 0 || isNaN(l)) {
          let c = { instancePath: t + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Z.properties.first_decay_steps, data: l };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: t + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.first_decay_steps.type, parentSchema: Z.properties.first_decay_steps, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let a = r.t_mul;
    if (typeof a != "number") {
      let l = { instancePath: t + "/t_mul", schemaPath: "#/properties/t_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.t_mul.type, parentSchema: Z.properties.t_mul, data: a };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.m_mul;
    if (typeof n != "number") {
      let l = { instancePath: t + "/m_mul", schemaPath: "#/properties/m_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.m_mul.type, parentSchema: Z.properties.m_mul, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.alpha;
    if (typeof i != "number") {
      let l = { instancePath: t + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.alpha.type, parentSchema: Z.properties.alpha, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.name;
    if (typeof u != "string" && u !== null) {
      let l = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: Z.properties.name.type }, message: "must be string,null", schema: Z.properties.name.type, parentSchema: Z.properties.name, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Z.type, parentSchema: Z, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rs = mr, Q = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, decay_rate: { type: "number", "x-must": "must be a number" }, staircase: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "ExponentialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps", "decay_rate"], additionalProperties: !1 };
function mr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = mr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.staircase === void 0 && (r.staircase = !1), r.name === void 0 && (r.name = "ExponentialDecay"), r.initial_learning_rate === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: Q.required, parentSchema: Q, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.decay_steps === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: Q.required, parentSchema: Q, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.decay_rate === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_rate" }, message: "must have required property 'decay_rate'", schema: Q.required, parentSchema: Q, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "initial_learning_rate" || i === "decay_steps" || i === "decay_rate" || i === "staircase" || i === "name")) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: Q, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let i = r.initial_learning_rate;
      if (typeof i != "number") {
        let u = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.initial_learning_rate.type, parentSchema: Q.properties.initial_learning_rate, data: i };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let i = r.decay_steps;
      if (typeof i == "number") {
        if (i <= 0 || isNaN(i)) {
          let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Q.properties.decay_steps, data: i };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_steps.type, parentSchema: Q.properties.decay_steps, data: i };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let i = r.decay_rate;
      if (typeof i != "number") {
        let u = { instancePath: t + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_rate.type, parentSchema: Q.properties.decay_rate, data: i };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let a = r.staircase;
    if (typeof a != "boolean" && typeof a != "number" && a !== null) {
      let i = { instancePath: t + "/staircase", schemaPath: "#/properties/staircase/type", keyword: "type", params: { type: Q.properties.staircase.type }, message: "must be boolean,number,null", schema: Q.properties.staircase.type, parentSchema: Q.properties.staircase, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.name;
    if (typeof n != "string" && n !== null) {
      let i = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: Q.properties.name.type }, message: "must be string,null", schema: Q.properties.name.type, parentSchema: Q.properties.name, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Q.type, parentSchema: Q, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ss = or, U = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, decay_rate: { type: "number", "x-must": "must be a number" }, staircase: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "InverseTimeDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps", "decay_rate"], additionalProperties: !1 };
function or(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = or.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.staircase === void 0 && (r.staircase = !1), r.name === void 0 && (r.name = "InverseTimeDecay"), r.initial_learning_rate === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.decay_steps === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.decay_rate === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_rate" }, message: "must have required property 'decay_rate'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "initial_learning_rate" || i === "decay_steps" || i === "decay_rate" || i === "staircase" || i === "name")) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: U, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let i = r.initial_learning_rate;
      if (typeof i != "number") {
        let u = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.initial_learning_rate.type, parentSchema: U.properties.initial_learning_rate, data: i };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let i = r.decay_steps;
      if (typeof i == "number") {
        if (i <= 0 || isNaN(i)) {
          let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: U.properties.decay_steps, data: i };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.decay_steps.type, parentSchema: U.properties.decay_steps, data: i };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let i = r.decay_rate;
      if (typeof i != "number") {
        let u = { instancePath: t + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.decay_rate.type, parentSchema: U.properties.decay_rate, data: i };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let a = r.staircase;
    if (typeof a != "boolean" && typeof a != "number" && a !== null) {
      let i = { instancePath: t + "/staircase", schemaPath: "#/properties/staircase/type", keyword: "type", params: { type: U.properties.staircase.type }, message: "must be boolean,number,null", schema: U.properties.staircase.type, parentSchema: U.properties.staircase, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.name;
    if (typeof n != "string" && n !== null) {
      let i = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: U.properties.name.type }, message: "must be string,null", schema: U.properties.name.type, parentSchema: U.properties.name, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: U.type, parentSchema: U, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ts = ur, ae = { type: "object", properties: { boundaries: { type: "array", items: { type: "number" }, "x-must": "must be a list of numbers" }, values: { type: "array", items: { type: "number" }, minItems: 1, "x-must": "must be a list of numbers" }, name: { type: ["string", "null"], default: "PiecewiseConstant", "x-must": "must be a string" } }, required: ["boundaries", "values"], additionalProperties: !1 };
function ur(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ur.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 && (r.name = "PiecewiseConstant"), r.boundaries === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boundaries" }, message: "must have required property 'boundaries'", schema: ae.required, parentSchema: ae, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.values === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: ae.required, parentSchema: ae, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in r)
      if (!(n === "boundaries" || n === "values" || n === "name")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: ae, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.boundaries !== void 0) {
      let n = r.boundaries;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let u = 0; u < i; u++) {
          let l = n[u];
          if (typeof l != "number") {
            let c = { instancePath: t + "/boundaries/" + u, schemaPath: "#/properties/boundaries/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ae.properties.boundaries.items.type, parentSchema: ae.properties.boundaries.items, data: l };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
      } else {
        let i = { instancePath: t + "/boundaries", schemaPath: "#/properties/boundaries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ae.properties.boundaries.type, parentSchema: ae.properties.boundaries, data: n };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.values !== void 0) {
      let n = r.values;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let u = { instancePath: t + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ae.properties.values, data: n };
          e === null ? e = [u] : e.push(u), s++;
        }
        let i = n.length;
        for (let u = 0; u < i; u++) {
          let l = n[u];
          if (typeof l != "number") {
            let c = { instancePath: t + "/values/" + u, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ae.properties.values.items.type, parentSchema: ae.properties.values.items, data: l };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
      } else {
        let i = { instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ae.properties.values.type, parentSchema: ae.properties.values, data: n };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    let a = r.name;
    if (typeof a != "string" && a !== null) {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ae.properties.name.type }, message: "must be string,null", schema: ae.properties.name.type, parentSchema: ae.properties.name, data: a };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ae.type, parentSchema: ae, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var as = cr, X = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, end_learning_rate: { type: "number", default: 1e-4, "x-must": "must be a number" }, power: { type: "number", default: 1, "x-must": "must be a number" }, cycle: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "PolynomialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps"], additionalProperties: !1 };
function cr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = cr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.end_learning_rate === void 0 && (r.end_learning_rate = 1e-4), r.power === void 0 && (r.power = 1), r.cycle === void 0 && (r.cycle = !1), r.name === void 0 && (r.name = "PolynomialDecay"), r.initial_learning_rate === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: X.required, parentSchema: X, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.decay_steps === void 0) {
      let l = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: X.required, parentSchema: X, data: r };
      e === null ? e = [l] : e.push(l), s++;
    }
    for (let l in r)
      if (!(l === "initial_learning_rate" || l === "decay_steps" || l === "end_learning_rate" || l === "power" || l === "cycle" || l === "name")) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: !1, parentSchema: X, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let l = r.initial_learning_rate;
      if (typeof l != "number") {
        let c = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.initial_learning_rate.type, parentSchema: X.properties.initial_learning_rate, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let l = r.decay_steps;
      if (typeof l == "number") {
        if (l <= 0 || isNaN(l)) {
          let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: X.properties.decay_steps, data: l };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.decay_steps.type, parentSchema: X.properties.decay_steps, data: l };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let a = r.end_learning_rate;
    if (typeof a != "number") {
      let l = { instancePath: t + "/end_learning_rate", schemaPath: "#/properties/end_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.end_learning_rate.type, parentSchema: X.properties.end_learning_rate, data: a };
      e === null ? e = [l] : e.push(l), s++;
    }
    let n = r.power;
    if (typeof n != "number") {
      let l = { instancePath: t + "/power", schemaPath: "#/properties/power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.power.type, parentSchema: X.properties.power, data: n };
      e === null ? e = [l] : e.push(l), s++;
    }
    let i = r.cycle;
    if (typeof i != "boolean" && typeof i != "number" && i !== null) {
      let l = { instancePath: t + "/cycle", schemaPath: "#/properties/cycle/type", keyword: "type", params: { type: X.properties.cycle.type }, message: "must be boolean,number,null", schema: X.properties.cycle.type, parentSchema: X.properties.cycle, data: i };
      e === null ? e = [l] : e.push(l), s++;
    }
    let u = r.name;
    if (typeof u != "string" && u !== null) {
      let l = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: X.properties.name.type }, message: "must be string,null", schema: X.properties.name.type, parentSchema: X.properties.name, data: u };
      e === null ? e = [l] : e.push(l), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: X.type, parentSchema: X, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ns = Te, os = {
  envelope: Nr,
  experiment: Ir,
  "optimizers/Adadelta": Er,
  "optimizers/Adafactor": Ar,
  "optimizers/Adagrad": Mr,
  "optimizers/Adam": Lr,
  "optimizers/AdamW": Cr,
  "optimizers/Adamax": Vr,
  "optimizers/Ftrl": Gr,
  "optimizers/Lamb": Fr,
  "optimizers/Lion": Kr,
  "optimizers/LossScaleOptimizer": Wr,
  "optimizers/MultiOptimizer": Br,
  "optimizers/Muon": Hr,
  "optimizers/Nadam": Jr,
  "optimizers/RMSprop": Qr,
  "optimizers/SGD": Ur,
  "optimizers/ScheduleFreeAdamW": Xr,
  result: Yr,
  "schedules/CosineDecay": Zr,
  "schedules/CosineDecayRestarts": es,
  "schedules/ExponentialDecay": rs,
  "schedules/InverseTimeDecay": ss,
  "schedules/PiecewiseConstantDecay": ts,
  "schedules/PolynomialDecay": as,
  "shared/optimizer-map": ns
};

/** One validator per schema, by its path in specs/v1. */
export const validators: Readonly<Record<keyof SchemaTypes, SchemaValidator>> = os;
