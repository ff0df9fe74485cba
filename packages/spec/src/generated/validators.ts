// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.
// @ts-nocheck: the code below the types is what ajv compiled
import type { Envelope } from './envelope.js';
import type { Experiment } from './experiment.js';
import type { AdadeltaConfig, AdafactorConfig, AdagradConfig, AdamConfig, AdamWConfig, AdamaxConfig, FtrlConfig, LambConfig, LionConfig, LossScaleOptimizerConfig, MultiOptimizerConfig, MuonConfig, NadamConfig, RMSpropConfig, SGDConfig, ScheduleFreeAdamWConfig } from './optimizers.js';
import type { Result } from './result.js';
import type { CosineDecayConfig, CosineDecayRestartsConfig, ExponentialDecayConfig, InverseTimeDecayConfig, PiecewiseConstantDecayConfig, PolynomialDecayConfig } from './schedules.js';
import type { OptimizerMapEnvelope } from './shared.js';
import type { SchemaValidator } from '../schema-validator.js';

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
var Nr = Y, K = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function Y(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Y.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: K.required, parentSchema: K, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.module !== void 0) {
      let i = r.module;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: K.properties.module.type }, message: "must be string,null", schema: K.properties.module.type, parentSchema: K.properties.module, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.class_name !== void 0) {
      let i = r.class_name;
      if (typeof i != "string") {
        let n = { instancePath: t + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: K.properties.class_name.type, parentSchema: K.properties.class_name, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.config !== void 0) {
      let i = r.config;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let n = { instancePath: t + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: K.properties.config.type }, message: "must be object,null", schema: K.properties.config.type, parentSchema: K.properties.config, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let i = r.registered_name;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: K.properties.registered_name.type }, message: "must be string,null", schema: K.properties.registered_name.type, parentSchema: K.properties.registered_name, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.build_config !== void 0) {
      let i = r.build_config;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let n = { instancePath: t + "/build_config", schemaPath: "#/properties/build_config/type", keyword: "type", params: { type: K.properties.build_config.type }, message: "must be object,null", schema: K.properties.build_config.type, parentSchema: K.properties.build_config, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.compile_config !== void 0) {
      let i = r.compile_config;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let n = { instancePath: t + "/compile_config", schemaPath: "#/properties/compile_config/type", keyword: "type", params: { type: K.properties.compile_config.type }, message: "must be object,null", schema: K.properties.compile_config.type, parentSchema: K.properties.compile_config, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.shared_object_id !== void 0) {
      let i = r.shared_object_id;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: t + "/shared_object_id", schemaPath: "#/properties/shared_object_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: K.properties.shared_object_id.type, parentSchema: K.properties.shared_object_id, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.type, parentSchema: K, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Fr = Oe, y = { type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, name: { type: "string", minLength: 1, maxLength: 120, default: "lesson", "x-must": "must be a text of 1 to 120 characters" }, description: { type: "string", maxLength: 1e4, default: "", "x-must": "must be a text of at most 10000 characters" }, data: { type: "string", minLength: 1, default: "auto", "x-must": 'must be "auto", "mnist", "synthetic", or the path of a folder or file' }, limit: { type: ["integer", "null"], minimum: 1, maximum: 1e9, default: null, "x-must": "must be an integer from 1 to 1000000000, or null" }, model: { type: "object", additionalProperties: !1, required: ["units"], properties: { units: { type: "integer", minimum: 1, maximum: 65536, "x-must": "must be an integer from 1 to 65536" } }, default: { units: 512 }, "x-must": "must be an object with units: the width of the hidden layer" }, optimizers: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["rmsprop"], "x-must": "must be a list of 1 to 1000 different optimizers" }, learningRates: { type: ["array", "null"], minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "number", minimum: 0, maximum: 34028234663852886e22, "x-must": "must be a finite number >= 0" }, default: [1e-3, 1e-4, 1e-5], "x-must": "must be a list of 1 to 1000 different learning rates, or null" }, seeds: { type: "array", minItems: 1, maxItems: 1e3, uniqueItems: !0, items: { type: "integer", minimum: 0, maximum: 4294967295, "x-must": "must be an integer from 0 to 4294967295" }, default: [1], "x-must": "must be a list of 1 to 1000 different seeds" }, epochs: { type: "integer", minimum: 1, maximum: 1e5, default: 1, "x-must": "must be an integer from 1 to 100000" }, batchSize: { type: "integer", minimum: 1, maximum: 1e6, default: 128, "x-must": "must be an integer from 1 to 1000000" }, loss: { $ref: "descent://v1/experiment/$defs/identifier", default: "sparse_categorical_crossentropy" }, metrics: { type: "array", maxItems: 100, uniqueItems: !0, items: { $ref: "descent://v1/experiment/$defs/identifier" }, default: ["accuracy"], "x-must": "must be a list of at most 100 different metrics" }, backend: { type: "string", minLength: 1, default: "auto", "x-must": 'must be the name of a backend, or "auto"' }, workers: { type: "integer", minimum: 1, maximum: 256, "x-must": "must be an integer from 1 to 256" }, shuffle: { type: "boolean", default: !0, "x-must": "must be true or false" }, validationSplit: { type: "number", minimum: 0, exclusiveMaximum: 1, default: 0, "x-must": "must be a number >= 0 and < 1" }, resolved: { type: "object", additionalProperties: !1, required: ["startedAt", "dataset", "backend", "versions"], properties: { startedAt: { type: "string" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" } } } } }, me = Object.prototype.hasOwnProperty, Re = wr().default, zr = $r().default, Ae = { anyOf: [{ type: "string", minLength: 1 }, { $ref: "descent://v1/envelope" }], "x-must": "must be a name or a Keras config with a class_name" };
function _e(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = _e.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let i = s, n = !1, a = s;
  if (typeof r == "string") {
    if (Re(r) < 1) {
      let h = { instancePath: t, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Ae.anyOf[0], data: r };
      e === null ? e = [h] : e.push(h), s++;
    }
  } else {
    let h = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Ae.anyOf[0].type, parentSchema: Ae.anyOf[0], data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  var p = a === s;
  n = n || p;
  let u = s;
  Y(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
  var p = u === s;
  if (n = n || p, p) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (n)
    s = i, e !== null && (i ? e.length = i : e = null);
  else {
    let h = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ae.anyOf, parentSchema: Ae, data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  return _e.errors = e, o.props = c, s === 0;
}
_e.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var R = { type: "object", additionalProperties: !1, required: ["name", "source", "checksum", "trainSamples", "testSamples", "warning"], properties: { name: { type: "string" }, source: { type: "string" }, checksum: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, trainSamples: { type: "integer", minimum: 1 }, testSamples: { type: "integer", minimum: 1 }, warning: { type: ["string", "null"] } } }, Ir = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function qe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.source === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.checksum === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checksum" }, message: "must have required property 'checksum'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.trainSamples === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trainSamples" }, message: "must have required property 'trainSamples'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.testSamples === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSamples" }, message: "must have required property 'testSamples'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.warning === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warning" }, message: "must have required property 'warning'", schema: R.required, parentSchema: R, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "name" || i === "source" || i === "checksum" || i === "trainSamples" || i === "testSamples" || i === "warning")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: R, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.name !== void 0) {
      let i = r.name;
      if (typeof i != "string") {
        let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.name.type, parentSchema: R.properties.name, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.source !== void 0) {
      let i = r.source;
      if (typeof i != "string") {
        let n = { instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.source.type, parentSchema: R.properties.source, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.checksum !== void 0) {
      let i = r.checksum;
      if (typeof i == "string") {
        if (!Ir.test(i)) {
          let n = { instancePath: t + "/checksum", schemaPath: "#/properties/checksum/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: R.properties.checksum, data: i };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: t + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.checksum.type, parentSchema: R.properties.checksum, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.trainSamples !== void 0) {
      let i = r.trainSamples;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: t + "/trainSamples", schemaPath: "#/properties/trainSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: R.properties.trainSamples.type, parentSchema: R.properties.trainSamples, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
        let n = { instancePath: t + "/trainSamples", schemaPath: "#/properties/trainSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: R.properties.trainSamples, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.testSamples !== void 0) {
      let i = r.testSamples;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: t + "/testSamples", schemaPath: "#/properties/testSamples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: R.properties.testSamples.type, parentSchema: R.properties.testSamples, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof i == "number" && isFinite(i) && (i < 1 || isNaN(i))) {
        let n = { instancePath: t + "/testSamples", schemaPath: "#/properties/testSamples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: R.properties.testSamples, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.warning !== void 0) {
      let i = r.warning;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/warning", schemaPath: "#/properties/warning/type", keyword: "type", params: { type: R.properties.warning.type }, message: "must be string,null", schema: R.properties.warning.type, parentSchema: R.properties.warning, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: R.type, parentSchema: R, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pe = { type: "object", additionalProperties: !1, required: ["name", "version", "details"], properties: { name: { type: "string" }, version: { type: "string" }, details: { type: "object", additionalProperties: { type: "string" } } } };
function $e(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = $e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: pe.required, parentSchema: pe, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.version === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: pe.required, parentSchema: pe, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.details === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" }, message: "must have required property 'details'", schema: pe.required, parentSchema: pe, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "name" || i === "version" || i === "details")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: pe, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.name !== void 0) {
      let i = r.name;
      if (typeof i != "string") {
        let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: pe.properties.name.type, parentSchema: pe.properties.name, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.version !== void 0) {
      let i = r.version;
      if (typeof i != "string") {
        let n = { instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: pe.properties.version.type, parentSchema: pe.properties.version, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.details !== void 0) {
      let i = r.details;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let n in i) {
          let a = i[n];
          if (typeof a != "string") {
            let u = { instancePath: t + "/details/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/details/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: pe.properties.details.additionalProperties.type, parentSchema: pe.properties.details.additionalProperties, data: a };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      else {
        let n = { instancePath: t + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: pe.properties.details.type, parentSchema: pe.properties.details, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: pe.type, parentSchema: pe, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var W = { type: "object", additionalProperties: !1, required: ["descent", "keras", "tfjs", "node", "platform"], properties: { descent: { type: "string" }, keras: { type: "string" }, tfjs: { type: "string" }, node: { type: "string" }, platform: { type: "string" } } };
function ze(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.descent === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "descent" }, message: "must have required property 'descent'", schema: W.required, parentSchema: W, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.keras === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keras" }, message: "must have required property 'keras'", schema: W.required, parentSchema: W, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.tfjs === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tfjs" }, message: "must have required property 'tfjs'", schema: W.required, parentSchema: W, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.node === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node" }, message: "must have required property 'node'", schema: W.required, parentSchema: W, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.platform === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property 'platform'", schema: W.required, parentSchema: W, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "descent" || i === "keras" || i === "tfjs" || i === "node" || i === "platform")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: W, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.descent !== void 0) {
      let i = r.descent;
      if (typeof i != "string") {
        let n = { instancePath: t + "/descent", schemaPath: "#/properties/descent/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.descent.type, parentSchema: W.properties.descent, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.keras !== void 0) {
      let i = r.keras;
      if (typeof i != "string") {
        let n = { instancePath: t + "/keras", schemaPath: "#/properties/keras/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.keras.type, parentSchema: W.properties.keras, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.tfjs !== void 0) {
      let i = r.tfjs;
      if (typeof i != "string") {
        let n = { instancePath: t + "/tfjs", schemaPath: "#/properties/tfjs/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.tfjs.type, parentSchema: W.properties.tfjs, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.node !== void 0) {
      let i = r.node;
      if (typeof i != "string") {
        let n = { instancePath: t + "/node", schemaPath: "#/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.node.type, parentSchema: W.properties.node, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.platform !== void 0) {
      let i = r.platform;
      if (typeof i != "string") {
        let n = { instancePath: t + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.platform.type, parentSchema: W.properties.platform, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.type, parentSchema: W, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Oe.evaluated;
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
    let i = r.name;
    if (typeof i == "string") {
      if (Re(i) > 120) {
        let f = { instancePath: t + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: y.properties.name, data: i };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (Re(i) < 1) {
        let f = { instancePath: t + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.name, data: i };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.name.type, parentSchema: y.properties.name, data: i };
      e === null ? e = [f] : e.push(f), s++;
    }
    let n = r.description;
    if (typeof n == "string") {
      if (Re(n) > 1e4) {
        let f = { instancePath: t + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters", schema: 1e4, parentSchema: y.properties.description, data: n };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.description.type, parentSchema: y.properties.description, data: n };
      e === null ? e = [f] : e.push(f), s++;
    }
    let a = r.data;
    if (typeof a == "string") {
      if (Re(a) < 1) {
        let f = { instancePath: t + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.data, data: a };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.data.type, parentSchema: y.properties.data, data: a };
      e === null ? e = [f] : e.push(f), s++;
    }
    let u = r.limit;
    if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)) && u !== null) {
      let f = { instancePath: t + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: y.properties.limit.type }, message: "must be integer,null", schema: y.properties.limit.type, parentSchema: y.properties.limit, data: u };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof u == "number" && isFinite(u)) {
      if (u > 1e9 || isNaN(u)) {
        let f = { instancePath: t + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: y.properties.limit, data: u };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (u < 1 || isNaN(u)) {
        let f = { instancePath: t + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.limit, data: u };
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
        if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
          let d = { instancePath: t + "/model/units", schemaPath: "#/properties/model/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.model.properties.units.type, parentSchema: y.properties.model.properties.units, data: f };
          e === null ? e = [d] : e.push(d), s++;
        }
        if (typeof f == "number" && isFinite(f)) {
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
        _e(c[v], { instancePath: t + "/optimizers/" + v, parentData: c, parentDataProperty: v, rootData: l, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
      let d = c.length, E;
      if (d > 1) {
        e:
          for (; d--; )
            for (E = d; E--; )
              if (zr(c[d], c[E])) {
                let v = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/uniqueItems", keyword: "uniqueItems", params: { i: d, j: E }, message: "must NOT have duplicate items (items ## " + E + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.optimizers, data: c };
                e === null ? e = [v] : e.push(v), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: t + "/optimizers", schemaPath: "#/properties/optimizers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.optimizers.type, parentSchema: y.properties.optimizers, data: c };
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
        let F = h[v];
        if (typeof F == "number" && isFinite(F)) {
          if (F > 34028234663852886e22 || isNaN(F)) {
            let L = { instancePath: t + "/learningRates/" + v, schemaPath: "#/properties/learningRates/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 34028234663852886e22 }, message: "must be <= 3.4028234663852886e+38", schema: 34028234663852886e22, parentSchema: y.properties.learningRates.items, data: F };
            e === null ? e = [L] : e.push(L), s++;
          }
          if (F < 0 || isNaN(F)) {
            let L = { instancePath: t + "/learningRates/" + v, schemaPath: "#/properties/learningRates/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.learningRates.items, data: F };
            e === null ? e = [L] : e.push(L), s++;
          }
        } else {
          let L = { instancePath: t + "/learningRates/" + v, schemaPath: "#/properties/learningRates/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.learningRates.items.type, parentSchema: y.properties.learningRates.items, data: F };
          e === null ? e = [L] : e.push(L), s++;
        }
      }
      let d = h.length, E;
      if (d > 1) {
        let v = {};
        for (; d--; ) {
          let F = h[d];
          if (typeof F == "number" && isFinite(F)) {
            if (typeof v[F] == "number") {
              E = v[F];
              let L = { instancePath: t + "/learningRates", schemaPath: "#/properties/learningRates/uniqueItems", keyword: "uniqueItems", params: { i: d, j: E }, message: "must NOT have duplicate items (items ## " + E + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.learningRates, data: h };
              e === null ? e = [L] : e.push(L), s++;
              break;
            }
            v[F] = d;
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
        let F = re[v];
        if (!(typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F))) {
          let L = { instancePath: t + "/seeds/" + v, schemaPath: "#/properties/seeds/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.seeds.items.type, parentSchema: y.properties.seeds.items, data: F };
          e === null ? e = [L] : e.push(L), s++;
        }
        if (typeof F == "number" && isFinite(F)) {
          if (F > 4294967295 || isNaN(F)) {
            let L = { instancePath: t + "/seeds/" + v, schemaPath: "#/properties/seeds/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295", schema: 4294967295, parentSchema: y.properties.seeds.items, data: F };
            e === null ? e = [L] : e.push(L), s++;
          }
          if (F < 0 || isNaN(F)) {
            let L = { instancePath: t + "/seeds/" + v, schemaPath: "#/properties/seeds/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.seeds.items, data: F };
            e === null ? e = [L] : e.push(L), s++;
          }
        }
      }
      let d = re.length, E;
      if (d > 1) {
        let v = {};
        for (; d--; ) {
          let F = re[d];
          if (typeof F == "number" && !(F % 1) && !isNaN(F) && isFinite(F)) {
            if (typeof v[F] == "number") {
              E = v[F];
              let L = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/uniqueItems", keyword: "uniqueItems", params: { i: d, j: E }, message: "must NOT have duplicate items (items ## " + E + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.seeds, data: re };
              e === null ? e = [L] : e.push(L), s++;
              break;
            }
            v[F] = d;
          }
        }
      }
    } else {
      let f = { instancePath: t + "/seeds", schemaPath: "#/properties/seeds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.seeds.type, parentSchema: y.properties.seeds, data: re };
      e === null ? e = [f] : e.push(f), s++;
    }
    let se = r.epochs;
    if (!(typeof se == "number" && !(se % 1) && !isNaN(se) && isFinite(se))) {
      let f = { instancePath: t + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.epochs.type, parentSchema: y.properties.epochs, data: se };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof se == "number" && isFinite(se)) {
      if (se > 1e5 || isNaN(se)) {
        let f = { instancePath: t + "/epochs", schemaPath: "#/properties/epochs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: y.properties.epochs, data: se };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (se < 1 || isNaN(se)) {
        let f = { instancePath: t + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.epochs, data: se };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    let B = r.batchSize;
    if (!(typeof B == "number" && !(B % 1) && !isNaN(B) && isFinite(B))) {
      let f = { instancePath: t + "/batchSize", schemaPath: "#/properties/batchSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.batchSize.type, parentSchema: y.properties.batchSize, data: B };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (typeof B == "number" && isFinite(B)) {
      if (B > 1e6 || isNaN(B)) {
        let f = { instancePath: t + "/batchSize", schemaPath: "#/properties/batchSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: y.properties.batchSize, data: B };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (B < 1 || isNaN(B)) {
        let f = { instancePath: t + "/batchSize", schemaPath: "#/properties/batchSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.batchSize, data: B };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    _e(r.loss, { instancePath: t + "/loss", parentData: r, parentDataProperty: "loss", rootData: l, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
    let te = r.metrics;
    if (Array.isArray(te)) {
      if (te.length > 100) {
        let v = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: y.properties.metrics, data: te };
        e === null ? e = [v] : e.push(v), s++;
      }
      let f = te.length;
      for (let v = 0; v < f; v++)
        _e(te[v], { instancePath: t + "/metrics/" + v, parentData: te, parentDataProperty: v, rootData: l, dynamicAnchors: m }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
      let d = te.length, E;
      if (d > 1) {
        e:
          for (; d--; )
            for (E = d; E--; )
              if (zr(te[d], te[E])) {
                let v = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/uniqueItems", keyword: "uniqueItems", params: { i: d, j: E }, message: "must NOT have duplicate items (items ## " + E + " and " + d + " are identical)", schema: !0, parentSchema: y.properties.metrics, data: te };
                e === null ? e = [v] : e.push(v), s++;
                break e;
              }
      }
    } else {
      let f = { instancePath: t + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.metrics.type, parentSchema: y.properties.metrics, data: te };
      e === null ? e = [f] : e.push(f), s++;
    }
    let de = r.backend;
    if (typeof de == "string") {
      if (Re(de) < 1) {
        let f = { instancePath: t + "/backend", schemaPath: "#/properties/backend/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.backend, data: de };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.backend.type, parentSchema: y.properties.backend, data: de };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (r.workers !== void 0) {
      let f = r.workers;
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f))) {
        let d = { instancePath: t + "/workers", schemaPath: "#/properties/workers/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.workers.type, parentSchema: y.properties.workers, data: f };
        e === null ? e = [d] : e.push(d), s++;
      }
      if (typeof f == "number" && isFinite(f)) {
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
    let ye = r.shuffle;
    if (typeof ye != "boolean") {
      let f = { instancePath: t + "/shuffle", schemaPath: "#/properties/shuffle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: y.properties.shuffle.type, parentSchema: y.properties.shuffle, data: ye };
      e === null ? e = [f] : e.push(f), s++;
    }
    let le = r.validationSplit;
    if (typeof le == "number" && isFinite(le)) {
      if (le < 0 || isNaN(le)) {
        let f = { instancePath: t + "/validationSplit", schemaPath: "#/properties/validationSplit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: y.properties.validationSplit, data: le };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (le >= 1 || isNaN(le)) {
        let f = { instancePath: t + "/validationSplit", schemaPath: "#/properties/validationSplit/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: y.properties.validationSplit, data: le };
        e === null ? e = [f] : e.push(f), s++;
      }
    } else {
      let f = { instancePath: t + "/validationSplit", schemaPath: "#/properties/validationSplit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: y.properties.validationSplit.type, parentSchema: y.properties.validationSplit, data: le };
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
            let E = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: !1, parentSchema: y.properties.resolved, data: f };
            e === null ? e = [E] : e.push(E), s++;
          }
        if (f.startedAt !== void 0) {
          let d = f.startedAt;
          if (typeof d != "string") {
            let E = { instancePath: t + "/resolved/startedAt", schemaPath: "#/properties/resolved/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.resolved.properties.startedAt.type, parentSchema: y.properties.resolved.properties.startedAt, data: d };
            e === null ? e = [E] : e.push(E), s++;
          }
        }
        f.dataset !== void 0 && (qe(f.dataset, { instancePath: t + "/resolved/dataset", parentData: f, parentDataProperty: "dataset", rootData: l, dynamicAnchors: m }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), f.backend !== void 0 && ($e(f.backend, { instancePath: t + "/resolved/backend", parentData: f, parentDataProperty: "backend", rootData: l, dynamicAnchors: m }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), f.versions !== void 0 && (ze(f.versions, { instancePath: t + "/resolved/versions", parentData: f, parentDataProperty: "versions", rootData: l, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length));
      } else {
        let d = { instancePath: t + "/resolved", schemaPath: "#/properties/resolved/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.resolved.type, parentSchema: y.properties.resolved, data: f };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Tr = Ke, xe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.95, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] }, ae = { allOf: [{ not: { required: ["clipnorm", "global_clipnorm"], properties: { clipnorm: { not: { type: "null" } }, global_clipnorm: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["clipnorm", "clipvalue"], properties: { clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { not: { required: ["global_clipnorm", "clipvalue"], properties: { global_clipnorm: { not: { type: "null" } }, clipvalue: { not: { type: "null" } } } }, "x-must": "has more than one of clipnorm, clipvalue and global_clipnorm; only one can be set" }, { if: { required: ["use_ema"], properties: { use_ema: { not: { enum: [!1, 0, null] } } } }, then: { properties: { ema_momentum: { minimum: 0, maximum: 1, "x-must": "must be a number in [0, 1]" }, ema_overwrite_frequency: { anyOf: [{ type: "integer", minimum: 1 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 1, or null" } } } }] };
function S(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = S.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let i = s, n = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let V;
    if (r.clipnorm === void 0 && (V = "clipnorm") || r.global_clipnorm === void 0 && (V = "global_clipnorm")) {
      let C = {};
      e === null ? e = [C] : e.push(C), s++;
    } else {
      if (r.clipnorm !== void 0) {
        let C = s, P = s, G = s;
        if (r.clipnorm !== null) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        }
        var a = G === s;
        if (a) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var u = C === s;
      } else
        var u = !0;
      if (u)
        if (r.global_clipnorm !== void 0) {
          let C = s, P = s, G = s;
          if (r.global_clipnorm !== null) {
            let ie = {};
            e === null ? e = [ie] : e.push(ie), s++;
          }
          var p = G === s;
          if (p) {
            let ie = {};
            e === null ? e = [ie] : e.push(ie), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var u = C === s;
        } else
          var u = !0;
    }
  }
  var c = n === s;
  if (c) {
    let V = { instancePath: t, schemaPath: "#/allOf/0/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ae.allOf[0].not, parentSchema: ae.allOf[0], data: r };
    e === null ? e = [V] : e.push(V), s++;
  } else
    s = i, e !== null && (i ? e.length = i : e = null);
  let h = s, re = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let V;
    if (r.clipnorm === void 0 && (V = "clipnorm") || r.clipvalue === void 0 && (V = "clipvalue")) {
      let C = {};
      e === null ? e = [C] : e.push(C), s++;
    } else {
      if (r.clipnorm !== void 0) {
        let C = s, P = s, G = s;
        if (r.clipnorm !== null) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        }
        var se = G === s;
        if (se) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var B = C === s;
      } else
        var B = !0;
      if (B)
        if (r.clipvalue !== void 0) {
          let C = s, P = s, G = s;
          if (r.clipvalue !== null) {
            let ie = {};
            e === null ? e = [ie] : e.push(ie), s++;
          }
          var te = G === s;
          if (te) {
            let ie = {};
            e === null ? e = [ie] : e.push(ie), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var B = C === s;
        } else
          var B = !0;
    }
  }
  var de = re === s;
  if (de) {
    let V = { instancePath: t, schemaPath: "#/allOf/1/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ae.allOf[1].not, parentSchema: ae.allOf[1], data: r };
    e === null ? e = [V] : e.push(V), s++;
  } else
    s = h, e !== null && (h ? e.length = h : e = null);
  let ye = s, le = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let V;
    if (r.global_clipnorm === void 0 && (V = "global_clipnorm") || r.clipvalue === void 0 && (V = "clipvalue")) {
      let C = {};
      e === null ? e = [C] : e.push(C), s++;
    } else {
      if (r.global_clipnorm !== void 0) {
        let C = s, P = s, G = s;
        if (r.global_clipnorm !== null) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        }
        var f = G === s;
        if (f) {
          let M = {};
          e === null ? e = [M] : e.push(M), s++;
        } else
          s = P, e !== null && (P ? e.length = P : e = null);
        var d = C === s;
      } else
        var d = !0;
      if (d)
        if (r.clipvalue !== void 0) {
          let C = s, P = s, G = s;
          if (r.clipvalue !== null) {
            let ie = {};
            e === null ? e = [ie] : e.push(ie), s++;
          }
          var E = G === s;
          if (E) {
            let ie = {};
            e === null ? e = [ie] : e.push(ie), s++;
          } else
            s = P, e !== null && (P ? e.length = P : e = null);
          var d = C === s;
        } else
          var d = !0;
    }
  }
  var v = le === s;
  if (v) {
    let V = { instancePath: t, schemaPath: "#/allOf/2/not", keyword: "not", params: {}, message: "must NOT be valid", schema: ae.allOf[2].not, parentSchema: ae.allOf[2], data: r };
    e === null ? e = [V] : e.push(V), s++;
  } else
    s = ye, e !== null && (ye ? e.length = ye : e = null);
  let F = s, L = !0, Dr = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let V;
    if (r.use_ema === void 0 && (V = "use_ema")) {
      let C = {};
      e === null ? e = [C] : e.push(C), s++;
    } else if (r.use_ema !== void 0) {
      let C = r.use_ema, P = s, G = s;
      if (!(C === !1 || C === 0 || C === null)) {
        let M = {};
        e === null ? e = [M] : e.push(M), s++;
      }
      var jr = G === s;
      if (jr) {
        let M = {};
        e === null ? e = [M] : e.push(M), s++;
      } else
        s = P, e !== null && (P ? e.length = P : e = null);
    }
  }
  var fr = Dr === s;
  if (s = F, e !== null && (F ? e.length = F : e = null), fr) {
    let V = s;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.ema_momentum !== void 0) {
        let P = r.ema_momentum;
        if (typeof P == "number" && isFinite(P)) {
          if (P > 1 || isNaN(P)) {
            let G = { instancePath: t + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ae.allOf[3].then.properties.ema_momentum, data: P };
            e === null ? e = [G] : e.push(G), s++;
          }
          if (P < 0 || isNaN(P)) {
            let G = { instancePath: t + "/ema_momentum", schemaPath: "#/allOf/3/then/properties/ema_momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: ae.allOf[3].then.properties.ema_momentum, data: P };
            e === null ? e = [G] : e.push(G), s++;
          }
        }
      }
      if (r.ema_overwrite_frequency !== void 0) {
        let P = r.ema_overwrite_frequency, G = s, M = !1, ie = s;
        if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) {
          let ge = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0].type, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
          e === null ? e = [ge] : e.push(ge), s++;
        }
        if (typeof P == "number" && isFinite(P) && (P < 1 || isNaN(P))) {
          let ge = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[0], data: P };
          e === null ? e = [ge] : e.push(ge), s++;
        }
        var dr = ie === s;
        M = M || dr;
        let Or = s;
        if (!(P === 0 || P === null || P === !1)) {
          let ge = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf/1/enum", keyword: "enum", params: { allowedValues: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1].enum, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf[1], data: P };
          e === null ? e = [ge] : e.push(ge), s++;
        }
        var dr = Or === s;
        if (M = M || dr, M)
          s = G, e !== null && (G ? e.length = G : e = null);
        else {
          let ge = { instancePath: t + "/ema_overwrite_frequency", schemaPath: "#/allOf/3/then/properties/ema_overwrite_frequency/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ae.allOf[3].then.properties.ema_overwrite_frequency.anyOf, parentSchema: ae.allOf[3].then.properties.ema_overwrite_frequency, data: P };
          e === null ? e = [ge] : e.push(ge), s++;
        }
      }
    }
    var fr = V === s;
    if (L = fr, L) {
      var Ce = {};
      Ce.ema_momentum = !0, Ce.ema_overwrite_frequency = !0, Ce.use_ema = !0;
    }
  }
  if (!L) {
    let V = { instancePath: t, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: ae.allOf[3].if, parentSchema: ae.allOf[3], data: r };
    e === null ? e = [V] : e.push(V), s++;
  }
  return S.errors = e, o.props = Ce, s === 0;
}
S.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ve = { type: ["string", "null"], pattern: "^[^/]*$", "x-must": 'must be a string without "/"' }, Er = new RegExp("^[^/]*$", "u");
function w(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = w.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string" && r !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: Ve.type }, message: "must be string,null", schema: Ve.type, parentSchema: Ve, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  if (typeof r == "string" && !Er.test(r)) {
    let i = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/]*$" }, message: 'must match pattern "^[^/]*$"', schema: "^[^/]*$", parentSchema: Ve, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ge = { anyOf: [{ type: "number" }, { $ref: "descent://v1/envelope" }], "x-must": "must be a number or a serialized schedule" };
function q(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = q.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let i = s, n = !1, a = s;
  if (!(typeof r == "number" && isFinite(r))) {
    let h = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ge.anyOf[0].type, parentSchema: Ge.anyOf[0], data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  var p = a === s;
  n = n || p;
  let u = s;
  Y(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
  var p = u === s;
  if (n = n || p, p) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (n)
    s = i, e !== null && (i ? e.length = i : e = null);
  else {
    let h = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ge.anyOf, parentSchema: Ge, data: r };
    e === null ? e = [h] : e.push(h), s++;
  }
  return q.errors = e, o.props = c, s === 0;
}
q.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var gr = { type: ["number", "null"], "x-must": "must be a number or null" };
function T(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = T.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r)) && r !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: gr.type }, message: "must be number,null", schema: gr.type, parentSchema: gr, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fe = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function $(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let i = s, n = !1, a = s;
  if (!(typeof r == "number" && isFinite(r)) && r !== null) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Fe.anyOf[0].type }, message: "must be number,null", schema: Fe.anyOf[0].type, parentSchema: Fe.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = a === s;
  n = n || p;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Fe.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = u === s;
  if (n = n || p, n)
    s = i, e !== null && (i ? e.length = i : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Fe.anyOf, parentSchema: Fe, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ie = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function z(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let i = s, n = !1, a = s;
  if (!(typeof r == "number" && isFinite(r)) && r !== null) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ie.anyOf[0].type }, message: "must be number,null", schema: Ie.anyOf[0].type, parentSchema: Ie.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = a === s;
  n = n || p;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Ie.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = u === s;
  if (n = n || p, n)
    s = i, e !== null && (i ? e.length = i : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ie.anyOf, parentSchema: Ie, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Te = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be a number or null" };
function x(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = x.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let i = s, n = !1, a = s;
  if (!(typeof r == "number" && isFinite(r)) && r !== null) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Te.anyOf[0].type }, message: "must be number,null", schema: Te.anyOf[0].type, parentSchema: Te.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = a === s;
  n = n || p;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Te.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = u === s;
  if (n = n || p, n)
    s = i, e !== null && (i ? e.length = i : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Te.anyOf, parentSchema: Te, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return x.errors = e, s === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var br = { type: ["boolean", "number", "null"], "x-must": "must be true or false" };
function D(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = D.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "boolean" && !(typeof r == "number" && isFinite(r)) && r !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: br.type }, message: "must be boolean,number,null", schema: br.type, parentSchema: br, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xr = { type: "number", "x-must": "must be a number in [0, 1]" };
function j(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: xr.type, parentSchema: xr, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = { anyOf: [{ type: ["number", "null"] }, { const: !1 }], "x-must": "must be an integer >= 1, or null" };
function O(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let i = s, n = !1, a = s;
  if (!(typeof r == "number" && isFinite(r)) && r !== null) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ee.anyOf[0].type }, message: "must be number,null", schema: Ee.anyOf[0].type, parentSchema: Ee.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = a === s;
  n = n || p;
  let u = s;
  if (r !== !1) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant", schema: !1, parentSchema: Ee.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = u === s;
  if (n = n || p, n)
    s = i, e !== null && (i ? e.length = i : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ee.anyOf, parentSchema: Ee, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vr = { type: ["number", "null"], "x-must": "must be a number or null" };
function k(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = k.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r)) && r !== null) {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: vr.type }, message: "must be number,null", schema: vr.type, parentSchema: vr, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = { anyOf: [{ type: "number", minimum: 2 }, { enum: [0, null, !1] }], "x-must": "must be an integer >= 2, or null" };
function N(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let i = s, n = !1, a = s;
  if (typeof r == "number" && isFinite(r)) {
    if (r < 2 || isNaN(r)) {
      let c = { instancePath: t, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: De.anyOf[0], data: r };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: De.anyOf[0].type, parentSchema: De.anyOf[0], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = a === s;
  n = n || p;
  let u = s;
  if (!(r === 0 || r === null || r === !1)) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: De.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: De.anyOf[1].enum, parentSchema: De.anyOf[1], data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  var p = u === s;
  if (n = n || p, n)
    s = i, e !== null && (i ? e.length = i : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: De.anyOf, parentSchema: De, data: r };
    e === null ? e = [c] : e.push(c), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.95), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let a in r)
      if (!me.call(xe.properties, a)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: xe, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.rho;
    if (!(typeof i == "number" && isFinite(i))) {
      let a = { instancePath: t + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: xe.properties.rho.type, parentSchema: xe.properties.rho, data: i };
      e === null ? e = [a] : e.push(a), s++;
    }
    let n = r.epsilon;
    if (!(typeof n == "number" && isFinite(n))) {
      let a = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: xe.properties.epsilon.type, parentSchema: xe.properties.epsilon, data: n };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: xe.type, parentSchema: xe, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Rr = We, oe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_2_decay: { type: "number", default: -0.8, "x-must": "must be a number" }, epsilon_1: { type: "number", default: 1e-30, "x-must": "must be a number" }, epsilon_2: { type: "number", default: 1e-3, "x-must": "must be a number" }, clip_threshold: { type: "number", default: 1, "x-must": "must be a number" }, relative_step: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function We(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_2_decay === void 0 && (r.beta_2_decay = -0.8), r.epsilon_1 === void 0 && (r.epsilon_1 = 1e-30), r.epsilon_2 === void 0 && (r.epsilon_2 = 1e-3), r.clip_threshold === void 0 && (r.clip_threshold = 1), r.relative_step === void 0 && (r.relative_step = !0);
    for (let c in r)
      if (!me.call(oe.properties, c)) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: oe, data: r };
        e === null ? e = [h] : e.push(h), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.beta_2_decay;
    if (!(typeof i == "number" && isFinite(i))) {
      let c = { instancePath: t + "/beta_2_decay", schemaPath: "#/properties/beta_2_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.beta_2_decay.type, parentSchema: oe.properties.beta_2_decay, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
    let n = r.epsilon_1;
    if (!(typeof n == "number" && isFinite(n))) {
      let c = { instancePath: t + "/epsilon_1", schemaPath: "#/properties/epsilon_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.epsilon_1.type, parentSchema: oe.properties.epsilon_1, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
    let a = r.epsilon_2;
    if (!(typeof a == "number" && isFinite(a))) {
      let c = { instancePath: t + "/epsilon_2", schemaPath: "#/properties/epsilon_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.epsilon_2.type, parentSchema: oe.properties.epsilon_2, data: a };
      e === null ? e = [c] : e.push(c), s++;
    }
    let u = r.clip_threshold;
    if (!(typeof u == "number" && isFinite(u))) {
      let c = { instancePath: t + "/clip_threshold", schemaPath: "#/properties/clip_threshold/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.properties.clip_threshold.type, parentSchema: oe.properties.clip_threshold, data: u };
      e === null ? e = [c] : e.push(c), s++;
    }
    let p = r.relative_step;
    if (typeof p != "boolean" && !(typeof p == "number" && isFinite(p)) && p !== null) {
      let c = { instancePath: t + "/relative_step", schemaPath: "#/properties/relative_step/type", keyword: "type", params: { type: oe.properties.relative_step.type }, message: "must be boolean,number,null", schema: oe.properties.relative_step.type, parentSchema: oe.properties.relative_step, data: p };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: oe.type, parentSchema: oe, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mr = Be, je = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, initial_accumulator_value: { type: "number", default: 0.1, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Be(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let a in r)
      if (!me.call(je.properties, a)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: je, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.initial_accumulator_value;
    if (!(typeof i == "number" && isFinite(i))) {
      let a = { instancePath: t + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.initial_accumulator_value.type, parentSchema: je.properties.initial_accumulator_value, data: i };
      e === null ? e = [a] : e.push(a), s++;
    }
    let n = r.epsilon;
    if (!(typeof n == "number" && isFinite(n))) {
      let a = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: je.properties.epsilon.type, parentSchema: je.properties.epsilon, data: n };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: je.type, parentSchema: je, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ar = He, ce = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function He(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let p in r)
      if (!me.call(ce.properties, p)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: ce, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.beta_1;
    if (!(typeof i == "number" && isFinite(i))) {
      let p = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ce.properties.beta_1.type, parentSchema: ce.properties.beta_1, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.beta_2;
    if (!(typeof n == "number" && isFinite(n))) {
      let p = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ce.properties.beta_2.type, parentSchema: ce.properties.beta_2, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let a = r.epsilon;
    if (!(typeof a == "number" && isFinite(a))) {
      let p = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ce.properties.epsilon.type, parentSchema: ce.properties.epsilon, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let u = r.amsgrad;
    if (typeof u != "boolean" && !(typeof u == "number" && isFinite(u)) && u !== null) {
      let p = { instancePath: t + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: ce.properties.amsgrad.type }, message: "must be boolean,number,null", schema: ce.properties.amsgrad.type, parentSchema: ce.properties.amsgrad, data: u };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ce.type, parentSchema: ce, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lr = Je, ue = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: "number", default: 4e-3, "x-must": "must be a number" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, amsgrad: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Je(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.amsgrad === void 0 && (r.amsgrad = !1);
    for (let c in r)
      if (!me.call(ue.properties, c)) {
        let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: !1, parentSchema: ue, data: r };
        e === null ? e = [h] : e.push(h), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length);
    let i = r.weight_decay;
    if (!(typeof i == "number" && isFinite(i))) {
      let c = { instancePath: t + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ue.properties.weight_decay.type, parentSchema: ue.properties.weight_decay, data: i };
      e === null ? e = [c] : e.push(c), s++;
    }
    $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let n = r.beta_1;
    if (!(typeof n == "number" && isFinite(n))) {
      let c = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ue.properties.beta_1.type, parentSchema: ue.properties.beta_1, data: n };
      e === null ? e = [c] : e.push(c), s++;
    }
    let a = r.beta_2;
    if (!(typeof a == "number" && isFinite(a))) {
      let c = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ue.properties.beta_2.type, parentSchema: ue.properties.beta_2, data: a };
      e === null ? e = [c] : e.push(c), s++;
    }
    let u = r.epsilon;
    if (!(typeof u == "number" && isFinite(u))) {
      let c = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ue.properties.epsilon.type, parentSchema: ue.properties.epsilon, data: u };
      e === null ? e = [c] : e.push(c), s++;
    }
    let p = r.amsgrad;
    if (typeof p != "boolean" && !(typeof p == "number" && isFinite(p)) && p !== null) {
      let c = { instancePath: t + "/amsgrad", schemaPath: "#/properties/amsgrad/type", keyword: "type", params: { type: ue.properties.amsgrad.type }, message: "must be boolean,number,null", schema: ue.properties.amsgrad.type, parentSchema: ue.properties.amsgrad, data: p };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ue.type, parentSchema: ue, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Cr = Qe, ve = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Qe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let u in r)
      if (!me.call(ve.properties, u)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: ve, data: r };
        e === null ? e = [p] : e.push(p), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.beta_1;
    if (!(typeof i == "number" && isFinite(i))) {
      let u = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.beta_1.type, parentSchema: ve.properties.beta_1, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.beta_2;
    if (!(typeof n == "number" && isFinite(n))) {
      let u = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.beta_2.type, parentSchema: ve.properties.beta_2, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let a = r.epsilon;
    if (!(typeof a == "number" && isFinite(a))) {
      let u = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ve.properties.epsilon.type, parentSchema: ve.properties.epsilon, data: a };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ve.type, parentSchema: ve, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vr = Ue, Z = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, learning_rate_power: { type: "number", maximum: 0, default: -0.5, "x-must": "must be a number <= 0" }, initial_accumulator_value: { type: "number", minimum: 0, default: 0.1, "x-must": "must be a number >= 0" }, l1_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, l2_shrinkage_regularization_strength: { type: "number", minimum: 0, default: 0, "x-must": "must be a number >= 0" }, beta: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Ue(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.learning_rate_power === void 0 && (r.learning_rate_power = -0.5), r.initial_accumulator_value === void 0 && (r.initial_accumulator_value = 0.1), r.l1_regularization_strength === void 0 && (r.l1_regularization_strength = 0), r.l2_regularization_strength === void 0 && (r.l2_regularization_strength = 0), r.l2_shrinkage_regularization_strength === void 0 && (r.l2_shrinkage_regularization_strength = 0), r.beta === void 0 && (r.beta = 0);
    for (let h in r)
      if (!me.call(Z.properties, h)) {
        let re = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties", schema: !1, parentSchema: Z, data: r };
        e === null ? e = [re] : e.push(re), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.learning_rate_power;
    if (typeof i == "number" && isFinite(i)) {
      if (i > 0 || isNaN(i)) {
        let h = { instancePath: t + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, message: "must be <= 0", schema: 0, parentSchema: Z.properties.learning_rate_power, data: i };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/learning_rate_power", schemaPath: "#/properties/learning_rate_power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.learning_rate_power.type, parentSchema: Z.properties.learning_rate_power, data: i };
      e === null ? e = [h] : e.push(h), s++;
    }
    let n = r.initial_accumulator_value;
    if (typeof n == "number" && isFinite(n)) {
      if (n < 0 || isNaN(n)) {
        let h = { instancePath: t + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.initial_accumulator_value, data: n };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/initial_accumulator_value", schemaPath: "#/properties/initial_accumulator_value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.initial_accumulator_value.type, parentSchema: Z.properties.initial_accumulator_value, data: n };
      e === null ? e = [h] : e.push(h), s++;
    }
    let a = r.l1_regularization_strength;
    if (typeof a == "number" && isFinite(a)) {
      if (a < 0 || isNaN(a)) {
        let h = { instancePath: t + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.l1_regularization_strength, data: a };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/l1_regularization_strength", schemaPath: "#/properties/l1_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.l1_regularization_strength.type, parentSchema: Z.properties.l1_regularization_strength, data: a };
      e === null ? e = [h] : e.push(h), s++;
    }
    let u = r.l2_regularization_strength;
    if (typeof u == "number" && isFinite(u)) {
      if (u < 0 || isNaN(u)) {
        let h = { instancePath: t + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.l2_regularization_strength, data: u };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/l2_regularization_strength", schemaPath: "#/properties/l2_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.l2_regularization_strength.type, parentSchema: Z.properties.l2_regularization_strength, data: u };
      e === null ? e = [h] : e.push(h), s++;
    }
    let p = r.l2_shrinkage_regularization_strength;
    if (typeof p == "number" && isFinite(p)) {
      if (p < 0 || isNaN(p)) {
        let h = { instancePath: t + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Z.properties.l2_shrinkage_regularization_strength, data: p };
        e === null ? e = [h] : e.push(h), s++;
      }
    } else {
      let h = { instancePath: t + "/l2_shrinkage_regularization_strength", schemaPath: "#/properties/l2_shrinkage_regularization_strength/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.l2_shrinkage_regularization_strength.type, parentSchema: Z.properties.l2_shrinkage_regularization_strength, data: p };
      e === null ? e = [h] : e.push(h), s++;
    }
    let c = r.beta;
    if (!(typeof c == "number" && isFinite(c))) {
      let h = { instancePath: t + "/beta", schemaPath: "#/properties/beta/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Z.properties.beta.type, parentSchema: Z.properties.beta, data: c };
      e === null ? e = [h] : e.push(h), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Z.type, parentSchema: Z, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gr = Xe, Pe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Xe(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let u in r)
      if (!me.call(Pe.properties, u)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: Pe, data: r };
        e === null ? e = [p] : e.push(p), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.beta_1;
    if (!(typeof i == "number" && isFinite(i))) {
      let u = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.properties.beta_1.type, parentSchema: Pe.properties.beta_1, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.beta_2;
    if (!(typeof n == "number" && isFinite(n))) {
      let u = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.properties.beta_2.type, parentSchema: Pe.properties.beta_2, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let a = r.epsilon;
    if (!(typeof a == "number" && isFinite(a))) {
      let u = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.properties.epsilon.type, parentSchema: Pe.properties.epsilon, data: a };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Pe.type, parentSchema: Pe, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Kr = Ye, we = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", exclusiveMinimum: 0, maximum: 1, default: 0.9, "x-must": "must be a number in (0, 1]" }, beta_2: { type: "number", default: 0.99, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function Ye(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.99);
    for (let a in r)
      if (!me.call(we.properties, a)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: we, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.beta_1;
    if (typeof i == "number" && isFinite(i)) {
      if (i > 1 || isNaN(i)) {
        let a = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: we.properties.beta_1, data: i };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (i <= 0 || isNaN(i)) {
        let a = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: we.properties.beta_1, data: i };
        e === null ? e = [a] : e.push(a), s++;
      }
    } else {
      let a = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.beta_1.type, parentSchema: we.properties.beta_1, data: i };
      e === null ? e = [a] : e.push(a), s++;
    }
    let n = r.beta_2;
    if (!(typeof n == "number" && isFinite(n))) {
      let a = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.properties.beta_2.type, parentSchema: we.properties.beta_2, data: n };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: we.type, parentSchema: we, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wr = Ze, Se = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, inner_optimizer: { $ref: "descent://v1/envelope", "x-must": "must be a serialized optimizer" }, initial_scale: { type: "number", default: 32768, "x-must": "must be a number" }, dynamic_growth_steps: { type: "number", default: 2e3, "x-must": "must be a number" } }, required: ["inner_optimizer"], additionalProperties: !1 };
function Ze(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0 && (r.name = null), r.initial_scale === void 0 && (r.initial_scale = 32768), r.dynamic_growth_steps === void 0 && (r.dynamic_growth_steps = 2e3), r.inner_optimizer === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inner_optimizer" }, message: "must have required property 'inner_optimizer'", schema: Se.required, parentSchema: Se, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!(a === "name" || a === "inner_optimizer" || a === "initial_scale" || a === "dynamic_growth_steps")) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: Se, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), r.inner_optimizer !== void 0 && (Y(r.inner_optimizer, { instancePath: t + "/inner_optimizer", parentData: r, parentDataProperty: "inner_optimizer", rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
    let i = r.initial_scale;
    if (!(typeof i == "number" && isFinite(i))) {
      let a = { instancePath: t + "/initial_scale", schemaPath: "#/properties/initial_scale/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Se.properties.initial_scale.type, parentSchema: Se.properties.initial_scale, data: i };
      e === null ? e = [a] : e.push(a), s++;
    }
    let n = r.dynamic_growth_steps;
    if (!(typeof n == "number" && isFinite(n))) {
      let a = { instancePath: t + "/dynamic_growth_steps", schemaPath: "#/properties/dynamic_growth_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Se.properties.dynamic_growth_steps.type, parentSchema: Se.properties.dynamic_growth_steps, data: n };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Se.type, parentSchema: Se, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Br = er, Le = { type: "object", properties: { optimizer_map: { $ref: "descent://v1/shared/optimizer-map", "x-must": "must be a serialized OptimizerMap" }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null } }, required: ["optimizer_map"], additionalProperties: !1 }, H = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { const: "OptimizerMap" }, config: { type: "object", properties: { default_optimizer: { $ref: "descent://v1/envelope" }, optimizer_map: { type: "object", additionalProperties: { $ref: "descent://v1/envelope" } } }, required: ["default_optimizer", "optimizer_map"], additionalProperties: !1 }, registered_name: { type: ["string", "null"] } }, required: ["class_name", "config"] };
function Ne(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.class_name === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: H.required, parentSchema: H, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.config === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" }, message: "must have required property 'config'", schema: H.required, parentSchema: H, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.module !== void 0) {
      let i = r.module;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: H.properties.module.type }, message: "must be string,null", schema: H.properties.module.type, parentSchema: H.properties.module, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.class_name !== void 0) {
      let i = r.class_name;
      if (i !== "OptimizerMap") {
        let n = { instancePath: t + "/class_name", schemaPath: "#/properties/class_name/const", keyword: "const", params: { allowedValue: "OptimizerMap" }, message: "must be equal to constant", schema: "OptimizerMap", parentSchema: H.properties.class_name, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.config !== void 0) {
      let i = r.config;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.default_optimizer === void 0) {
          let n = { instancePath: t + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "default_optimizer" }, message: "must have required property 'default_optimizer'", schema: H.properties.config.required, parentSchema: H.properties.config, data: i };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i.optimizer_map === void 0) {
          let n = { instancePath: t + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "optimizer_map" }, message: "must have required property 'optimizer_map'", schema: H.properties.config.required, parentSchema: H.properties.config, data: i };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (let n in i)
          if (!(n === "default_optimizer" || n === "optimizer_map")) {
            let a = { instancePath: t + "/config", schemaPath: "#/properties/config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: H.properties.config, data: i };
            e === null ? e = [a] : e.push(a), s++;
          }
        if (i.default_optimizer !== void 0 && (Y(i.default_optimizer, { instancePath: t + "/config/default_optimizer", parentData: i, parentDataProperty: "default_optimizer", rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), i.optimizer_map !== void 0) {
          let n = i.optimizer_map;
          if (n && typeof n == "object" && !Array.isArray(n))
            for (let a in n)
              Y(n[a], { instancePath: t + "/config/optimizer_map/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: n, parentDataProperty: a, rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
          else {
            let a = { instancePath: t + "/config/optimizer_map", schemaPath: "#/properties/config/properties/optimizer_map/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.properties.config.properties.optimizer_map.type, parentSchema: H.properties.config.properties.optimizer_map, data: n };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let n = { instancePath: t + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.properties.config.type, parentSchema: H.properties.config, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.registered_name !== void 0) {
      let i = r.registered_name;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: H.properties.registered_name.type }, message: "must be string,null", schema: H.properties.registered_name.type, parentSchema: H.properties.registered_name, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.type, parentSchema: H, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.name === void 0 && (r.name = null), r.optimizer_map === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer_map" }, message: "must have required property 'optimizer_map'", schema: Le.required, parentSchema: Le, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "optimizer_map" || i === "loss_scale_factor" || i === "name")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: Le, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.optimizer_map !== void 0 && (Ne(r.optimizer_map, { instancePath: t + "/optimizer_map", parentData: r, parentDataProperty: "optimizer_map", rootData: l, dynamicAnchors: m }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length);
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Le.type, parentSchema: Le, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hr = rr, I = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, adam_beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, adam_beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, exclude_layers: { type: ["array", "null"], items: { type: "string" }, default: [], "x-must": "must be a list of strings" }, muon_a: { type: "number", default: 3.4445, "x-must": "must be a number" }, muon_b: { type: "number", default: -4.775, "x-must": "must be a number" }, muon_c: { type: "number", default: 2.0315, "x-must": "must be a number" }, adam_lr_ratio: { type: "number", default: 1, "x-must": "must be a number" }, momentum: { type: "number", default: 0.95, "x-must": "must be a number" }, ns_steps: { type: "integer", default: 5, "x-must": "must be an integer" }, nesterov: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, exclude_embeddings: { type: ["boolean", "number", "null"], default: !0, "x-must": "must be true or false" }, adam_weight_decay: { type: ["number", "null"], default: 4e-3, "x-must": "must be a number or null" }, rms_rate: { type: ["number", "null"], default: 0.2, "x-must": "must be a number or null" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function rr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = rr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = 4e-3), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.adam_beta_1 === void 0 && (r.adam_beta_1 = 0.9), r.adam_beta_2 === void 0 && (r.adam_beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7), r.exclude_layers === void 0 && (r.exclude_layers = []), r.muon_a === void 0 && (r.muon_a = 3.4445), r.muon_b === void 0 && (r.muon_b = -4.775), r.muon_c === void 0 && (r.muon_c = 2.0315), r.adam_lr_ratio === void 0 && (r.adam_lr_ratio = 1), r.momentum === void 0 && (r.momentum = 0.95), r.ns_steps === void 0 && (r.ns_steps = 5), r.nesterov === void 0 && (r.nesterov = !0), r.exclude_embeddings === void 0 && (r.exclude_embeddings = !0), r.adam_weight_decay === void 0 && (r.adam_weight_decay = 4e-3), r.rms_rate === void 0 && (r.rms_rate = 0.2);
    for (let d in r)
      if (!me.call(I.properties, d)) {
        let E = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: !1, parentSchema: I, data: r };
        e === null ? e = [E] : e.push(E), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length);
    let i = r.weight_decay;
    if (!(typeof i == "number" && isFinite(i)) && i !== null) {
      let d = { instancePath: t + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: I.properties.weight_decay.type }, message: "must be number,null", schema: I.properties.weight_decay.type, parentSchema: I.properties.weight_decay, data: i };
      e === null ? e = [d] : e.push(d), s++;
    }
    $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let n = r.adam_beta_1;
    if (!(typeof n == "number" && isFinite(n))) {
      let d = { instancePath: t + "/adam_beta_1", schemaPath: "#/properties/adam_beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.adam_beta_1.type, parentSchema: I.properties.adam_beta_1, data: n };
      e === null ? e = [d] : e.push(d), s++;
    }
    let a = r.adam_beta_2;
    if (!(typeof a == "number" && isFinite(a))) {
      let d = { instancePath: t + "/adam_beta_2", schemaPath: "#/properties/adam_beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.adam_beta_2.type, parentSchema: I.properties.adam_beta_2, data: a };
      e === null ? e = [d] : e.push(d), s++;
    }
    let u = r.epsilon;
    if (!(typeof u == "number" && isFinite(u))) {
      let d = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.epsilon.type, parentSchema: I.properties.epsilon, data: u };
      e === null ? e = [d] : e.push(d), s++;
    }
    let p = r.exclude_layers;
    if (!Array.isArray(p) && p !== null) {
      let d = { instancePath: t + "/exclude_layers", schemaPath: "#/properties/exclude_layers/type", keyword: "type", params: { type: I.properties.exclude_layers.type }, message: "must be array,null", schema: I.properties.exclude_layers.type, parentSchema: I.properties.exclude_layers, data: p };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (Array.isArray(p)) {
      let d = p.length;
      for (let E = 0; E < d; E++) {
        let v = p[E];
        if (typeof v != "string") {
          let F = { instancePath: t + "/exclude_layers/" + E, schemaPath: "#/properties/exclude_layers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.exclude_layers.items.type, parentSchema: I.properties.exclude_layers.items, data: v };
          e === null ? e = [F] : e.push(F), s++;
        }
      }
    }
    let c = r.muon_a;
    if (!(typeof c == "number" && isFinite(c))) {
      let d = { instancePath: t + "/muon_a", schemaPath: "#/properties/muon_a/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.muon_a.type, parentSchema: I.properties.muon_a, data: c };
      e === null ? e = [d] : e.push(d), s++;
    }
    let h = r.muon_b;
    if (!(typeof h == "number" && isFinite(h))) {
      let d = { instancePath: t + "/muon_b", schemaPath: "#/properties/muon_b/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.muon_b.type, parentSchema: I.properties.muon_b, data: h };
      e === null ? e = [d] : e.push(d), s++;
    }
    let re = r.muon_c;
    if (!(typeof re == "number" && isFinite(re))) {
      let d = { instancePath: t + "/muon_c", schemaPath: "#/properties/muon_c/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.muon_c.type, parentSchema: I.properties.muon_c, data: re };
      e === null ? e = [d] : e.push(d), s++;
    }
    let se = r.adam_lr_ratio;
    if (!(typeof se == "number" && isFinite(se))) {
      let d = { instancePath: t + "/adam_lr_ratio", schemaPath: "#/properties/adam_lr_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.adam_lr_ratio.type, parentSchema: I.properties.adam_lr_ratio, data: se };
      e === null ? e = [d] : e.push(d), s++;
    }
    let B = r.momentum;
    if (!(typeof B == "number" && isFinite(B))) {
      let d = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: I.properties.momentum.type, parentSchema: I.properties.momentum, data: B };
      e === null ? e = [d] : e.push(d), s++;
    }
    let te = r.ns_steps;
    if (!(typeof te == "number" && !(te % 1) && !isNaN(te) && isFinite(te))) {
      let d = { instancePath: t + "/ns_steps", schemaPath: "#/properties/ns_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: I.properties.ns_steps.type, parentSchema: I.properties.ns_steps, data: te };
      e === null ? e = [d] : e.push(d), s++;
    }
    let de = r.nesterov;
    if (typeof de != "boolean" && !(typeof de == "number" && isFinite(de)) && de !== null) {
      let d = { instancePath: t + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: I.properties.nesterov.type }, message: "must be boolean,number,null", schema: I.properties.nesterov.type, parentSchema: I.properties.nesterov, data: de };
      e === null ? e = [d] : e.push(d), s++;
    }
    let ye = r.exclude_embeddings;
    if (typeof ye != "boolean" && !(typeof ye == "number" && isFinite(ye)) && ye !== null) {
      let d = { instancePath: t + "/exclude_embeddings", schemaPath: "#/properties/exclude_embeddings/type", keyword: "type", params: { type: I.properties.exclude_embeddings.type }, message: "must be boolean,number,null", schema: I.properties.exclude_embeddings.type, parentSchema: I.properties.exclude_embeddings, data: ye };
      e === null ? e = [d] : e.push(d), s++;
    }
    let le = r.adam_weight_decay;
    if (!(typeof le == "number" && isFinite(le)) && le !== null) {
      let d = { instancePath: t + "/adam_weight_decay", schemaPath: "#/properties/adam_weight_decay/type", keyword: "type", params: { type: I.properties.adam_weight_decay.type }, message: "must be number,null", schema: I.properties.adam_weight_decay.type, parentSchema: I.properties.adam_weight_decay, data: le };
      e === null ? e = [d] : e.push(d), s++;
    }
    let f = r.rms_rate;
    if (!(typeof f == "number" && isFinite(f)) && f !== null) {
      let d = { instancePath: t + "/rms_rate", schemaPath: "#/properties/rms_rate/type", keyword: "type", params: { type: I.properties.rms_rate.type }, message: "must be number,null", schema: I.properties.rms_rate.type, parentSchema: I.properties.rms_rate, data: f };
      e === null ? e = [d] : e.push(d), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: I.type, parentSchema: I, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Jr = sr, ke = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function sr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-7);
    for (let u in r)
      if (!me.call(ke.properties, u)) {
        let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: !1, parentSchema: ke, data: r };
        e === null ? e = [p] : e.push(p), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.beta_1;
    if (!(typeof i == "number" && isFinite(i))) {
      let u = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ke.properties.beta_1.type, parentSchema: ke.properties.beta_1, data: i };
      e === null ? e = [u] : e.push(u), s++;
    }
    let n = r.beta_2;
    if (!(typeof n == "number" && isFinite(n))) {
      let u = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ke.properties.beta_2.type, parentSchema: ke.properties.beta_2, data: n };
      e === null ? e = [u] : e.push(u), s++;
    }
    let a = r.epsilon;
    if (!(typeof a == "number" && isFinite(a))) {
      let u = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ke.properties.epsilon.type, parentSchema: ke.properties.epsilon, data: a };
      e === null ? e = [u] : e.push(u), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ke.type, parentSchema: ke, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qr = tr, fe = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 1e-3 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, rho: { type: "number", default: 0.9, "x-must": "must be a number" }, momentum: { type: "number", default: 0, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-7, "x-must": "must be a number" }, centered: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function tr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 1e-3), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.rho === void 0 && (r.rho = 0.9), r.momentum === void 0 && (r.momentum = 0), r.epsilon === void 0 && (r.epsilon = 1e-7), r.centered === void 0 && (r.centered = !1);
    for (let p in r)
      if (!me.call(fe.properties, p)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: fe, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.rho;
    if (!(typeof i == "number" && isFinite(i))) {
      let p = { instancePath: t + "/rho", schemaPath: "#/properties/rho/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.rho.type, parentSchema: fe.properties.rho, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.momentum;
    if (!(typeof n == "number" && isFinite(n))) {
      let p = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.momentum.type, parentSchema: fe.properties.momentum, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let a = r.epsilon;
    if (!(typeof a == "number" && isFinite(a))) {
      let p = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: fe.properties.epsilon.type, parentSchema: fe.properties.epsilon, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let u = r.centered;
    if (typeof u != "boolean" && !(typeof u == "number" && isFinite(u)) && u !== null) {
      let p = { instancePath: t + "/centered", schemaPath: "#/properties/centered/type", keyword: "type", params: { type: fe.properties.centered.type }, message: "must be boolean,number,null", schema: fe.properties.centered.type, parentSchema: fe.properties.centered, data: u };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: fe.type, parentSchema: fe, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ur = ir, be = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 0.01 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, momentum: { type: "number", minimum: 0, maximum: 1, default: 0, "x-must": "must be a number in [0, 1]" }, nesterov: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function ir(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ir.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 0.01), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.momentum === void 0 && (r.momentum = 0), r.nesterov === void 0 && (r.nesterov = !1);
    for (let a in r)
      if (!me.call(be.properties, a)) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: be, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.momentum;
    if (typeof i == "number" && isFinite(i)) {
      if (i > 1 || isNaN(i)) {
        let a = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: be.properties.momentum, data: i };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (i < 0 || isNaN(i)) {
        let a = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: be.properties.momentum, data: i };
        e === null ? e = [a] : e.push(a), s++;
      }
    } else {
      let a = { instancePath: t + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: be.properties.momentum.type, parentSchema: be.properties.momentum, data: i };
      e === null ? e = [a] : e.push(a), s++;
    }
    let n = r.nesterov;
    if (typeof n != "boolean" && !(typeof n == "number" && isFinite(n)) && n !== null) {
      let a = { instancePath: t + "/nesterov", schemaPath: "#/properties/nesterov/type", keyword: "type", params: { type: be.properties.nesterov.type }, message: "must be boolean,number,null", schema: be.properties.nesterov.type, parentSchema: be.properties.nesterov, data: n };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: be.type, parentSchema: be, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xr = nr, he = { type: "object", properties: { name: { $ref: "descent://v1/shared/optimizer/$defs/name", default: null }, learning_rate: { $ref: "descent://v1/shared/optimizer/$defs/learning_rate", default: 25e-4 }, weight_decay: { $ref: "descent://v1/shared/optimizer/$defs/weight_decay", default: null }, clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/clipnorm", default: null }, global_clipnorm: { $ref: "descent://v1/shared/optimizer/$defs/global_clipnorm", default: null }, clipvalue: { $ref: "descent://v1/shared/optimizer/$defs/clipvalue", default: null }, use_ema: { $ref: "descent://v1/shared/optimizer/$defs/use_ema", default: !1 }, ema_momentum: { $ref: "descent://v1/shared/optimizer/$defs/ema_momentum", default: 0.99 }, ema_overwrite_frequency: { $ref: "descent://v1/shared/optimizer/$defs/ema_overwrite_frequency", default: null }, loss_scale_factor: { $ref: "descent://v1/shared/optimizer/$defs/loss_scale_factor", default: null }, gradient_accumulation_steps: { $ref: "descent://v1/shared/optimizer/$defs/gradient_accumulation_steps", default: null }, beta_1: { type: "number", default: 0.9, "x-must": "must be a number" }, beta_2: { type: "number", default: 0.999, "x-must": "must be a number" }, epsilon: { type: "number", default: 1e-8, "x-must": "must be a number" }, warmup_steps: { type: "number", default: 0, "x-must": "must be a number" } }, additionalProperties: !1, allOf: [{ $ref: "descent://v1/shared/optimizer/$defs/rules" }] };
function nr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = nr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), S(r, { instancePath: t, parentData: _, parentDataProperty: b, rootData: l, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length), r && typeof r == "object" && !Array.isArray(r)) {
    r.name === void 0 && (r.name = null), r.learning_rate === void 0 && (r.learning_rate = 25e-4), r.weight_decay === void 0 && (r.weight_decay = null), r.clipnorm === void 0 && (r.clipnorm = null), r.global_clipnorm === void 0 && (r.global_clipnorm = null), r.clipvalue === void 0 && (r.clipvalue = null), r.use_ema === void 0 && (r.use_ema = !1), r.ema_momentum === void 0 && (r.ema_momentum = 0.99), r.ema_overwrite_frequency === void 0 && (r.ema_overwrite_frequency = null), r.loss_scale_factor === void 0 && (r.loss_scale_factor = null), r.gradient_accumulation_steps === void 0 && (r.gradient_accumulation_steps = null), r.beta_1 === void 0 && (r.beta_1 = 0.9), r.beta_2 === void 0 && (r.beta_2 = 0.999), r.epsilon === void 0 && (r.epsilon = 1e-8), r.warmup_steps === void 0 && (r.warmup_steps = 0);
    for (let p in r)
      if (!me.call(he.properties, p)) {
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: he, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    w(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: l, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length), q(r.learning_rate, { instancePath: t + "/learning_rate", parentData: r, parentDataProperty: "learning_rate", rootData: l, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length), T(r.weight_decay, { instancePath: t + "/weight_decay", parentData: r, parentDataProperty: "weight_decay", rootData: l, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length), $(r.clipnorm, { instancePath: t + "/clipnorm", parentData: r, parentDataProperty: "clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length), z(r.global_clipnorm, { instancePath: t + "/global_clipnorm", parentData: r, parentDataProperty: "global_clipnorm", rootData: l, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length), x(r.clipvalue, { instancePath: t + "/clipvalue", parentData: r, parentDataProperty: "clipvalue", rootData: l, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length), D(r.use_ema, { instancePath: t + "/use_ema", parentData: r, parentDataProperty: "use_ema", rootData: l, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length), j(r.ema_momentum, { instancePath: t + "/ema_momentum", parentData: r, parentDataProperty: "ema_momentum", rootData: l, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length), O(r.ema_overwrite_frequency, { instancePath: t + "/ema_overwrite_frequency", parentData: r, parentDataProperty: "ema_overwrite_frequency", rootData: l, dynamicAnchors: m }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length), k(r.loss_scale_factor, { instancePath: t + "/loss_scale_factor", parentData: r, parentDataProperty: "loss_scale_factor", rootData: l, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length), N(r.gradient_accumulation_steps, { instancePath: t + "/gradient_accumulation_steps", parentData: r, parentDataProperty: "gradient_accumulation_steps", rootData: l, dynamicAnchors: m }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length);
    let i = r.beta_1;
    if (!(typeof i == "number" && isFinite(i))) {
      let p = { instancePath: t + "/beta_1", schemaPath: "#/properties/beta_1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: he.properties.beta_1.type, parentSchema: he.properties.beta_1, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.beta_2;
    if (!(typeof n == "number" && isFinite(n))) {
      let p = { instancePath: t + "/beta_2", schemaPath: "#/properties/beta_2/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: he.properties.beta_2.type, parentSchema: he.properties.beta_2, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let a = r.epsilon;
    if (!(typeof a == "number" && isFinite(a))) {
      let p = { instancePath: t + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: he.properties.epsilon.type, parentSchema: he.properties.epsilon, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let u = r.warmup_steps;
    if (!(typeof u == "number" && isFinite(u))) {
      let p = { instancePath: t + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: he.properties.warmup_steps.type, parentSchema: he.properties.warmup_steps, data: u };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: he.type, parentSchema: he, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yr = ar, A = { type: "object", additionalProperties: !1, required: ["experiment", "startedAt", "finishedAt", "interrupted", "dataset", "backend", "versions", "trials"], properties: { experiment: { $ref: "descent://v1/experiment" }, startedAt: { type: "string" }, finishedAt: { type: ["string", "null"] }, interrupted: { type: "boolean" }, dataset: { $ref: "descent://v1/experiment/$defs/dataset" }, backend: { $ref: "descent://v1/experiment/$defs/backend" }, versions: { $ref: "descent://v1/experiment/$defs/versions" }, trials: { type: "array", items: { $ref: "descent://v1/result/$defs/trial" } } } }, g = { type: "object", additionalProperties: !1, required: ["optimizer", "learningRate", "seed", "backend", "status", "history", "test", "seconds", "samplesPerSecond", "curve"], properties: { optimizer: { $ref: "descent://v1/envelope" }, learningRate: { type: ["number", "null"] }, seed: { type: "integer", minimum: 0 }, backend: { type: "string" }, status: { enum: ["completed", "diverged", "failed"] }, history: { type: "object", additionalProperties: { type: "array", items: { type: ["number", "null"] } } }, test: { type: ["object", "null"], additionalProperties: { type: ["number", "null"] } }, seconds: { type: "number", minimum: 0 }, samplesPerSecond: { type: "number", minimum: 0 }, curve: { type: "object", required: ["step"], properties: { step: { type: "array", items: { type: "integer", minimum: 1 } } }, additionalProperties: { type: "array", items: { type: ["number", "null"] } } }, error: { type: "object", additionalProperties: !1, required: ["code", "message"], properties: { code: { type: "string" }, message: { type: "string" } } } } };
function Me(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = Me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.optimizer === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "optimizer" }, message: "must have required property 'optimizer'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.learningRate === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learningRate" }, message: "must have required property 'learningRate'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.seed === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.backend === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.status === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.history === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "history" }, message: "must have required property 'history'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.test === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "test" }, message: "must have required property 'test'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.seconds === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.samplesPerSecond === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplesPerSecond" }, message: "must have required property 'samplesPerSecond'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.curve === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "curve" }, message: "must have required property 'curve'", schema: g.required, parentSchema: g, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!me.call(g.properties, i)) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: g, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.optimizer !== void 0 && (Y(r.optimizer, { instancePath: t + "/optimizer", parentData: r, parentDataProperty: "optimizer", rootData: l, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.learningRate !== void 0) {
      let i = r.learningRate;
      if (!(typeof i == "number" && isFinite(i)) && i !== null) {
        let n = { instancePath: t + "/learningRate", schemaPath: "#/properties/learningRate/type", keyword: "type", params: { type: g.properties.learningRate.type }, message: "must be number,null", schema: g.properties.learningRate.type, parentSchema: g.properties.learningRate, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.seed !== void 0) {
      let i = r.seed;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: t + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.seed.type, parentSchema: g.properties.seed, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
        let n = { instancePath: t + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.seed, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.backend !== void 0) {
      let i = r.backend;
      if (typeof i != "string") {
        let n = { instancePath: t + "/backend", schemaPath: "#/properties/backend/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.backend.type, parentSchema: g.properties.backend, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.status !== void 0) {
      let i = r.status;
      if (!(i === "completed" || i === "diverged" || i === "failed")) {
        let n = { instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: g.properties.status.enum }, message: "must be equal to one of the allowed values", schema: g.properties.status.enum, parentSchema: g.properties.status, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.history !== void 0) {
      let i = r.history;
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let n in i) {
          let a = i[n];
          if (Array.isArray(a)) {
            let u = a.length;
            for (let p = 0; p < u; p++) {
              let c = a[p];
              if (!(typeof c == "number" && isFinite(c)) && c !== null) {
                let h = { instancePath: t + "/history/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/history/additionalProperties/items/type", keyword: "type", params: { type: g.properties.history.additionalProperties.items.type }, message: "must be number,null", schema: g.properties.history.additionalProperties.items.type, parentSchema: g.properties.history.additionalProperties.items, data: c };
                e === null ? e = [h] : e.push(h), s++;
              }
            }
          } else {
            let u = { instancePath: t + "/history/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.history.additionalProperties.type, parentSchema: g.properties.history.additionalProperties, data: a };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
      else {
        let n = { instancePath: t + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.history.type, parentSchema: g.properties.history, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.test !== void 0) {
      let i = r.test;
      if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
        let n = { instancePath: t + "/test", schemaPath: "#/properties/test/type", keyword: "type", params: { type: g.properties.test.type }, message: "must be object,null", schema: g.properties.test.type, parentSchema: g.properties.test, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (i && typeof i == "object" && !Array.isArray(i))
        for (let n in i) {
          let a = i[n];
          if (!(typeof a == "number" && isFinite(a)) && a !== null) {
            let u = { instancePath: t + "/test/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/test/additionalProperties/type", keyword: "type", params: { type: g.properties.test.additionalProperties.type }, message: "must be number,null", schema: g.properties.test.additionalProperties.type, parentSchema: g.properties.test.additionalProperties, data: a };
            e === null ? e = [u] : e.push(u), s++;
          }
        }
    }
    if (r.seconds !== void 0) {
      let i = r.seconds;
      if (typeof i == "number" && isFinite(i)) {
        if (i < 0 || isNaN(i)) {
          let n = { instancePath: t + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.seconds, data: i };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: t + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.seconds.type, parentSchema: g.properties.seconds, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.samplesPerSecond !== void 0) {
      let i = r.samplesPerSecond;
      if (typeof i == "number" && isFinite(i)) {
        if (i < 0 || isNaN(i)) {
          let n = { instancePath: t + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: g.properties.samplesPerSecond, data: i };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: t + "/samplesPerSecond", schemaPath: "#/properties/samplesPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: g.properties.samplesPerSecond.type, parentSchema: g.properties.samplesPerSecond, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.curve !== void 0) {
      let i = r.curve;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.step === void 0) {
          let n = { instancePath: t + "/curve", schemaPath: "#/properties/curve/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'", schema: g.properties.curve.required, parentSchema: g.properties.curve, data: i };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (let n in i)
          if (n !== "step") {
            let a = i[n];
            if (Array.isArray(a)) {
              let u = a.length;
              for (let p = 0; p < u; p++) {
                let c = a[p];
                if (!(typeof c == "number" && isFinite(c)) && c !== null) {
                  let h = { instancePath: t + "/curve/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/curve/additionalProperties/items/type", keyword: "type", params: { type: g.properties.curve.additionalProperties.items.type }, message: "must be number,null", schema: g.properties.curve.additionalProperties.items.type, parentSchema: g.properties.curve.additionalProperties.items, data: c };
                  e === null ? e = [h] : e.push(h), s++;
                }
              }
            } else {
              let u = { instancePath: t + "/curve/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/curve/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.curve.additionalProperties.type, parentSchema: g.properties.curve.additionalProperties, data: a };
              e === null ? e = [u] : e.push(u), s++;
            }
          }
        if (i.step !== void 0) {
          let n = i.step;
          if (Array.isArray(n)) {
            let a = n.length;
            for (let u = 0; u < a; u++) {
              let p = n[u];
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let c = { instancePath: t + "/curve/step/" + u, schemaPath: "#/properties/curve/properties/step/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: g.properties.curve.properties.step.items.type, parentSchema: g.properties.curve.properties.step.items, data: p };
                e === null ? e = [c] : e.push(c), s++;
              }
              if (typeof p == "number" && isFinite(p) && (p < 1 || isNaN(p))) {
                let c = { instancePath: t + "/curve/step/" + u, schemaPath: "#/properties/curve/properties/step/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: g.properties.curve.properties.step.items, data: p };
                e === null ? e = [c] : e.push(c), s++;
              }
            }
          } else {
            let a = { instancePath: t + "/curve/step", schemaPath: "#/properties/curve/properties/step/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: g.properties.curve.properties.step.type, parentSchema: g.properties.curve.properties.step, data: n };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let n = { instancePath: t + "/curve", schemaPath: "#/properties/curve/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.curve.type, parentSchema: g.properties.curve, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.error !== void 0) {
      let i = r.error;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.code === void 0) {
          let n = { instancePath: t + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: g.properties.error.required, parentSchema: g.properties.error, data: i };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (i.message === void 0) {
          let n = { instancePath: t + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: g.properties.error.required, parentSchema: g.properties.error, data: i };
          e === null ? e = [n] : e.push(n), s++;
        }
        for (let n in i)
          if (!(n === "code" || n === "message")) {
            let a = { instancePath: t + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: g.properties.error, data: i };
            e === null ? e = [a] : e.push(a), s++;
          }
        if (i.code !== void 0) {
          let n = i.code;
          if (typeof n != "string") {
            let a = { instancePath: t + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.error.properties.code.type, parentSchema: g.properties.error.properties.code, data: n };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
        if (i.message !== void 0) {
          let n = i.message;
          if (typeof n != "string") {
            let a = { instancePath: t + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.properties.error.properties.message.type, parentSchema: g.properties.error.properties.message, data: n };
            e === null ? e = [a] : e.push(a), s++;
          }
        }
      } else {
        let n = { instancePath: t + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.properties.error.type, parentSchema: g.properties.error, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: g.type, parentSchema: g, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.experiment === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "experiment" }, message: "must have required property 'experiment'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.startedAt === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.finishedAt === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finishedAt" }, message: "must have required property 'finishedAt'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.interrupted === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interrupted" }, message: "must have required property 'interrupted'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.dataset === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.backend === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "backend" }, message: "must have required property 'backend'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.versions === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.trials === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trials" }, message: "must have required property 'trials'", schema: A.required, parentSchema: A, data: r };
      e === null ? e = [i] : e.push(i), s++;
    }
    for (let i in r)
      if (!(i === "experiment" || i === "startedAt" || i === "finishedAt" || i === "interrupted" || i === "dataset" || i === "backend" || i === "versions" || i === "trials")) {
        let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: !1, parentSchema: A, data: r };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.experiment !== void 0 && (Oe(r.experiment, { instancePath: t + "/experiment", parentData: r, parentDataProperty: "experiment", rootData: l, dynamicAnchors: m }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), r.startedAt !== void 0) {
      let i = r.startedAt;
      if (typeof i != "string") {
        let n = { instancePath: t + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.startedAt.type, parentSchema: A.properties.startedAt, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.finishedAt !== void 0) {
      let i = r.finishedAt;
      if (typeof i != "string" && i !== null) {
        let n = { instancePath: t + "/finishedAt", schemaPath: "#/properties/finishedAt/type", keyword: "type", params: { type: A.properties.finishedAt.type }, message: "must be string,null", schema: A.properties.finishedAt.type, parentSchema: A.properties.finishedAt, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.interrupted !== void 0) {
      let i = r.interrupted;
      if (typeof i != "boolean") {
        let n = { instancePath: t + "/interrupted", schemaPath: "#/properties/interrupted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: A.properties.interrupted.type, parentSchema: A.properties.interrupted, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.dataset !== void 0 && (qe(r.dataset, { instancePath: t + "/dataset", parentData: r, parentDataProperty: "dataset", rootData: l, dynamicAnchors: m }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), r.backend !== void 0 && ($e(r.backend, { instancePath: t + "/backend", parentData: r, parentDataProperty: "backend", rootData: l, dynamicAnchors: m }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.versions !== void 0 && (ze(r.versions, { instancePath: t + "/versions", parentData: r, parentDataProperty: "versions", rootData: l, dynamicAnchors: m }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length)), r.trials !== void 0) {
      let i = r.trials;
      if (Array.isArray(i)) {
        let n = i.length;
        for (let a = 0; a < n; a++)
          Me(i[a], { instancePath: t + "/trials/" + a, parentData: i, parentDataProperty: a, rootData: l, dynamicAnchors: m }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length);
      } else {
        let n = { instancePath: t + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.trials.type, parentSchema: A.properties.trials, data: i };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.type, parentSchema: A, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
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
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: J, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let p = r.initial_learning_rate;
      if (!(typeof p == "number" && isFinite(p))) {
        let c = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.initial_learning_rate.type, parentSchema: J.properties.initial_learning_rate, data: p };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let p = r.decay_steps;
      if (typeof p == "number" && isFinite(p)) {
        if (p <= 0 || isNaN(p)) {
          let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: J.properties.decay_steps, data: p };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.decay_steps.type, parentSchema: J.properties.decay_steps, data: p };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let i = r.alpha;
    if (!(typeof i == "number" && isFinite(i))) {
      let p = { instancePath: t + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.alpha.type, parentSchema: J.properties.alpha, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.name;
    if (typeof n != "string" && n !== null) {
      let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: J.properties.name.type }, message: "must be string,null", schema: J.properties.name.type, parentSchema: J.properties.name, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let a = r.warmup_target;
    if (!(typeof a == "number" && isFinite(a)) && a !== null) {
      let p = { instancePath: t + "/warmup_target", schemaPath: "#/properties/warmup_target/type", keyword: "type", params: { type: J.properties.warmup_target.type }, message: "must be number,null", schema: J.properties.warmup_target.type, parentSchema: J.properties.warmup_target, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let u = r.warmup_steps;
    if (!(typeof u == "number" && isFinite(u))) {
      let p = { instancePath: t + "/warmup_steps", schemaPath: "#/properties/warmup_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: J.properties.warmup_steps.type, parentSchema: J.properties.warmup_steps, data: u };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.type, parentSchema: J, data: r };
    e === null ? e = [i] : e.push(i), s++;
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
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: ee, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let p = r.initial_learning_rate;
      if (!(typeof p == "number" && isFinite(p))) {
        let c = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.initial_learning_rate.type, parentSchema: ee.properties.initial_learning_rate, data: p };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.first_decay_steps !== void 0) {
      let p = r.first_decay_steps;
      if (typeof p == "number" && isFinite(p)) {
        if (p <= 0 || isNaN(p)) {
          let c = { instancePath: t + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: ee.properties.first_decay_steps, data: p };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: t + "/first_decay_steps", schemaPath: "#/properties/first_decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.first_decay_steps.type, parentSchema: ee.properties.first_decay_steps, data: p };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let i = r.t_mul;
    if (!(typeof i == "number" && isFinite(i))) {
      let p = { instancePath: t + "/t_mul", schemaPath: "#/properties/t_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.t_mul.type, parentSchema: ee.properties.t_mul, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.m_mul;
    if (!(typeof n == "number" && isFinite(n))) {
      let p = { instancePath: t + "/m_mul", schemaPath: "#/properties/m_mul/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.m_mul.type, parentSchema: ee.properties.m_mul, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let a = r.alpha;
    if (!(typeof a == "number" && isFinite(a))) {
      let p = { instancePath: t + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ee.properties.alpha.type, parentSchema: ee.properties.alpha, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let u = r.name;
    if (typeof u != "string" && u !== null) {
      let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ee.properties.name.type }, message: "must be string,null", schema: ee.properties.name.type, parentSchema: ee.properties.name, data: u };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ee.type, parentSchema: ee, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rs = mr, Q = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, decay_rate: { type: "number", "x-must": "must be a number" }, staircase: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "ExponentialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps", "decay_rate"], additionalProperties: !1 };
function mr(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = mr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.staircase === void 0 && (r.staircase = !1), r.name === void 0 && (r.name = "ExponentialDecay"), r.initial_learning_rate === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: Q.required, parentSchema: Q, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.decay_steps === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: Q.required, parentSchema: Q, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.decay_rate === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_rate" }, message: "must have required property 'decay_rate'", schema: Q.required, parentSchema: Q, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!(a === "initial_learning_rate" || a === "decay_steps" || a === "decay_rate" || a === "staircase" || a === "name")) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: Q, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let a = r.initial_learning_rate;
      if (!(typeof a == "number" && isFinite(a))) {
        let u = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.initial_learning_rate.type, parentSchema: Q.properties.initial_learning_rate, data: a };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let a = r.decay_steps;
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Q.properties.decay_steps, data: a };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_steps.type, parentSchema: Q.properties.decay_steps, data: a };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let a = r.decay_rate;
      if (!(typeof a == "number" && isFinite(a))) {
        let u = { instancePath: t + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Q.properties.decay_rate.type, parentSchema: Q.properties.decay_rate, data: a };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let i = r.staircase;
    if (typeof i != "boolean" && !(typeof i == "number" && isFinite(i)) && i !== null) {
      let a = { instancePath: t + "/staircase", schemaPath: "#/properties/staircase/type", keyword: "type", params: { type: Q.properties.staircase.type }, message: "must be boolean,number,null", schema: Q.properties.staircase.type, parentSchema: Q.properties.staircase, data: i };
      e === null ? e = [a] : e.push(a), s++;
    }
    let n = r.name;
    if (typeof n != "string" && n !== null) {
      let a = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: Q.properties.name.type }, message: "must be string,null", schema: Q.properties.name.type, parentSchema: Q.properties.name, data: n };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Q.type, parentSchema: Q, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ss = or, U = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, decay_rate: { type: "number", "x-must": "must be a number" }, staircase: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "InverseTimeDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps", "decay_rate"], additionalProperties: !1 };
function or(r, { instancePath: t = "", parentData: _, parentDataProperty: b, rootData: l = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, o = or.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.staircase === void 0 && (r.staircase = !1), r.name === void 0 && (r.name = "InverseTimeDecay"), r.initial_learning_rate === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initial_learning_rate" }, message: "must have required property 'initial_learning_rate'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.decay_steps === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_steps" }, message: "must have required property 'decay_steps'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (r.decay_rate === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decay_rate" }, message: "must have required property 'decay_rate'", schema: U.required, parentSchema: U, data: r };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in r)
      if (!(a === "initial_learning_rate" || a === "decay_steps" || a === "decay_rate" || a === "staircase" || a === "name")) {
        let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: !1, parentSchema: U, data: r };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let a = r.initial_learning_rate;
      if (!(typeof a == "number" && isFinite(a))) {
        let u = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.initial_learning_rate.type, parentSchema: U.properties.initial_learning_rate, data: a };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let a = r.decay_steps;
      if (typeof a == "number" && isFinite(a)) {
        if (a <= 0 || isNaN(a)) {
          let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: U.properties.decay_steps, data: a };
          e === null ? e = [u] : e.push(u), s++;
        }
      } else {
        let u = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.decay_steps.type, parentSchema: U.properties.decay_steps, data: a };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    if (r.decay_rate !== void 0) {
      let a = r.decay_rate;
      if (!(typeof a == "number" && isFinite(a))) {
        let u = { instancePath: t + "/decay_rate", schemaPath: "#/properties/decay_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: U.properties.decay_rate.type, parentSchema: U.properties.decay_rate, data: a };
        e === null ? e = [u] : e.push(u), s++;
      }
    }
    let i = r.staircase;
    if (typeof i != "boolean" && !(typeof i == "number" && isFinite(i)) && i !== null) {
      let a = { instancePath: t + "/staircase", schemaPath: "#/properties/staircase/type", keyword: "type", params: { type: U.properties.staircase.type }, message: "must be boolean,number,null", schema: U.properties.staircase.type, parentSchema: U.properties.staircase, data: i };
      e === null ? e = [a] : e.push(a), s++;
    }
    let n = r.name;
    if (typeof n != "string" && n !== null) {
      let a = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: U.properties.name.type }, message: "must be string,null", schema: U.properties.name.type, parentSchema: U.properties.name, data: n };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: U.type, parentSchema: U, data: r };
    e === null ? e = [i] : e.push(i), s++;
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
        let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: !1, parentSchema: ne, data: r };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.boundaries !== void 0) {
      let n = r.boundaries;
      if (Array.isArray(n)) {
        let a = n.length;
        for (let u = 0; u < a; u++) {
          let p = n[u];
          if (!(typeof p == "number" && isFinite(p))) {
            let c = { instancePath: t + "/boundaries/" + u, schemaPath: "#/properties/boundaries/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ne.properties.boundaries.items.type, parentSchema: ne.properties.boundaries.items, data: p };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
      } else {
        let a = { instancePath: t + "/boundaries", schemaPath: "#/properties/boundaries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ne.properties.boundaries.type, parentSchema: ne.properties.boundaries, data: n };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.values !== void 0) {
      let n = r.values;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let u = { instancePath: t + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ne.properties.values, data: n };
          e === null ? e = [u] : e.push(u), s++;
        }
        let a = n.length;
        for (let u = 0; u < a; u++) {
          let p = n[u];
          if (!(typeof p == "number" && isFinite(p))) {
            let c = { instancePath: t + "/values/" + u, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ne.properties.values.items.type, parentSchema: ne.properties.values.items, data: p };
            e === null ? e = [c] : e.push(c), s++;
          }
        }
      } else {
        let a = { instancePath: t + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ne.properties.values.type, parentSchema: ne.properties.values, data: n };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    let i = r.name;
    if (typeof i != "string" && i !== null) {
      let n = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: ne.properties.name.type }, message: "must be string,null", schema: ne.properties.name.type, parentSchema: ne.properties.name, data: i };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ne.type, parentSchema: ne, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var is = cr, X = { type: "object", properties: { initial_learning_rate: { type: "number", "x-must": "must be a number" }, decay_steps: { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" }, end_learning_rate: { type: "number", default: 1e-4, "x-must": "must be a number" }, power: { type: "number", default: 1, "x-must": "must be a number" }, cycle: { type: ["boolean", "number", "null"], default: !1, "x-must": "must be true or false" }, name: { type: ["string", "null"], default: "PolynomialDecay", "x-must": "must be a string" } }, required: ["initial_learning_rate", "decay_steps"], additionalProperties: !1 };
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
        let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: !1, parentSchema: X, data: r };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.initial_learning_rate !== void 0) {
      let p = r.initial_learning_rate;
      if (!(typeof p == "number" && isFinite(p))) {
        let c = { instancePath: t + "/initial_learning_rate", schemaPath: "#/properties/initial_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.initial_learning_rate.type, parentSchema: X.properties.initial_learning_rate, data: p };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (r.decay_steps !== void 0) {
      let p = r.decay_steps;
      if (typeof p == "number" && isFinite(p)) {
        if (p <= 0 || isNaN(p)) {
          let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: X.properties.decay_steps, data: p };
          e === null ? e = [c] : e.push(c), s++;
        }
      } else {
        let c = { instancePath: t + "/decay_steps", schemaPath: "#/properties/decay_steps/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.decay_steps.type, parentSchema: X.properties.decay_steps, data: p };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    let i = r.end_learning_rate;
    if (!(typeof i == "number" && isFinite(i))) {
      let p = { instancePath: t + "/end_learning_rate", schemaPath: "#/properties/end_learning_rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.end_learning_rate.type, parentSchema: X.properties.end_learning_rate, data: i };
      e === null ? e = [p] : e.push(p), s++;
    }
    let n = r.power;
    if (!(typeof n == "number" && isFinite(n))) {
      let p = { instancePath: t + "/power", schemaPath: "#/properties/power/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: X.properties.power.type, parentSchema: X.properties.power, data: n };
      e === null ? e = [p] : e.push(p), s++;
    }
    let a = r.cycle;
    if (typeof a != "boolean" && !(typeof a == "number" && isFinite(a)) && a !== null) {
      let p = { instancePath: t + "/cycle", schemaPath: "#/properties/cycle/type", keyword: "type", params: { type: X.properties.cycle.type }, message: "must be boolean,number,null", schema: X.properties.cycle.type, parentSchema: X.properties.cycle, data: a };
      e === null ? e = [p] : e.push(p), s++;
    }
    let u = r.name;
    if (typeof u != "string" && u !== null) {
      let p = { instancePath: t + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: X.properties.name.type }, message: "must be string,null", schema: X.properties.name.type, parentSchema: X.properties.name, data: u };
      e === null ? e = [p] : e.push(p), s++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: X.type, parentSchema: X, data: r };
    e === null ? e = [i] : e.push(i), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ns = Ne, os = {
  envelope: Nr,
  experiment: Fr,
  "optimizers/Adadelta": Tr,
  "optimizers/Adafactor": Rr,
  "optimizers/Adagrad": Mr,
  "optimizers/Adam": Ar,
  "optimizers/AdamW": Lr,
  "optimizers/Adamax": Cr,
  "optimizers/Ftrl": Vr,
  "optimizers/Lamb": Gr,
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
  "schedules/PolynomialDecay": is,
  "shared/optimizer-map": ns
};

/** One validator per schema, by its path in specs/v1. */
export const validators: Readonly<Record<keyof SchemaTypes, SchemaValidator>> = os;
