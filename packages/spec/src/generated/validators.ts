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
    let t = r.length, _ = 0, b = 0, l;
    for (; b < t; )
      _++, l = r.charCodeAt(b++), l >= 55296 && l <= 56319 && b < t && (l = r.charCodeAt(b), (l & 64512) === 56320 && b++);
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
      var b, l, m;
      if (Array.isArray(t)) {
        if (b = t.length, b != _.length) return !1;
        for (l = b; l-- !== 0; )
          if (!r(t[l], _[l])) return !1;
        return !0;
      }
      if (t.constructor === RegExp) return t.source === _.source && t.flags === _.flags;
      if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === _.valueOf();
      if (t.toString !== Object.prototype.toString) return t.toString() === _.toString();
      if (m = Object.keys(t), b = m.length, b !== Object.keys(_).length) return !1;
      for (l = b; l-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(_, m[l])) return !1;
      for (l = b; l-- !== 0; ) {
        var e = m[l];
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
var Nr = Y, W = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function Y(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Y.evaluated;
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
  return Y.errors = e, s === 0;
}
Y.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ir = Oe, y = { type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, name: { type: "string", minLength: 1, maxLength: 120, default: "lesson", "x-must": "must be a text of 1 to 120 characters" }, description: { type: "string", maxLength: 1e4, default: "", "x-must": "must be a text of at most 10000 characters" }, data: { type: "string", minLength: 1, default: "auto", "x-must": 'must be "auto", "mnist", "synthetic", or the path of a folder or file' }, limit: { type: ["integer", "null"], minimum: 1, maximum: 1e9, default: null, "x-must": "must be an integer from 1 to 1000000000, or null" }, model: { type: "object", additionalProperties: !1, required: ["units"], properties: { units: { type: "integer", minimum: 1, maximum: 65536, "x-must": "must be an integer from 1 to 65536" } }, default: { units: 512 }, "x-must": "must be an object with units: the width of the hidden layer" }, optimizers: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["rmsprop"], "x-must": "must be a list of 1 to 1000 different optimizers" }, learningRates: { type: ["array", "null"], minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "number", minimum: 0, maximum: 34028234663852886e22, "x-must": "must be a finite number >= 0" }, default: [1e-3, 1e-4, 1e-5], "x-must": "must be a list of 1 to 1000 different learning rates, or null" }, seeds: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "integer", minimum: 0, maximum: 4294967295, "x-must": "must be an integer from 0 to 4294967295" }, default: [1], "x-must": "must be a list of 1 to 1000 different seeds" }, epochs: { type: "integer", minimum: 1, maximum: 1e5, default: 1, "x-must": "must be an integer from 1 to 100000" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 128, "x-must": "must be an integer from 1 to 1000000" }, loss: { $ref: "descent://v1/experiment/$defs/identifier", default: "sparse_categorical_crossentropy" }, metrics: { type: "array", maxItems: 100, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["accuracy"], "x-must": "must be a list of at most 100 different metrics" }, backend: { type: "string", minLength: 1, default: "auto", "x-must": 'must be the name of a backend, or "auto"' }, workers: { type: "integer", minimum: 1, maximum: 256, "x-must": "must be an integer from 1 to 256" }, shuffle: { type: "boolean", default: !0, "x-must": "must be true or false" }, validationSplit: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, "x-must": "must be a number >= 0 and < 1" }, resolved: { type: "object", additionalProperties: !1, required: ["startedAt", "dataset", "backend", "versions"], properties: { startedAt: { type: "string" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" } } } } }, le = Object.prototype.hasOwnProperty, Me = wr().default, zr = $r().default, Le = { anyOf: [{ type: "string", minLength: 1 }, { $ref: "descent://v1/envelope" }], "x-must": "must be a name or a Keras config with a class_name" };
function he(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = he.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r == "string") {
    if (Me(r) < 1) {
      let h = { instancePath: t, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Le.anyOf[0], data: r };
      e === null ? e = [h] : e.push(h), s++;
    }
  } else {
    let h = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Le.anyOf[0].type, parentSchema: Le.anyOf[0], data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  var p = i === s;
  n = n || p;
  let c = s;
  Y(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
  var p = c === s;
  if (n = n || p, p) {
    var u = {};
    u.module = !0, u.class_name = !0, u.config = !0, u.registered_name = !0, u.build_config = !0, u.compile_config = !0, u.shared_object_id = !0;
  }
  if (n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let h = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Le.anyOf, parentSchema: Le, data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  return he.errors = e, o.props = u, s === 0;
}
he.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var R = { type: "object", additionalProperties: !1, required: ["name", "source", "checksum", "trainSamples", "testSamples", "classes", "warning"], properties: { name: { type: "string" }, source: { type: "string" }, checksum: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, trainSamples: { type: "integer", minimum: 1 }, testSamples: { type: "integer", minimum: 1 }, classes: { type: "integer", minimum: 1 }, warning: { type: ["string", "null"] } } }, Tr = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function $e(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = $e.evaluated;
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
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = { type: "object", additionalProperties: !1, required: ["name", "version", "details"], properties: { name: { type: "string" }, version: { type: "string" }, details: { type: "object", additionalProperties: { type: "string" } } } };
function ze(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: ie.required, parentSchema: ie, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.version === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: ie.required, parentSchema: ie, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.details === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" }, message: "must have required property 'details'", schema: ie.required, parentSchema: ie, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!(a === "name" || a === "version" || a === "details")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: ie, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.name !== void 0) {
      let a = r.name;
      if (typeof a != "string") {
        let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ie.properties.name.type, parentSchema: ie.properties.name, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.version !== void 0) {
      let a = r.version;
      if (typeof a != "string") {
        let n = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ie.properties.version.type, parentSchema: ie.properties.version, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.details !== void 0) {
      let a = r.details;
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let n in a) {
          let i = a[n];
          if (typeof i != "string") {
            let c = { instancePath: t + "/details/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/details/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ie.properties.details.additionalProperties.type, parentSchema: ie.properties.details.additionalProperties, data: i };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
      else {
        let n = { instancePath: t + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ie.properties.details.type, parentSchema: ie.properties.details, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ie.type, parentSchema: ie, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var B = { type: "object", additionalProperties: !1, required: ["descent", "keras", "tfjs", "node", "platform"], properties: { descent: { type: "string" }, keras: { type: "string" }, tfjs: { type: "string" }, node: { type: "string" }, platform: { type: "string" } } };
function xe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = xe.evaluated;
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
  return xe.errors = e, s === 0;
}
xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Oe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = "lesson"), r.description === void 0 && (r.description = ""), r.data === void 0 && (r.data = "auto"), r.limit === void 0 && (r.limit = null), r.model === void 0 && (r.model = { units: 512 }), r.optimizers === void 0 && (r.optimizers = ["rmsprop"]), r.learningRates === void 0 && (r.learningRates = [1e-3, 1e-4, 1e-5]), r.seeds === void 0 && (r.seeds = [1]), r.epochs === void 0 && (r.epochs = 1), r.batchSize === void 0 && (r.batchSize = 128), r.loss === void 0 && (r.loss = "sparse_categorical_crossentropy"), r.metrics === void 0 && (r.metrics = ["accuracy"]), r.backend === void 0 && (r.backend = "auto"), r.shuffle === void 0 && (r.shuffle = !0), r.validationSplit === void 0 && (r.validationSplit = 0);
    for (let f in r)
      if (!le.call(y.properties, f)) {
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
      if (Me(a) > 120) {
        let f = { instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: y.properties.name, data: a };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (Me(a) < 1) {
        let f = { instancePath: t + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.name, data: a };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.name.type, parentSchema: y.properties.name, data: a };
      e === null ? e = [f] : e.push(f), s++;
    }
    let n = r.description;
    if (typeof n == "string") {
      if (Me(n) > 1e4) {
        let f = { instancePath: t + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters", schema: 1e4, parentSchema: y.properties.description, data: n };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.description.type, parentSchema: y.properties.description, data: n };
      e === null ? e = [f] : e.push(f), s++;
    }
    let i = r.data;
    if (typeof i == "string") {
      if (Me(i) < 1) {
        let f = { instancePath: t + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.data, data: i };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.data.type, parentSchema: y.properties.data, data: i };
      e === null ? e = [f] : e.push(f), s++;
    }
    let c = r.limit;
    if (!(typeof c == "number" && !(c % 1) && !isNaN(c)) && c !== null) {
      let f = { instancePath: t + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: y.properties.limit.type }, message: "must be integer,null", schema: y.properties.limit.type, parentSchema: y.properties.limit, data: c };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof c == "number") {
      if (c > 1e9 || isNaN(c)) {
        let f = { instancePath: t + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: y.properties.limit, data: c };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (c < 1 || isNaN(c)) {
        let f = { instancePath: t + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.limit, data: c };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    let p = r.model;
    if (p && typeof p == "object" && !Array.isArray(p)) {
      if (p.units === void 0) {
        let f = { instancePath: t + "/model", schemaPath: "#/properties/model/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: y.properties.model.required, parentSchema: y.properties.model, data: p };
        e === null ? e = [f] : e.push(f), s++;
      }
      for (let f in p)
        if (f !== "units") {
          let d = { instancePath: t + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties", schema: !1, parentSchema: y.properties.model, data: p };
          e === null ? e = [d] : e.push(d), s++;
        }
      if (p.units !== void 0) {
        let f = p.units;
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
      let f = { instancePath: t + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.model.type, parentSchema: y.properties.model, data: p };
      e === null ? e = [f] : e.push(f), s++;
    }
    let u = r.optimizers;
    if (Array.isArray(u)) {
      if (u.length > 1e3) {
        let v = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.optimizers, data: u };
        e === null ? e = [v] : e.push(v), s++;
      }
      if (u.length < 1) {
        let v = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.optimizers, data: u };
        e === null ? e = [v] : e.push(v), s++;
      }
      let f = u.length;
      for (let v = 0; v < f; v++)
        he(u[v], { instancePath: t + "/optimizers/" + v, parentData: u, parentDataProperty: v, rootData: l, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
      let d = u.length, M;
      if (d > 1) {
        e:
          for (; d--; )
            for (M = d; M--; )
              if (zr(u[d], u[M])) {
                let v = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/uniqueItems", keyword: "uniqueItems", params: { i: d, j: M }, message: "must NOT have duplicate items (items ## " + M + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.optimizers, data: u };
                e === null ? e = [v] : e.push(v), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.optimizers.type, parentSchema: y.properties.optimizers, data: u };
      e === null ? e = [f] : e.push(f), s++;
    }
    let h = r.learningRates;
    if (!Array.isArray(h) && h !== null) {
      let f = { instancePath: t + "/learningRates", schemaPath: "#/properties/learningRates/type", keyword: "type", params: { type: y.properties.learningRates.type }, message: "must be array,null", schema: y.properties.learningRates.type, parentSchema: y.properties.learningRates, data: h };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (Array.isArray(h)) {
      if (h.length > 1e3) {
        let v = { instancePath: t + "/learningRates", schemaPath: "#/properties/learningRates/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.learningRates, data: h };
        e === null ? e = [v] : e.push(v), s++;
      }
      if (h.length < 1) {
        let v = { instancePath: t + "/learningRates", schemaPath: "#/properties/learningRates/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.learningRates, data: h };
        e === null ? e = [v] : e.push(v), s++;
      }
      let f = h.length;
      for (let v = 0; v < f; v++) {
        let T = h[v];
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
      let d = h.length, M;
      if (d > 1) {
        let v = {};
        for (; d--; ) {
          let T = h[d];
          if (typeof T == "number") {
            if (typeof v[T] == "number") {
              M = v[T];
              let C = { instancePath: t + "/learningRates", schemaPath: "#/properties/learningRates/uniqueItems", keyword: "uniqueItems", params: { i: d, j: M }, message: "must NOT have duplicate items (items ## " + M + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.learningRates, data: h };
              e === null ? e = [C] : e.push(C), s++;
              break;
            }
            v[T] = d;
          }
        }
      }
    }
    let re = r.seeds;
    if (Array.isArray(re)) {
      if (re.length > 1e3) {
        let v = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: y.properties.seeds, data: re };
        e === null ? e = [v] : e.push(v), s++;
      }
      if (re.length < 1) {
        let v = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.seeds, data: re };
        e === null ? e = [v] : e.push(v), s++;
      }
      let f = re.length;
      for (let v = 0; v < f; v++) {
        let T = re[v];
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
      let d = re.length, M;
      if (d > 1) {
        let v = {};
        for (; d--; ) {
          let T = re[d];
          if (typeof T == "number" && !(T % 1) && !isNaN(T)) {
            if (typeof v[T] == "number") {
              M = v[T];
              let C = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/uniqueItems", keyword: "uniqueItems", params: { i: d, j: M }, message: "must NOT have duplicate items (items ## " + M + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.seeds, data: re };
              e === null ? e = [C] : e.push(C), s++;
              break;
            }
            v[T] = d;
          }
        }
      }
    } else {
      let f = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.seeds.type, parentSchema: y.properties.seeds, data: re };
      e === null ? e = [f] : e.push(f), s++;
    }
    let pe = r.epochs;
    if (!(typeof pe == "number" && !(pe % 1) && !isNaN(pe))) {
      let f = { instancePath: t + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.epochs.type, parentSchema: y.properties.epochs, data: pe };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof pe == "number") {
      if (pe > 1e5 || isNaN(pe)) {
        let f = { instancePath: t + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: y.properties.epochs, data: pe };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (pe < 1 || isNaN(pe)) {
        let f = { instancePath: t + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.epochs, data: pe };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    let se = r.batchSize;
    if (!(typeof se == "number" && !(se % 1) && !isNaN(se))) {
      let f = { instancePath: t + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.batchSize.type, parentSchema: y.properties.batchSize, data: se };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof se == "number") {
      if (se > 1e6 || isNaN(se)) {
        let f = { instancePath: t + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: y.properties.batchSize, data: se };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (se < 1 || isNaN(se)) {
        let f = { instancePath: t + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.batchSize, data: se };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    he(r.loss, { instancePath: t + "/loss", parentData: r, parentDataProperty: "loss", rootData: l, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
    let G = r.metrics;
    if (Array.isArray(G)) {
      if (G.length > 100) {
        let v = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: y.properties.metrics, data: G };
        e === null ? e = [v] : e.push(v), s++;
      }
      let f = G.length;
      for (let v = 0; v < f; v++)
        he(G[v], { instancePath: t + "/metrics/" + v, parentData: G, parentDataProperty: v, rootData: l, dynamicAnchors: m }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
      let d = G.length, M;
      if (d > 1) {
        e:
          for (; d--; )
            for (M = d; M--; )
              if (zr(G[d], G[M])) {
                let v = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/uniqueItems", keyword: "uniqueItems", params: { i: d, j: M }, message: "must NOT have duplicate items (items ## " + M + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.metrics, data: G };
                e === null ? e = [v] : e.push(v), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.metrics.type, parentSchema: y.properties.metrics, data: G };
      e === null ? e = [f] : e.push(f), s++;
    }
    let _e = r.backend;
    if (typeof _e == "string") {
      if (Me(_e) < 1) {
        let f = { instancePath: t + "/backend", schemaPath: "#/properties/backend/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.backend, data: _e };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.backend.type, parentSchema: y.properties.backend, data: _e };
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
    let ge = r.shuffle;
    if (typeof ge != "boolean") {
      let f = { instancePath: t + "/shuffle", schemaPath: "#/properties/shuffle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: y.properties.shuffle.type, parentSchema: y.properties.shuffle, data: ge };
      e === null ? e = [f] : e.push(f), s++;
    }
    let ue = r.validationSplit;
    if (typeof ue == "number") {
      if (ue < 0 || isNaN(ue)) {
        let f = { instancePath: t + "/validationSplit", schemaPath: "#/properties/validationSplit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.validationSplit, data: ue };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (ue >= 1 || isNaN(ue)) {
        let f = { instancePath: t + "/validationSplit", schemaPath: "#/properties/validationSplit/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: y.properties.validationSplit, data: ue };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/validationSplit", schemaPath: "#/properties/validationSplit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.validationSplit.type, parentSchema: y.properties.validationSplit, data: ue };
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
            let M = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: !1, parentSchema: y.properties.resolved, data: f };
            e === null ? e = [M] : e.push(M), s++;
          }
        if (f.startedAt !== void 0) {
          let d = f.startedAt;
          if (typeof d != "string") {
            let M = { instancePath: t + "/resolved/startedAt", schemaPath: "#/properties/resolved/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.resolved.properties.startedAt.type, parentSchema: y.properties.resolved.properties.startedAt, data: d };
            e === null ? e = [M] : e.push(M), s++;
          }
        }
        f.dataset !== void 0 && ($e(f.dataset, { instancePath: t + "/resolved/dataset", parentData: f, parentDataProperty: "dataset", rootData: l, dynamicAnchors: m }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), f.backend !== void 0 && (ze(f.backend, { instancePath: t + "/resolved/backend", parentData: f, parentDataProperty: "backend", rootData: l, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), f.versions !== void 0 && (xe(f.versions, { instancePath: t + "/resolved/versions", parentData: f, parentDataProperty: "versions", rootData: l, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length));
      } else {
        let d = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.resolved.type, parentSchema: y.properties.resolved, data: f };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Er = Ke, De = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.95, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] }, ae = { allOf: [{ not: { required: ["clipnorm", "global_clipnorm"], properties: { clipnorm: { not: { type: "null" } }, global_clipnorm: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["clipnorm", "clipvalue"], properties: { clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["global_clipnorm", "clipvalue"], properties: { global_clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { if: { required: ["use_ema"], properties: { use_ema: { not: { enum: [!1, 0, null] } } } }, then: { properties: { ema_momentum: { minimum: 0, maximum: 1, "x-must": "must be a number in [0, 1]" }, ema_overwrite_frequency: { anyOf: [{ type: "integer", minimum: 1, maximum: 9007199254740991 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 1, or null" } } } }] };
function S(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
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
          let A = {};
          e === null ? e = [A] : e.push(A), s++;
        }
        var i = K === s;
        if (i) {
          let A = {};
          e === null ? e = [A] : e.push(A), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var c = V === s;
      } else
        var c = !0;
      if (c)
        if (r.global_clipnorm !== void 0) {
          let V = s, P = s, K = s;
          if (r.global_clipnorm !== null) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          }
          var p = K === s;
          if (p) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var c = V === s;
        } else
          var c = !0;
    }
  }
  var u = n === s;
  if (u) {
    let F = { instancePath: t, schemaPath: "#/allOf/0/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ae.allOf[0].not, parentSchema: ae.allOf[0], data: r };
    e === null ? e = [F] : e.push(F), s++;
  } else
    s = a, e !== null && (a ? e.length = a : e = null);
  let h = s, re = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let F;
    if (r.clipnorm === void 0 && (F = "clipnorm") || r.clipvalue === void 0 && (F = "clipvalue")) {
      let V = {};
      e === null ? e = [V] : e.push(V), s++;
    } else {
      if (r.clipnorm !== void 0) {
        let V = s, P = s, K = s;
        if (r.clipnorm !== null) {
          let A = {};
          e === null ? e = [A] : e.push(A), s++;
        }
        var pe = K === s;
        if (pe) {
          let A = {};
          e === null ? e = [A] : e.push(A), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var se = V === s;
      } else
        var se = !0;
      if (se)
        if (r.clipvalue !== void 0) {
          let V = s, P = s, K = s;
          if (r.clipvalue !== null) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          }
          var G = K === s;
          if (G) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var se = V === s;
        } else
          var se = !0;
    }
  }
  var _e = re === s;
  if (_e) {
    let F = { instancePath: t, schemaPath: "#/allOf/1/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ae.allOf[1].not, parentSchema: ae.allOf[1], data: r };
    e === null ? e = [F] : e.push(F), s++;
  } else
    s = h, e !== null && (h ? e.length = h : e = null);
  let ge = s, ue = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let F;
    if (r.global_clipnorm === void 0 && (F = "global_clipnorm") || r.clipvalue === void 0 && (F = "clipvalue")) {
      let V = {};
      e === null ? e = [V] : e.push(V), s++;
    } else {
      if (r.global_clipnorm !== void 0) {
        let V = s, P = s, K = s;
        if (r.global_clipnorm !== null) {
          let A = {};
          e === null ? e = [A] : e.push(A), s++;
        }
        var f = K === s;
        if (f) {
          let A = {};
          e === null ? e = [A] : e.push(A), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var d = V === s;
      } else
        var d = !0;
      if (d)
        if (r.clipvalue !== void 0) {
          let V = s, P = s, K = s;
          if (r.clipvalue !== null) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          }
          var M = K === s;
          if (M) {
            let te = {};
            e === null ? e = [te] : e.push(te), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var d = V === s;
        } else
          var d = !0;
    }
  }
  var v = ue === s;
  if (v) {
    let F = { instancePath: t, schemaPath: "#/allOf/2/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ae.allOf[2].not, parentSchema: ae.allOf[2], data: r };
    e === null ? e = [F] : e.push(F), s++;
  } else
    s = ge, e !== null && (ge ? e.length = ge : e = null);
  let T = s, C = !0, Dr = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let F;
    if (r.use_ema === void 0 && (F = "use_ema")) {
      let V = {};
      e === null ? e = [V] : e.push(V), s++;
    } else if (r.use_ema !== void 0) {
      let V = r.use_ema, P = s, K = s;
      if (!(V === !1 || V === 0 || V === null)) {
        let A = {};
        e === null ? e = [A] : e.push(A), s++;
      }
      var jr = K === s;
      if (jr) {
        let A = {};
        e === null ? e = [A] : e.push(A), s++;
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
            let K = { instancePath: t + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ae.allOf[3].then.properties.ema_momentum, data: P };
            e === null ? e = [K] : e.push(K), s++;
          }
          if (P < 0 || isNaN(P)) {
            let K = { instancePath: t + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: ae.allOf[3].then.properties.ema_momentum, data: P };
            e === null ? e = [K] : e.push(K), s++;
          }
        }
      }
      if (r.ema_overwrite_frequency !== void 0) {
        let P = r.ema_overwrite_frequency, K = s, A = !1, te = s;
        if (!(typeof P == "number" && !(P % 1) && !isNaN(P))) {
          let ce = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0].type, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
          e === null ? e = [ce] : e.push(ce), s++;
        }
        if (typeof P == "number") {
          if (P > 9007199254740991 || isNaN(P)) {
            let ce = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
            e === null ? e = [ce] : e.push(ce), s++;
          }
          if (P < 1 || isNaN(P)) {
            let ce = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
            e === null ? e = [ce] : e.push(ce), s++;
          }
        }
        var dr = te === s;
        A = A || dr;
        let Or = s;
        if (!(P === 0 || P === null || P === !1)) {
          let ce = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/1/enum", keyword: "enum", params: { allowedValues: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1], data: P };
          e === null ? e = [ce] : e.push(ce), s++;
        }
        var dr = Or === s;
        if (A = A || dr, A)
          s = K, e !== null && (K ? e.length = K : e = null);
        else {
          let ce = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency, data: P };
          e === null ? e = [ce] : e.push(ce), s++;
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
    let F = { instancePath: t, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: ae.allOf[3].if, parentSchema: ae.allOf[3], data: r };
    e === null ? e = [F] : e.push(F), s++;
  }
  return S.errors = e, o.props = Ve, s === 0;
}
S.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ge = { type: ["string", "null"], pattern: "^[^/]*$", "x-must": 'must be a string without "/"' }, Rr = new RegExp("^[^/]*$", "u");
function w(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
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
function q(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = q.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number") {
    let h = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Fe.anyOf[0].type, parentSchema: Fe.anyOf[0], data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  var p = i === s;
  n = n || p;
  let c = s;
  Y(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
  var p = c === s;
  if (n = n || p, p) {
    var u = {};
    u.module = !0, u.class_name = !0, u.config = !0, u.registered_name = !0, u.build_config = !0, u.compile_config = !0, u.shared_object_id = !0;
  }
  if (n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let h = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Fe.anyOf, parentSchema: Fe, data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  return q.errors = e, o.props = u, s === 0;
}
q.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var gr = { type: ["number", "null"], "x-must": "must be a number or null" };
function E(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = E.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number" && r !== null) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: gr.type }, message: "must be number,null", schema: gr.type, parentSchema: gr, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ie = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function $(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number" && r !== null) {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ie.anyOf[0].type }, message: "must be number,null", schema: Ie.anyOf[0].type, parentSchema: Ie.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var p = i === s;
  n = n || p;
  let c = s;
  if (r !== !1) {
    let u = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Ie.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var p = c === s;
  if (n = n || p, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ie.anyOf, parentSchema: Ie, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Te = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function z(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number" && r !== null) {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Te.anyOf[0].type }, message: "must be number,null", schema: Te.anyOf[0].type, parentSchema: Te.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var p = i === s;
  n = n || p;
  let c = s;
  if (r !== !1) {
    let u = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Te.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var p = c === s;
  if (n = n || p, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Te.anyOf, parentSchema: Te, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function x(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = x.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number" && r !== null) {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ee.anyOf[0].type }, message: "must be number,null", schema: Ee.anyOf[0].type, parentSchema: Ee.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var p = i === s;
  n = n || p;
  let c = s;
  if (r !== !1) {
    let u = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Ee.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var p = c === s;
  if (n = n || p, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ee.anyOf, parentSchema: Ee, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return x.errors = e, s === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var br = { type: ["boolean", "number", "null"], "x-must": "must be true or false" };
function D(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = D.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "boolean" && typeof r != "number" && r !== null) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: br.type }, message: "must be boolean,number,null", schema: br.type, parentSchema: br, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xr = { type: "number", "x-must": "must be a number in [0, 1]" };
function j(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number") {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: xr.type, parentSchema: xr, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Re = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be an integer >= 1, or null" };
function O(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (typeof r != "number" && r !== null) {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Re.anyOf[0].type }, message: "must be number,null", schema: Re.anyOf[0].type, parentSchema: Re.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var p = i === s;
  n = n || p;
  let c = s;
  if (r !== !1) {
    let u = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Re.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var p = c === s;
  if (n = n || p, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Re.anyOf, parentSchema: Re, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vr = { type: ["number", "null"], "x-must": "must be a number or null" };
function k(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = k.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "number" && r !== null) {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: vr.type }, message: "must be number,null", schema: vr.type, parentSchema: vr, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Se = { anyOf: [{ type: "integer", minimum: 2, maximum: 9007199254740991 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 2, or null" };
function N(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let a = s, n = !1, i = s;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let u = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Se.anyOf[0].type, parentSchema: Se.anyOf[0], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  if (typeof r == "number") {
    if (r > 9007199254740991 || isNaN(r)) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: Se.anyOf[0], data: r };
      e === null ? e = [u] : e.push(u), s++;
    }
    if (r < 2 || isNaN(r)) {
      let u = { instancePath: t, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: Se.anyOf[0], data: r };
      e === null ? e = [u] : e.push(u), s++;
    }
  }
  var p = i === s;
  n = n || p;
  let c = s;
  if (!(r === 0 || r === null || r === !1)) {
    let u = { instancePath: t, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: Se.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: Se.anyOf[1].enum, parentSchema: Se.anyOf[1], data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  var p = c === s;
  if (n = n || p, n)
    s = a, e !== null && (a ? e.length = a : e = null);
  else {
    let u = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Se.anyOf, parentSchema: Se, data: r };
    e === null ? e = [u] : e.push(u), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.95), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let i in r)
      if (!le.call(De.properties, i)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: De, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.rho;
    if (typeof a != "number") {
      let i = { instancePath: t + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: De.properties.rho.type, parentSchema: De.properties.rho, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.epsilon;
    if (typeof n != "number") {
      let i = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: De.properties.epsilon.type, parentSchema: De.properties.epsilon, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: De.type, parentSchema: De, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mr = We, me = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_2_decay: { type: "number", default: -0.8, "x-must": "must be a number" }, epsilon_1: { type: "number", default: 1e-30, "x-must": "must be a number" }, epsilon_2: { type: "number", default: 1e-3, "x-must": "must be a number" }, clip_threshold: { type: "number", default: 1, "x-must": "must be a number" }, relative_step: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function We(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_2_decay === void 0 && (r.beta_2_decay = -0.8), r.epsilon_1 === void 0 && (r.epsilon_1 = 1e-30), r.epsilon_2 === void 0 && (r.epsilon_2 = 1e-3), r.clip_threshold === void 0 && (r.clip_threshold = 1), r.relative_step === void 0 && (r.relative_step = !0);
    for (let u in r)
      if (!le.call(me.properties, u)) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: me, data: r };
        e === null ? e = [h] : e.push(h), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_2_decay;
    if (typeof a != "number") {
      let u = { instancePath: t + "/beta_2_decay", schemaPath: "#/properties/beta_2_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: me.properties.beta_2_decay.type, parentSchema: me.properties.beta_2_decay, data: a };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.epsilon_1;
    if (typeof n != "number") {
      let u = { instancePath: t + "/epsilon_1", schemaPath: "#/properties/epsilon_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: me.properties.epsilon_1.type, parentSchema: me.properties.epsilon_1, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let i = r.epsilon_2;
    if (typeof i != "number") {
      let u = { instancePath: t + "/epsilon_2", schemaPath: "#/properties/epsilon_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: me.properties.epsilon_2.type, parentSchema: me.properties.epsilon_2, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let c = r.clip_threshold;
    if (typeof c != "number") {
      let u = { instancePath: t + "/clip_threshold", schemaPath: "#/properties/clip_threshold/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: me.properties.clip_threshold.type, parentSchema: me.properties.clip_threshold, data: c };
      e === null ? e = [u] : e.push(u), s++;
    }
    let p = r.relative_step;
    if (typeof p != "boolean" && typeof p != "number" && p !== null) {
      let u = { instancePath: t + "/relative_step", schemaPath: "#/properties/relative_step/type", keyword: "type", params: { type: me.properties.relative_step.type }, message: "must be boolean,number,null", schema: me.properties.relative_step.type, parentSchema: me.properties.relative_step, data: p };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: me.type, parentSchema: me, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ar = Be, je = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, initial_accumulator_value: { type: "number", default: 0.1, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Be(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let i in r)
      if (!le.call(je.properties, i)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: je, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.initial_accumulator_value;
    if (typeof a != "number") {
      let i = { instancePath: t + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.initial_accumulator_value.type, parentSchema: je.properties.initial_accumulator_value, data: a };
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
  return Be.errors = e, s === 0;
}
Be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lr = He, fe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function He(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let p in r)
      if (!le.call(fe.properties, p)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: fe, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let p = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.beta_1.type, parentSchema: fe.properties.beta_1, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let p = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.beta_2.type, parentSchema: fe.properties.beta_2, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let p = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.epsilon.type, parentSchema: fe.properties.epsilon, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let c = r.amsgrad;
    if (typeof c != "boolean" && typeof c != "number" && c !== null) {
      let p = { instancePath: t + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: fe.properties.amsgrad.type }, message: "must be boolean,number,null", schema: fe.properties.amsgrad.type, parentSchema: fe.properties.amsgrad, data: c };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: fe.type, parentSchema: fe, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Cr = Je, oe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: "number", default: 4e-3, "x-must": "must be a number" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Je(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let u in r)
      if (!le.call(oe.properties, u)) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: oe, data: r };
        e === null ? e = [h] : e.push(h), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length);
    let a = r.weight_decay;
    if (typeof a != "number") {
      let u = { instancePath: t + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.weight_decay.type, parentSchema: oe.properties.weight_decay, data: a };
      e === null ? e = [u] : e.push(u), s++;
    }
    $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let n = r.beta_1;
    if (typeof n != "number") {
      let u = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.beta_1.type, parentSchema: oe.properties.beta_1, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let i = r.beta_2;
    if (typeof i != "number") {
      let u = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.beta_2.type, parentSchema: oe.properties.beta_2, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let c = r.epsilon;
    if (typeof c != "number") {
      let u = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.epsilon.type, parentSchema: oe.properties.epsilon, data: c };
      e === null ? e = [u] : e.push(u), s++;
    }
    let p = r.amsgrad;
    if (typeof p != "boolean" && typeof p != "number" && p !== null) {
      let u = { instancePath: t + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: oe.properties.amsgrad.type }, message: "must be boolean,number,null", schema: oe.properties.amsgrad.type, parentSchema: oe.properties.amsgrad, data: p };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: oe.type, parentSchema: oe, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vr = Qe, ve = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Qe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let c in r)
      if (!le.call(ve.properties, c)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: ve, data: r };
        e === null ? e = [p] : e.push(p), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let c = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.beta_1.type, parentSchema: ve.properties.beta_1, data: a };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let c = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.beta_2.type, parentSchema: ve.properties.beta_2, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let c = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.epsilon.type, parentSchema: ve.properties.epsilon, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ve.type, parentSchema: ve, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gr = Ue, Z = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, learning_rate_power: { type: "number", maximum: 0, default: -0.5, "x-must": "must be a number <= 0" }, initial_accumulator_value: { type: "number", minimum: 0, default: 0.1, "x-must": "must be a number >= 0" }, l1_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_shrinkage_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, beta: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Ue(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.learning_rate_power === void 0 && (r.learning_rate_power = -0.5), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.l1_regularization_strength === void 0 && (r.l1_regularization_strength = 0), r.l2_regularization_strength === void 0 && (r.l2_regularization_strength = 0), r.l2_shrinkage_regularization_strength === void 0 && (r.l2_shrinkage_regularization_strength = 0), r.beta === void 0 && (r.beta = 0);
    for (let h in r)
      if (!le.call(Z.properties, h)) {
        let re = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties", schema: !1, parentSchema: Z, data: r };
        e === null ? e = [re] : e.push(re), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.learning_rate_power;
    if (typeof a == "number") {
      if (a > 0 || isNaN(a)) {
        let h = { instancePath: t + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0", schema: 0, parentSchema: Z.properties.learning_rate_power, data: a };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.learning_rate_power.type, parentSchema: Z.properties.learning_rate_power, data: a };
      e === null ? e = [h] : e.push(h), s++;
    }
    let n = r.initial_accumulator_value;
    if (typeof n == "number") {
      if (n < 0 || isNaN(n)) {
        let h = { instancePath: t + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.initial_accumulator_value, data: n };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.initial_accumulator_value.type, parentSchema: Z.properties.initial_accumulator_value, data: n };
      e === null ? e = [h] : e.push(h), s++;
    }
    let i = r.l1_regularization_strength;
    if (typeof i == "number") {
      if (i < 0 || isNaN(i)) {
        let h = { instancePath: t + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.l1_regularization_strength, data: i };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.l1_regularization_strength.type, parentSchema: Z.properties.l1_regularization_strength, data: i };
      e === null ? e = [h] : e.push(h), s++;
    }
    let c = r.l2_regularization_strength;
    if (typeof c == "number") {
      if (c < 0 || isNaN(c)) {
        let h = { instancePath: t + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.l2_regularization_strength, data: c };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.l2_regularization_strength.type, parentSchema: Z.properties.l2_regularization_strength, data: c };
      e === null ? e = [h] : e.push(h), s++;
    }
    let p = r.l2_shrinkage_regularization_strength;
    if (typeof p == "number") {
      if (p < 0 || isNaN(p)) {
        let h = { instancePath: t + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.l2_shrinkage_regularization_strength, data: p };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.l2_shrinkage_regularization_strength.type, parentSchema: Z.properties.l2_shrinkage_regularization_strength, data: p };
      e === null ? e = [h] : e.push(h), s++;
    }
    let u = r.beta;
    if (typeof u != "number") {
      let h = { instancePath: t + "/beta", schemaPath: "#/properties/beta/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.beta.type, parentSchema: Z.properties.beta, data: u };
      e === null ? e = [h] : e.push(h), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Z.type, parentSchema: Z, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fr = Xe, Pe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Xe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let c in r)
      if (!le.call(Pe.properties, c)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: Pe, data: r };
        e === null ? e = [p] : e.push(p), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let c = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.properties.beta_1.type, parentSchema: Pe.properties.beta_1, data: a };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let c = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.properties.beta_2.type, parentSchema: Pe.properties.beta_2, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let c = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.properties.epsilon.type, parentSchema: Pe.properties.epsilon, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Pe.type, parentSchema: Pe, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Kr = Ye, we = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.9, "x-must": "must be a number in (0, 1]" }, beta_2: { type: "number", default: 0.99, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Ye(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.99);
    for (let i in r)
      if (!le.call(we.properties, i)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: we, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a == "number") {
      if (a > 1 || isNaN(a)) {
        let i = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: we.properties.beta_1, data: a };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (a <= 0 || isNaN(a)) {
        let i = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: we.properties.beta_1, data: a };
        e === null ? e = [i] : e.push(i), s++;
      }
    } else {
      let i = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.beta_1.type, parentSchema: we.properties.beta_1, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let i = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.beta_2.type, parentSchema: we.properties.beta_2, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: we.type, parentSchema: we, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wr = Ze, qe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, inner_optimizer: { $ref: "descent://v1/envelope", "x-must": "must be a serialized optimizer" }, initial_scale: { type: "number", default: 32768, "x-must": "must be a number" }, dynamic_growth_steps: { type: "number", default: 2e3, "x-must": "must be a number" } }, required: ["inner_optimizer"], additionalProperties: !1 };
function Ze(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 && (r.name = null), r.initial_scale === void 0 && (r.initial_scale = 32768), r.dynamic_growth_steps === void 0 && (r.dynamic_growth_steps = 2e3), r.inner_optimizer === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inner_optimizer" }, message: "must have required property 'inner_optimizer'", schema: qe.required, parentSchema: qe, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "name" || i === "inner_optimizer" || i === "initial_scale" || i === "dynamic_growth_steps")) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: qe, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), r.inner_optimizer !== void 0 && (Y(r.inner_optimizer, { instancePath: t + "/inner_optimizer", parentData: r, parentDataProperty: "inner_optimizer", rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
    let a = r.initial_scale;
    if (typeof a != "number") {
      let i = { instancePath: t + "/initial_scale", schemaPath: "#/properties/initial_scale/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: qe.properties.initial_scale.type, parentSchema: qe.properties.initial_scale, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.dynamic_growth_steps;
    if (typeof n != "number") {
      let i = { instancePath: t + "/dynamic_growth_steps", schemaPath: "#/properties/dynamic_growth_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: qe.properties.dynamic_growth_steps.type, parentSchema: qe.properties.dynamic_growth_steps, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: qe.type, parentSchema: qe, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Br = er, Ce = { type: "object", properties: { optimizer_map: { $ref: "descent://v1/shared/optimizer-map", "x-must": "must be a serialized OptimizerMap" }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null } }, required: ["optimizer_map"], additionalProperties: !1 }, H = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { const: "OptimizerMap" }, config: { type: "object", properties: { default_optimizer: { $ref: "descent://v1/envelope" }, optimizer_map: { type: "object", additionalProperties: { $ref: "descent://v1/envelope" } } }, required: ["default_optimizer", "optimizer_map"], additionalProperties: !1 }, registered_name: { type: ["string", "null"] } }, required: ["class_name", "config"] };
function Ne(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ne.evaluated;
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
        if (a.default_optimizer !== void 0 && (Y(a.default_optimizer, { instancePath: t + "/config/default_optimizer", parentData: a, parentDataProperty: "default_optimizer", rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), a.optimizer_map !== void 0) {
          let n = a.optimizer_map;
          if (n && typeof n == "object" && !Array.isArray(n))
            for (let i in n)
              Y(n[i], { instancePath: t + "/config/optimizer_map/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: i, rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
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
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
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
    r.optimizer_map !== void 0 && (Ne(r.optimizer_map, { instancePath: t + "/optimizer_map", parentData: r, parentDataProperty: "optimizer_map", rootData: l, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length);
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ce.type, parentSchema: Ce, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hr = rr, I = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, adam_beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, adam_beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, exclude_layers: { type: ["array", "null"], items: { type: "string" }, default: [], "x-must": "must be a list of strings" }, muon_a: { type: "number", default: 3.4445, "x-must": "must be a number" }, muon_b: { type: "number", default: -4.775, "x-must": "must be a number" }, muon_c: { type: "number", default: 2.0315, "x-must": "must be a number" }, adam_lr_ratio: { type: "number", default: 1, "x-must": "must be a number" }, momentum: { type: "number", default: 0.95, "x-must": "must be a number" }, ns_steps: { type: "integer", default: 5, "x-must": "must be an integer", minimum: -9007199254740991, maximum: 9007199254740991 }, nesterov: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, exclude_embeddings: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, adam_weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, rms_rate: { type: ["number", "null"], default: 0.2, "x-must": "must be a number or null" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function rr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = rr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.adam_beta_1 === void 0 && (r.adam_beta_1 = 0.9), r.adam_beta_2 === void 0 && (r.adam_beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.exclude_layers === void 0 && (r.exclude_layers = []), r.muon_a === void 0 && (r.muon_a = 3.4445), r.muon_b === void 0 && (r.muon_b = -4.775), r.muon_c === void 0 && (r.muon_c = 2.0315), r.adam_lr_ratio === void 0 && (r.adam_lr_ratio = 1), r.momentum === void 0 && (r.momentum = 0.95), r.ns_steps === void 0 && (r.ns_steps = 5), r.nesterov === void 0 && (r.nesterov = !0), r.exclude_embeddings === void 0 && (r.exclude_embeddings = !0), r.adam_weight_decay === void 0 && (r.adam_weight_decay = 4e-3), r.rms_rate === void 0 && (r.rms_rate = 0.2);
    for (let d in r)
      if (!le.call(I.properties, d)) {
        let M = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: !1, parentSchema: I, data: r };
        e === null ? e = [M] : e.push(M), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length);
    let a = r.weight_decay;
    if (typeof a != "number" && a !== null) {
      let d = { instancePath: t + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: I.properties.weight_decay.type }, message: "must be number,null", schema: I.properties.weight_decay.type, parentSchema: I.properties.weight_decay, data: a };
      e === null ? e = [d] : e.push(d), s++;
    }
    $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
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
    let c = r.epsilon;
    if (typeof c != "number") {
      let d = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.epsilon.type, parentSchema: I.properties.epsilon, data: c };
      e === null ? e = [d] : e.push(d), s++;
    }
    let p = r.exclude_layers;
    if (!Array.isArray(p) && p !== null) {
      let d = { instancePath: t + "/exclude_layers", schemaPath: "#/properties/exclude_layers/type", keyword: "type", params: { type: I.properties.exclude_layers.type }, message: "must be array,null", schema: I.properties.exclude_layers.type, parentSchema: I.properties.exclude_layers, data: p };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (Array.isArray(p)) {
      let d = p.length;
      for (let M = 0; M < d; M++) {
        let v = p[M];
        if (typeof v != "string") {
          let T = { instancePath: t + "/exclude_layers/" + M, schemaPath: "#/properties/exclude_layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.exclude_layers.items.type, parentSchema: I.properties.exclude_layers.items, data: v };
          e === null ? e = [T] : e.push(T), s++;
        }
      }
    }
    let u = r.muon_a;
    if (typeof u != "number") {
      let d = { instancePath: t + "/muon_a", schemaPath: "#/properties/muon_a/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.muon_a.type, parentSchema: I.properties.muon_a, data: u };
      e === null ? e = [d] : e.push(d), s++;
    }
    let h = r.muon_b;
    if (typeof h != "number") {
      let d = { instancePath: t + "/muon_b", schemaPath: "#/properties/muon_b/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.muon_b.type, parentSchema: I.properties.muon_b, data: h };
      e === null ? e = [d] : e.push(d), s++;
    }
    let re = r.muon_c;
    if (typeof re != "number") {
      let d = { instancePath: t + "/muon_c", schemaPath: "#/properties/muon_c/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.muon_c.type, parentSchema: I.properties.muon_c, data: re };
      e === null ? e = [d] : e.push(d), s++;
    }
    let pe = r.adam_lr_ratio;
    if (typeof pe != "number") {
      let d = { instancePath: t + "/adam_lr_ratio", schemaPath: "#/properties/adam_lr_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.adam_lr_ratio.type, parentSchema: I.properties.adam_lr_ratio, data: pe };
      e === null ? e = [d] : e.push(d), s++;
    }
    let se = r.momentum;
    if (typeof se != "number") {
      let d = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.momentum.type, parentSchema: I.properties.momentum, data: se };
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
    let _e = r.nesterov;
    if (typeof _e != "boolean" && typeof _e != "number" && _e !== null) {
      let d = { instancePath: t + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: I.properties.nesterov.type }, message: "must be boolean,number,null", schema: I.properties.nesterov.type, parentSchema: I.properties.nesterov, data: _e };
      e === null ? e = [d] : e.push(d), s++;
    }
    let ge = r.exclude_embeddings;
    if (typeof ge != "boolean" && typeof ge != "number" && ge !== null) {
      let d = { instancePath: t + "/exclude_embeddings", schemaPath: "#/properties/exclude_embeddings/type", keyword: "type", params: { type: I.properties.exclude_embeddings.type }, message: "must be boolean,number,null", schema: I.properties.exclude_embeddings.type, parentSchema: I.properties.exclude_embeddings, data: ge };
      e === null ? e = [d] : e.push(d), s++;
    }
    let ue = r.adam_weight_decay;
    if (typeof ue != "number" && ue !== null) {
      let d = { instancePath: t + "/adam_weight_decay", schemaPath: "#/properties/adam_weight_decay/type", keyword: "type", params: { type: I.properties.adam_weight_decay.type }, message: "must be number,null", schema: I.properties.adam_weight_decay.type, parentSchema: I.properties.adam_weight_decay, data: ue };
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
var Jr = sr, ke = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function sr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let c in r)
      if (!le.call(ke.properties, c)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: ke, data: r };
        e === null ? e = [p] : e.push(p), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let c = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ke.properties.beta_1.type, parentSchema: ke.properties.beta_1, data: a };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let c = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ke.properties.beta_2.type, parentSchema: ke.properties.beta_2, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let c = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ke.properties.epsilon.type, parentSchema: ke.properties.epsilon, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ke.type, parentSchema: ke, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qr = tr, de = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.9, "x-must": "must be a number" }, momentum: { type: "number", default: 0, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, centered: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function tr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.9), r.momentum === void 0 && (r.momentum = 0), r.epsilon === void 0 && (r.epsilon = 1e-7), r.centered === void 0 && (r.centered = !1);
    for (let p in r)
      if (!le.call(de.properties, p)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: de, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.rho;
    if (typeof a != "number") {
      let p = { instancePath: t + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.rho.type, parentSchema: de.properties.rho, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.momentum;
    if (typeof n != "number") {
      let p = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.momentum.type, parentSchema: de.properties.momentum, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let p = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: de.properties.epsilon.type, parentSchema: de.properties.epsilon, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let c = r.centered;
    if (typeof c != "boolean" && typeof c != "number" && c !== null) {
      let p = { instancePath: t + "/centered", schemaPath: "#/properties/centered/type", keyword: "type", params: { type: de.properties.centered.type }, message: "must be boolean,number,null", schema: de.properties.centered.type, parentSchema: de.properties.centered, data: c };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: de.type, parentSchema: de, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ur = ar, be = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 0.01 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, momentum: { type: "number", minimum: 0, maximum: 1, default: 0, "x-must": "must be a number in [0, 1]" }, nesterov: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function ar(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 0.01), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.momentum === void 0 && (r.momentum = 0), r.nesterov === void 0 && (r.nesterov = !1);
    for (let i in r)
      if (!le.call(be.properties, i)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: be, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.momentum;
    if (typeof a == "number") {
      if (a > 1 || isNaN(a)) {
        let i = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: be.properties.momentum, data: a };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (a < 0 || isNaN(a)) {
        let i = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: be.properties.momentum, data: a };
        e === null ? e = [i] : e.push(i), s++;
      }
    } else {
      let i = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: be.properties.momentum.type, parentSchema: be.properties.momentum, data: a };
      e === null ? e = [i] : e.push(i), s++;
    }
    let n = r.nesterov;
    if (typeof n != "boolean" && typeof n != "number" && n !== null) {
      let i = { instancePath: t + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: be.properties.nesterov.type }, message: "must be boolean,number,null", schema: be.properties.nesterov.type, parentSchema: be.properties.nesterov, data: n };
      e === null ? e = [i] : e.push(i), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: be.type, parentSchema: be, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xr = nr, ye = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 25e-4 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-8, "x-must": "must be a number" }, warmup_steps: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function nr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = nr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 25e-4), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-8), r.warmup_steps === void 0 && (r.warmup_steps = 0);
    for (let p in r)
      if (!le.call(ye.properties, p)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: ye, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), E(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let a = r.beta_1;
    if (typeof a != "number") {
      let p = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.beta_1.type, parentSchema: ye.properties.beta_1, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.beta_2;
    if (typeof n != "number") {
      let p = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.beta_2.type, parentSchema: ye.properties.beta_2, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let i = r.epsilon;
    if (typeof i != "number") {
      let p = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.epsilon.type, parentSchema: ye.properties.epsilon, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let c = r.warmup_steps;
    if (typeof c != "number") {
      let p = { instancePath: t + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ye.properties.warmup_steps.type, parentSchema: ye.properties.warmup_steps, data: c };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ye.type, parentSchema: ye, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yr = ir, L = { type: "object", additionalProperties: !1, required: ["experiment", "startedAt", "finishedAt", "interrupted", "dataset", "backend", "versions", "trials"], properties: { experiment: { $ref: "descent://v1/experiment" }, startedAt: { type: "string" }, finishedAt: { type: ["string", "null"] }, interrupted: { type: "boolean" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" }, trials: { type: "array", items: { $ref: "descent://v1/result/$defs/trial" } } } }, g = { type: "object", additionalProperties: !1, required: ["optimizer", "learningRate", "seed", "backend", "status", "history", "test", "seconds", "samplesPerSecond", "curve"], properties: { optimizer: { $ref: "descent://v1/envelope" }, learningRate: { type: ["number", "null"] }, seed: { type: "integer", minimum: 0 }, backend: { type: "string" }, status: { enum: ["completed", "diverged", "failed"] }, history: { type: "object", additionalProperties: { type: "array", items: { type: ["number", "null"] } } }, test: { type: ["object", "null"], additionalProperties: { type: ["number", "null"] } }, seconds: { type: "number", minimum: 0 }, samplesPerSecond: { type: "number", minimum: 0 }, curve: { type: "object", required: ["step"], properties: { step: { type: "array", items: { type: "integer", minimum: 1 } } }, additionalProperties: { type: "array", items: { type: ["number", "null"] } } }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function Ae(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ae.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.optimizer === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer" }, message: "must have required property 'optimizer'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.learningRate === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learningRate" }, message: "must have required property 'learningRate'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.seed === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.backend === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.status === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.history === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" }, message: "must have required property 'history'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.test === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" }, message: "must have required property 'test'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.seconds === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.samplesPerSecond === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplesPerSecond" }, message: "must have required property 'samplesPerSecond'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.curve === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "curve" }, message: "must have required property 'curve'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!le.call(g.properties, a)) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: g, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.optimizer !== void 0 && (Y(r.optimizer, { instancePath: t + "/optimizer", parentData: r, parentDataProperty: "optimizer", rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.learningRate !== void 0) {
      let a = r.learningRate;
      if (typeof a != "number" && a !== null) {
        let n = { instancePath: t + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: g.properties.learningRate.type }, message: "must be number,null", schema: g.properties.learningRate.type, parentSchema: g.properties.learningRate, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.seed !== void 0) {
      let a = r.seed;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let n = { instancePath: t + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.seed.type, parentSchema: g.properties.seed, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let n = { instancePath: t + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.seed, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.backend !== void 0) {
      let a = r.backend;
      if (typeof a != "string") {
        let n = { instancePath: t + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.backend.type, parentSchema: g.properties.backend, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.status !== void 0) {
      let a = r.status;
      if (!(a === "completed" || a === "diverged" || a === "failed")) {
        let n = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: g.properties.status.enum }, message: "must be equal to one of the allowed values", schema: g.properties.status.enum, parentSchema: g.properties.status, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.history !== void 0) {
      let a = r.history;
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let n in a) {
          let i = a[n];
          if (Array.isArray(i)) {
            let c = i.length;
            for (let p = 0; p < c; p++) {
              let u = i[p];
              if (typeof u != "number" && u !== null) {
                let h = { instancePath: t + "/history/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/history/additionalProperties/items/type", keyword: "type", params: { type: g.properties.history.additionalProperties.items.type }, message: "must be number,null", schema: g.properties.history.additionalProperties.items.type, parentSchema: g.properties.history.additionalProperties.items, data: u };
                e === null ? e = [h] : e.push(h), s++;
              }
            }
          } else {
            let c = { instancePath: t + "/history/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.history.additionalProperties.type, parentSchema: g.properties.history.additionalProperties, data: i };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
      else {
        let n = { instancePath: t + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.history.type, parentSchema: g.properties.history, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.test !== void 0) {
      let a = r.test;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let n = { instancePath: t + "/test", schemaPath: "#/properties/test/type", keyword: "type", params: { type: g.properties.test.type }, message: "must be object,null", schema: g.properties.test.type, parentSchema: g.properties.test, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (a && typeof a == "object" && !Array.isArray(a))
        for (let n in a) {
          let i = a[n];
          if (typeof i != "number" && i !== null) {
            let c = { instancePath: t + "/test/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/test/additionalProperties/type", keyword: "type", params: { type: g.properties.test.additionalProperties.type }, message: "must be number,null", schema: g.properties.test.additionalProperties.type, parentSchema: g.properties.test.additionalProperties, data: i };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
    }
    if (r.seconds !== void 0) {
      let a = r.seconds;
      if (typeof a == "number") {
        if (a < 0 || isNaN(a)) {
          let n = { instancePath: t + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.seconds, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: t + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.seconds.type, parentSchema: g.properties.seconds, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.samplesPerSecond !== void 0) {
      let a = r.samplesPerSecond;
      if (typeof a == "number") {
        if (a < 0 || isNaN(a)) {
          let n = { instancePath: t + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.samplesPerSecond, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: t + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.samplesPerSecond.type, parentSchema: g.properties.samplesPerSecond, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.curve !== void 0) {
      let a = r.curve;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.step === void 0) {
          let n = { instancePath: t + "/curve", schemaPath: "#/properties/curve/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'", schema: g.properties.curve.required, parentSchema: g.properties.curve, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (let n in a)
          if (n !== "step") {
            let i = a[n];
            if (Array.isArray(i)) {
              let c = i.length;
              for (let p = 0; p < c; p++) {
                let u = i[p];
                if (typeof u != "number" && u !== null) {
                  let h = { instancePath: t + "/curve/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/curve/additionalProperties/items/type", keyword: "type", params: { type: g.properties.curve.additionalProperties.items.type }, message: "must be number,null", schema: g.properties.curve.additionalProperties.items.type, parentSchema: g.properties.curve.additionalProperties.items, data: u };
                  e === null ? e = [h] : e.push(h), s++;
                }
              }
            } else {
              let c = { instancePath: t + "/curve/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/curve/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.curve.additionalProperties.type, parentSchema: g.properties.curve.additionalProperties, data: i };
              e === null ? e = [c] : e.push(c), s++;
            }
          }
        if (a.step !== void 0) {
          let n = a.step;
          if (Array.isArray(n)) {
            let i = n.length;
            for (let c = 0; c < i; c++) {
              let p = n[c];
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
                let u = { instancePath: t + "/curve/step/" + c, schemaPath: "#/properties/curve/properties/step/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.curve.properties.step.items.type, parentSchema: g.properties.curve.properties.step.items, data: p };
                e === null ? e = [u] : e.push(u), s++;
              }
              if (typeof p == "number" && (p < 1 || isNaN(p))) {
                let u = { instancePath: t + "/curve/step/" + c, schemaPath: "#/properties/curve/properties/step/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.curve.properties.step.items, data: p };
                e === null ? e = [u] : e.push(u), s++;
              }
            }
          } else {
            let i = { instancePath: t + "/curve/step", schemaPath: "#/properties/curve/properties/step/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.curve.properties.step.type, parentSchema: g.properties.curve.properties.step, data: n };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
      } else {
        let n = { instancePath: t + "/curve", schemaPath: "#/properties/curve/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.curve.type, parentSchema: g.properties.curve, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.error !== void 0) {
      let a = r.error;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.code === void 0) {
          let n = { instancePath: t + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: g.properties.error.required, parentSchema: g.properties.error, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (a.message === void 0) {
          let n = { instancePath: t + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: g.properties.error.required, parentSchema: g.properties.error, data: a };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (let n in a)
          if (!(n === "code" || n === "message")) {
            let i = { instancePath: t + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: g.properties.error, data: a };
            e === null ? e = [i] : e.push(i), s++;
          }
        if (a.code !== void 0) {
          let n = a.code;
          if (typeof n != "string") {
            let i = { instancePath: t + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.error.properties.code.type, parentSchema: g.properties.error.properties.code, data: n };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
        if (a.message !== void 0) {
          let n = a.message;
          if (typeof n != "string") {
            let i = { instancePath: t + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.error.properties.message.type, parentSchema: g.properties.error.properties.message, data: n };
            e === null ? e = [i] : e.push(i), s++;
          }
        }
      } else {
        let n = { instancePath: t + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.error.type, parentSchema: g.properties.error, data: a };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.type, parentSchema: g, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
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
    if (r.experiment !== void 0 && (Oe(r.experiment, { instancePath: t + "/experiment", parentData: r, parentDataProperty: "experiment", rootData: l, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), r.startedAt !== void 0) {
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
    if (r.dataset !== void 0 && ($e(r.dataset, { instancePath: t + "/dataset", parentData: r, parentDataProperty: "dataset", rootData: l, dynamicAnchors: m }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.backend !== void 0 && (ze(r.backend, { instancePath: t + "/backend", parentData: r, parentDataProperty: "backend", rootData: l, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.versions !== void 0 && (xe(r.versions, { instancePath: t + "/versions", parentData: r, parentDataProperty: "versions", rootData: l, dynamicAnchors: m }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), r.trials !== void 0) {
      let a = r.trials;
      if (Array.isArray(a)) {
        let n = a.length;
        for (let i = 0; i < n; i++)
          Ae(a[i], { instancePath: t + "/trials/" + i, parentData: a, parentDataProperty: i, rootData: l, dynamicAnchors: m }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
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
function pr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.alpha === void 0 && (r.alpha = 0), r.name === void 0 && (r.name = "CosineDecay"), r.warmup_target === void 0 && (r.warmup_target = null), r.warmup_steps === void 0 && (r.warmup_steps = 0), r.initial_learning_rate === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: J.required, parentSchema: J, data: r };
      e === null ? e = [p] : e.push(p), s++;
    }
    if (r.decay_steps === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: J.required, parentSchema: J, data: r };
      e === null ? e = [p] : e.push(p), s++;
    }
    for (let p in r)
      if (!(p === "initial_learning_rate" || p === "decay_steps" || p === "alpha" || p === "name" || p === "warmup_target" || p === "warmup_steps")) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: J, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let p = r.initial_learning_rate;
      if (typeof p != "number") {
        let u = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.initial_learning_rate.type, parentSchema: J.properties.initial_learning_rate, data: p };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let p = r.decay_steps;
      if (typeof p == "number") {
        if (p <= 0 || isNaN(p)) {
          let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: J.properties.decay_steps, data: p };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.decay_steps.type, parentSchema: J.properties.decay_steps, data: p };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let a = r.alpha;
    if (typeof a != "number") {
      let p = { instancePath: t + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.alpha.type, parentSchema: J.properties.alpha, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.name;
    if (typeof n != "string" && n !== null) {
      let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: J.properties.name.type }, message: "must be string,null", schema: J.properties.name.type, parentSchema: J.properties.name, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let i = r.warmup_target;
    if (typeof i != "number" && i !== null) {
      let p = { instancePath: t + "/warmup_target", schemaPath: "#/properties/warmup_target/type", keyword: "type", params: { type: J.properties.warmup_target.type }, message: "must be number,null", schema: J.properties.warmup_target.type, parentSchema: J.properties.warmup_target, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let c = r.warmup_steps;
    if (typeof c != "number") {
      let p = { instancePath: t + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.warmup_steps.type, parentSchema: J.properties.warmup_steps, data: c };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.type, parentSchema: J, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var es = lr, ee = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, first_decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, t_mul: { type: "number", default: 2, "x-must": "must be a number" }, m_mul: { type: "number", default: 1, "x-must": "must be a number" }, alpha: { type: "number", default: 0, "x-must": "must be a number" }, name: { type: ["string", "null"], default: "SGDRDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "first_decay_steps"], additionalProperties: !1 };
function lr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = lr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.t_mul === void 0 && (r.t_mul = 2), r.m_mul === void 0 && (r.m_mul = 1), r.alpha === void 0 && (r.alpha = 0), r.name === void 0 && (r.name = "SGDRDecay"), r.initial_learning_rate === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: ee.required, parentSchema: ee, data: r };
      e === null ? e = [p] : e.push(p), s++;
    }
    if (r.first_decay_steps === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_decay_steps" }, message: "must have required property 'first_decay_steps'", schema: ee.required, parentSchema: ee, data: r };
      e === null ? e = [p] : e.push(p), s++;
    }
    for (let p in r)
      if (!(p === "initial_learning_rate" || p === "first_decay_steps" || p === "t_mul" || p === "m_mul" || p === "alpha" || p === "name")) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: ee, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let p = r.initial_learning_rate;
      if (typeof p != "number") {
        let u = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.initial_learning_rate.type, parentSchema: ee.properties.initial_learning_rate, data: p };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.first_decay_steps !== void 0) {
      let p = r.first_decay_steps;
      if (typeof p == "number") {
        if (p <= 0 || isNaN(p)) {
          let u = { instancePath: t + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: ee.properties.first_decay_steps, data: p };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: t + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.first_decay_steps.type, parentSchema: ee.properties.first_decay_steps, data: p };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let a = r.t_mul;
    if (typeof a != "number") {
      let p = { instancePath: t + "/t_mul", schemaPath: "#/properties/t_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.t_mul.type, parentSchema: ee.properties.t_mul, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.m_mul;
    if (typeof n != "number") {
      let p = { instancePath: t + "/m_mul", schemaPath: "#/properties/m_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.m_mul.type, parentSchema: ee.properties.m_mul, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let i = r.alpha;
    if (typeof i != "number") {
      let p = { instancePath: t + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.alpha.type, parentSchema: ee.properties.alpha, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let c = r.name;
    if (typeof c != "string" && c !== null) {
      let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ee.properties.name.type }, message: "must be string,null", schema: ee.properties.name.type, parentSchema: ee.properties.name, data: c };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ee.type, parentSchema: ee, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rs = mr, Q = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, decay_rate: { type: "number", "x-must": "must be a number" }, staircase: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "ExponentialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps", "decay_rate"], additionalProperties: !1 };
function mr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
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
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: Q, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let i = r.initial_learning_rate;
      if (typeof i != "number") {
        let c = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.initial_learning_rate.type, parentSchema: Q.properties.initial_learning_rate, data: i };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let i = r.decay_steps;
      if (typeof i == "number") {
        if (i <= 0 || isNaN(i)) {
          let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Q.properties.decay_steps, data: i };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_steps.type, parentSchema: Q.properties.decay_steps, data: i };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let i = r.decay_rate;
      if (typeof i != "number") {
        let c = { instancePath: t + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_rate.type, parentSchema: Q.properties.decay_rate, data: i };
        e === null ? e = [c] : e.push(c), s++;
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
function or(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
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
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: U, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let i = r.initial_learning_rate;
      if (typeof i != "number") {
        let c = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.initial_learning_rate.type, parentSchema: U.properties.initial_learning_rate, data: i };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let i = r.decay_steps;
      if (typeof i == "number") {
        if (i <= 0 || isNaN(i)) {
          let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: U.properties.decay_steps, data: i };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.decay_steps.type, parentSchema: U.properties.decay_steps, data: i };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let i = r.decay_rate;
      if (typeof i != "number") {
        let c = { instancePath: t + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.decay_rate.type, parentSchema: U.properties.decay_rate, data: i };
        e === null ? e = [c] : e.push(c), s++;
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
var ts = ur, ne = { type: "object", properties: { boundaries: { type: "array", items: { type: "number" }, "x-must": "must be a list of numbers" }, values: { type: "array", items: { type: "number" }, minItems: 1, "x-must": "must be a list of numbers" }, name: { type: ["string", "null"], default: "PiecewiseConstant", "x-must": "must be a string" } }, required: ["boundaries", "values"], additionalProperties: !1 };
function ur(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ur.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 && (r.name = "PiecewiseConstant"), r.boundaries === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "boundaries" }, message: "must have required property 'boundaries'", schema: ne.required, parentSchema: ne, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.values === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: ne.required, parentSchema: ne, data: r };
      e === null ? e = [n] : e.push(n), s++;
    }
    for (let n in r)
      if (!(n === "boundaries" || n === "values" || n === "name")) {
        let i = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: ne, data: r };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.boundaries !== void 0) {
      let n = r.boundaries;
      if (Array.isArray(n)) {
        let i = n.length;
        for (let c = 0; c < i; c++) {
          let p = n[c];
          if (typeof p != "number") {
            let u = { instancePath: t + "/boundaries/" + c, schemaPath: "#/properties/boundaries/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ne.properties.boundaries.items.type, parentSchema: ne.properties.boundaries.items, data: p };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      } else {
        let i = { instancePath: t + "/boundaries", schemaPath: "#/properties/boundaries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ne.properties.boundaries.type, parentSchema: ne.properties.boundaries, data: n };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.values !== void 0) {
      let n = r.values;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let c = { instancePath: t + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ne.properties.values, data: n };
          e === null ? e = [c] : e.push(c), s++;
        }
        let i = n.length;
        for (let c = 0; c < i; c++) {
          let p = n[c];
          if (typeof p != "number") {
            let u = { instancePath: t + "/values/" + c, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ne.properties.values.items.type, parentSchema: ne.properties.values.items, data: p };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      } else {
        let i = { instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ne.properties.values.type, parentSchema: ne.properties.values, data: n };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    let a = r.name;
    if (typeof a != "string" && a !== null) {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ne.properties.name.type }, message: "must be string,null", schema: ne.properties.name.type, parentSchema: ne.properties.name, data: a };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ne.type, parentSchema: ne, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var as = cr, X = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, end_learning_rate: { type: "number", default: 1e-4, "x-must": "must be a number" }, power: { type: "number", default: 1, "x-must": "must be a number" }, cycle: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "PolynomialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps"], additionalProperties: !1 };
function cr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = cr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.end_learning_rate === void 0 && (r.end_learning_rate = 1e-4), r.power === void 0 && (r.power = 1), r.cycle === void 0 && (r.cycle = !1), r.name === void 0 && (r.name = "PolynomialDecay"), r.initial_learning_rate === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: X.required, parentSchema: X, data: r };
      e === null ? e = [p] : e.push(p), s++;
    }
    if (r.decay_steps === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: X.required, parentSchema: X, data: r };
      e === null ? e = [p] : e.push(p), s++;
    }
    for (let p in r)
      if (!(p === "initial_learning_rate" || p === "decay_steps" || p === "end_learning_rate" || p === "power" || p === "cycle" || p === "name")) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: X, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let p = r.initial_learning_rate;
      if (typeof p != "number") {
        let u = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.initial_learning_rate.type, parentSchema: X.properties.initial_learning_rate, data: p };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let p = r.decay_steps;
      if (typeof p == "number") {
        if (p <= 0 || isNaN(p)) {
          let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: X.properties.decay_steps, data: p };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.decay_steps.type, parentSchema: X.properties.decay_steps, data: p };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let a = r.end_learning_rate;
    if (typeof a != "number") {
      let p = { instancePath: t + "/end_learning_rate", schemaPath: "#/properties/end_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.end_learning_rate.type, parentSchema: X.properties.end_learning_rate, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.power;
    if (typeof n != "number") {
      let p = { instancePath: t + "/power", schemaPath: "#/properties/power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.power.type, parentSchema: X.properties.power, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let i = r.cycle;
    if (typeof i != "boolean" && typeof i != "number" && i !== null) {
      let p = { instancePath: t + "/cycle", schemaPath: "#/properties/cycle/type", keyword: "type", params: { type: X.properties.cycle.type }, message: "must be boolean,number,null", schema: X.properties.cycle.type, parentSchema: X.properties.cycle, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let c = r.name;
    if (typeof c != "string" && c !== null) {
      let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: X.properties.name.type }, message: "must be string,null", schema: X.properties.name.type, parentSchema: X.properties.name, data: c };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: X.type, parentSchema: X, data: r };
    e === null ? e = [a] : e.push(a), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ns = Ne, os = {
  envelope: Nr,
  experiment: Ir,
  "optimizers/Adadelta": Er,
  "optimizers/Adafactor": Mr,
  "optimizers/Adagrad": Ar,
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
