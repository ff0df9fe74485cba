// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.
// @ts-nocheck: what follows is what ajv compiled
import type { SchemaValidator } from '../schema/validator.js';

// <stdin>
var A = Te, Sr = { type: "number", "x-must": "must be a number" };
function Te(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Te.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number") {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Sr.type, parentSchema: Sr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Te.errors = e, r === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Z = $e, re = { type: ["integer", "array", "null"], items: { type: ["integer", "array"], items: { type: "integer" } }, "x-must": "must be an axis, a list of axes or null" };
function $e(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = $e.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: re.type }, message: "must be integer,array,null", schema: re.type, parentSchema: re, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let f = t[i];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f)) && !Array.isArray(f)) {
        let b = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: re.items.type }, message: "must be integer,array", schema: re.items.type, parentSchema: re.items, data: f };
        e === null ? e = [b] : e.push(b), r++;
      }
      if (Array.isArray(f)) {
        let b = f.length;
        for (let P = 0; P < b; P++) {
          let c = f[P];
          if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
            let l = { instancePath: n + "/" + i + "/" + P, schemaPath: "#/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: re.items.items.type, parentSchema: re.items.items, data: c };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      }
    }
  }
  return $e.errors = e, r === 0;
}
$e.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ee = Le, me = { anyOf: [{ type: "number" }, { type: "array", items: { $ref: "descent://v1/shared/value/$defs/numbers" } }, { $ref: "descent://v1/envelope" }], "x-must": "must be a number, a (nested) list of numbers or a serialized array" }, le = { anyOf: [{ type: "number" }, { type: "array", items: { $ref: "descent://v1/shared/value/$defs/numbers" } }, { $ref: "descent://v1/envelope" }], "x-must": "must be a number, a (nested) list of numbers or a serialized array" }, Zt = { validate: ie }, E = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function N(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = N.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.class_name === void 0) {
      let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: E.required, parentSchema: E, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.module !== void 0) {
      let a = t.module;
      if (typeof a != "string" && a !== null) {
        let i = { instancePath: n + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: E.properties.module.type }, message: "must be string,null", schema: E.properties.module.type, parentSchema: E.properties.module, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.class_name !== void 0) {
      let a = t.class_name;
      if (typeof a != "string") {
        let i = { instancePath: n + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.class_name.type, parentSchema: E.properties.class_name, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.config !== void 0) {
      let a = t.config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let i = { instancePath: n + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: E.properties.config.type }, message: "must be object,null", schema: E.properties.config.type, parentSchema: E.properties.config, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.registered_name !== void 0) {
      let a = t.registered_name;
      if (typeof a != "string" && a !== null) {
        let i = { instancePath: n + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: E.properties.registered_name.type }, message: "must be string,null", schema: E.properties.registered_name.type, parentSchema: E.properties.registered_name, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.build_config !== void 0) {
      let a = t.build_config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let i = { instancePath: n + "/build_config", schemaPath: "#/properties/build_config/type", keyword: "type", params: { type: E.properties.build_config.type }, message: "must be object,null", schema: E.properties.build_config.type, parentSchema: E.properties.build_config, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.compile_config !== void 0) {
      let a = t.compile_config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let i = { instancePath: n + "/compile_config", schemaPath: "#/properties/compile_config/type", keyword: "type", params: { type: E.properties.compile_config.type }, message: "must be object,null", schema: E.properties.compile_config.type, parentSchema: E.properties.compile_config, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.shared_object_id !== void 0) {
      let a = t.shared_object_id;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let i = { instancePath: n + "/shared_object_id", schemaPath: "#/properties/shared_object_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: E.properties.shared_object_id.type, parentSchema: E.properties.shared_object_id, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: E.type, parentSchema: E, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ie(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = ie.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (typeof t != "number") {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: le.anyOf[0].type, parentSchema: le.anyOf[0], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = f === r;
  i = i || l;
  let b = r;
  if (Array.isArray(t)) {
    let p = t.length;
    for (let O = 0; O < p; O++)
      Zt.validate(t[O], { instancePath: n + "/" + O, parentData: t, parentDataProperty: O, rootData: d, dynamicAnchors: _ }) || (e = e === null ? Zt.validate.errors : e.concat(Zt.validate.errors), r = e.length);
  } else {
    let p = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: le.anyOf[1].type, parentSchema: le.anyOf[1], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = b === r;
  if (i = i || l, l)
    var P = !0;
  let c = r;
  N(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var l = c === r;
  if (i = i || l, l) {
    var h = {};
    h.module = !0, h.class_name = !0, h.config = !0, h.registered_name = !0, h.build_config = !0, h.compile_config = !0, h.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: le.anyOf, parentSchema: le, data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  return ie.errors = e, s.props = h, s.items = P, r === 0;
}
ie.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function Le(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Le.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (typeof t != "number") {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: me.anyOf[0].type, parentSchema: me.anyOf[0], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = f === r;
  i = i || l;
  let b = r;
  if (Array.isArray(t)) {
    let p = t.length;
    for (let O = 0; O < p; O++)
      ie(t[O], { instancePath: n + "/" + O, parentData: t, parentDataProperty: O, rootData: d, dynamicAnchors: _ }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length);
  } else {
    let p = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: me.anyOf[1].type, parentSchema: me.anyOf[1], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = b === r;
  if (i = i || l, l)
    var P = !0;
  let c = r;
  N(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var l = c === r;
  if (i = i || l, l) {
    var h = {};
    h.module = !0, h.class_name = !0, h.config = !0, h.registered_name = !0, h.build_config = !0, h.compile_config = !0, h.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: me.anyOf, parentSchema: me, data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  return Le.errors = e, s.props = h, s.items = P, r === 0;
}
Le.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var C = Ue, ye = { anyOf: [{ type: ["integer", "boolean", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be an integer, a serialized SeedGenerator or null" };
function Ue(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ue.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t)) && typeof t != "boolean" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: ye.anyOf[0].type }, message: "must be integer,boolean,null", schema: ye.anyOf[0].type, parentSchema: ye.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  N(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = b === r;
  if (i = i || P, P) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ye.anyOf, parentSchema: ye, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Ue.errors = e, s.props = c, r === 0;
}
Ue.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var U = qe, fe = { type: ["integer", "array", "null"], items: { type: "integer" }, "x-must": "must be an integer, a list of integers or null" };
function qe(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = qe.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: fe.type }, message: "must be integer,array,null", schema: fe.type, parentSchema: fe, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let f = t[i];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
        let b = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: fe.items.type, parentSchema: fe.items, data: f };
        e === null ? e = [b] : e.push(b), r++;
      }
    }
  }
  return qe.errors = e, r === 0;
}
qe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var xr = Ve, Jt = { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" };
function Ve(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ve.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "number") {
    if (t <= 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Jt, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Jt.type, parentSchema: Jt, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ve.errors = e, r === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vr = Fe, Qt = { type: "string", pattern: "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$", "x-must": 'must be "fan_in", "fan_out" or "fan_avg"' }, Fr = new RegExp("^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$", "u");
function Fe(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Fe.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "string") {
    if (!Fr.test(t)) {
      let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$" }, message: 'must match pattern "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$"', schema: "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$", parentSchema: Qt, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Qt.type, parentSchema: Qt, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Fe.errors = e, r === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gr = Ge, Wt = { type: "string", pattern: "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$", "x-must": 'must be "normal", "truncated_normal", "untruncated_normal" or "uniform"' }, Hr = new RegExp("^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$", "u");
function Ge(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ge.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "string") {
    if (!Hr.test(t)) {
      let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$" }, message: 'must match pattern "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$"', schema: "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$", parentSchema: Wt, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Wt.type, parentSchema: Wt, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ge.errors = e, r === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var S = He, Br = { $ref: "descent://v1/shared/value/$defs/nullable_text", pattern: "^[^/]+$", "x-must": 'must be a string without "/"' }, Xt = { type: ["string", "null"], "x-must": "must be a string or null" };
function ce(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = ce.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "string" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: Xt.type }, message: "must be string,null", schema: Xt.type, parentSchema: Xt, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ce.errors = e, r === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kr = new RegExp("^[^/]+$", "u");
function He(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = He.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), ce(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length), typeof t == "string" && !Kr.test(t)) {
    let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/]+$" }, message: 'must match pattern "^[^/]+$"', schema: "^[^/]+$", parentSchema: Br, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return He.errors = e, r === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var x = Be, Ar = { type: "boolean", "x-must": "must be true or false" };
function Be(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Be.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "boolean") {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: Ar.type, parentSchema: Ar, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Be.errors = e, r === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var o = Ke, he = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be a dtype, a serialized dtype policy or null" };
function Ke(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ke.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: he.anyOf[0].type }, message: "must be string,null", schema: he.anyOf[0].type, parentSchema: he.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  N(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = b === r;
  if (i = i || P, P) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: he.anyOf, parentSchema: he, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Ke.errors = e, s.props = c, r === 0;
}
Ke.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var y = Ze, de = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be the name of a regularizer, a serialized one or null" };
function Ze(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ze.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: de.anyOf[0].type }, message: "must be string,null", schema: de.anyOf[0].type, parentSchema: de.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  N(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = b === r;
  if (i = i || P, P) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: de.anyOf, parentSchema: de, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Ze.errors = e, s.props = c, r === 0;
}
Ze.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var q = Je, W = { anyOf: [{ type: ["string", "null"] }, { type: "object", properties: { class_name: { type: "string" } }, required: ["class_name"] }], "x-must": "must be the name of an activation, a serialized one or null" };
function Je(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Je.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: W.anyOf[0].type }, message: "must be string,null", schema: W.anyOf[0].type, parentSchema: W.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.class_name === void 0) {
      let l = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: W.anyOf[1].required, parentSchema: W.anyOf[1], data: t };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.class_name !== void 0) {
      let l = t.class_name;
      if (typeof l != "string") {
        let h = { instancePath: n + "/class_name", schemaPath: "#/anyOf/1/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.anyOf[1].properties.class_name.type, parentSchema: W.anyOf[1].properties.class_name, data: l };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.anyOf[1].type, parentSchema: W.anyOf[1], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = b === r;
  if (i = i || P, P) {
    var c = {};
    c.class_name = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: W.anyOf, parentSchema: W, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Je.errors = e, s.props = c, r === 0;
}
Je.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var m = Qe, Yt = { type: ["boolean", "number", "null"], "x-must": "must be true or false" };
function Qe(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Qe.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "boolean" && typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: Yt.type }, message: "must be boolean,number,null", schema: Yt.type, parentSchema: Yt, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Qe.errors = e, r === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var u = We, oe = { type: ["array", "null"], items: { type: ["integer", "null"] }, "x-must": "must be a list of sizes, null where one is not known, or null" };
function We(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = We.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: oe.type }, message: "must be array,null", schema: oe.type, parentSchema: oe, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let f = t[i];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f)) && f !== null) {
        let b = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: oe.items.type }, message: "must be integer,null", schema: oe.items.type, parentSchema: oe.items, data: f };
        e === null ? e = [b] : e.push(b), r++;
      }
    }
  }
  return We.errors = e, r === 0;
}
We.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var k = Xe, xe = { type: ["integer", "null"], minimum: 1, "x-must": "must be an integer >= 1, or null" };
function Xe(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Xe.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: xe.type }, message: "must be integer,null", schema: xe.type, parentSchema: xe, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: xe, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Xe.errors = e, r === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _e = Ye, J = { anyOf: [{ type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 1 }], "x-must": "must be an integer >= 1 or a list of one" };
function Ye(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ye.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: J.anyOf[0].type, parentSchema: J.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: J.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  if (Array.isArray(t)) {
    if (t.length > 1) {
      let h = { instancePath: n, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: J.anyOf[1], data: t };
      e === null ? e = [h] : e.push(h), r++;
    }
    if (t.length < 1) {
      let h = { instancePath: n, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: J.anyOf[1], data: t };
      e === null ? e = [h] : e.push(h), r++;
    }
    let l = t.length;
    for (let h = 0; h < l; h++) {
      let p = t[h];
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let O = { instancePath: n + "/" + h, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: J.anyOf[1].items.type, parentSchema: J.anyOf[1].items, data: p };
        e === null ? e = [O] : e.push(O), r++;
      }
      if (typeof p == "number" && (p < 1 || isNaN(p))) {
        let O = { instancePath: n + "/" + h, schemaPath: "#/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: J.anyOf[1].items, data: p };
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: J.anyOf[1].type, parentSchema: J.anyOf[1], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = b === r;
  if (i = i || P, P)
    var c = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: J.anyOf, parentSchema: J, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Ye.errors = e, s.items = c, r === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var ae = et, er = { type: "string", pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$", "x-must": 'must be "valid" or "same"' }, Zr = new RegExp("^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$", "u");
function et(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = et.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "string") {
    if (!Zr.test(t)) {
      let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$" }, message: 'must match pattern "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$"', schema: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$", parentSchema: er, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: er.type, parentSchema: er, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return et.errors = e, r === 0;
}
et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Dr = tt, V = { anyOf: [{ type: "null" }, { enum: [0, !1] }, { type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 1 }], "x-must": "must be an integer >= 1, a list of one or null" };
function tt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = tt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (t !== null) {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: V.anyOf[0].type, parentSchema: V.anyOf[0], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = f === r;
  i = i || l;
  let b = r;
  if (!(t === 0 || t === !1)) {
    let p = { instancePath: n, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: V.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: V.anyOf[1].enum, parentSchema: V.anyOf[1], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = b === r;
  i = i || l;
  let P = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let p = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: V.anyOf[2].type, parentSchema: V.anyOf[2], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let p = { instancePath: n, schemaPath: "#/anyOf/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: V.anyOf[2], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = P === r;
  i = i || l;
  let c = r;
  if (Array.isArray(t)) {
    if (t.length > 1) {
      let O = { instancePath: n, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: V.anyOf[3], data: t };
      e === null ? e = [O] : e.push(O), r++;
    }
    if (t.length < 1) {
      let O = { instancePath: n, schemaPath: "#/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: V.anyOf[3], data: t };
      e === null ? e = [O] : e.push(O), r++;
    }
    let p = t.length;
    for (let O = 0; O < p; O++) {
      let z = t[O];
      if (!(typeof z == "number" && !(z % 1) && !isNaN(z))) {
        let L = { instancePath: n + "/" + O, schemaPath: "#/anyOf/3/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: V.anyOf[3].items.type, parentSchema: V.anyOf[3].items, data: z };
        e === null ? e = [L] : e.push(L), r++;
      }
      if (typeof z == "number" && (z < 1 || isNaN(z))) {
        let L = { instancePath: n + "/" + O, schemaPath: "#/anyOf/3/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: V.anyOf[3].items, data: z };
        e === null ? e = [L] : e.push(L), r++;
      }
    }
  } else {
    let p = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: V.anyOf[3].type, parentSchema: V.anyOf[3], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = c === r;
  if (i = i || l, l)
    var h = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: V.anyOf, parentSchema: V, data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  return tt.errors = e, s.items = h, r === 0;
}
tt.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var F = rt, Ae = { type: ["string", "null"], pattern: "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$", "x-must": 'must be "channels_last", "channels_first" or null' }, Jr = new RegExp("^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$", "u");
function rt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = rt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "string" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: Ae.type }, message: "must be string,null", schema: Ae.type, parentSchema: Ae, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "string" && !Jr.test(t)) {
    let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$" }, message: 'must match pattern "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$"', schema: "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$", parentSchema: Ae, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return rt.errors = e, r === 0;
}
rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var B = at, Q = { anyOf: [{ type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 2, maxItems: 2 }], "x-must": "must be an integer >= 1 or a list of 2 of them" };
function at(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = at.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Q.anyOf[0].type, parentSchema: Q.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: Q.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  if (Array.isArray(t)) {
    if (t.length > 2) {
      let h = { instancePath: n, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: Q.anyOf[1], data: t };
      e === null ? e = [h] : e.push(h), r++;
    }
    if (t.length < 2) {
      let h = { instancePath: n, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: Q.anyOf[1], data: t };
      e === null ? e = [h] : e.push(h), r++;
    }
    let l = t.length;
    for (let h = 0; h < l; h++) {
      let p = t[h];
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let O = { instancePath: n + "/" + h, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Q.anyOf[1].items.type, parentSchema: Q.anyOf[1].items, data: p };
        e === null ? e = [O] : e.push(O), r++;
      }
      if (typeof p == "number" && (p < 1 || isNaN(p))) {
        let O = { instancePath: n + "/" + h, schemaPath: "#/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: Q.anyOf[1].items, data: p };
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Q.anyOf[1].type, parentSchema: Q.anyOf[1], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = b === r;
  if (i = i || P, P)
    var c = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Q.anyOf, parentSchema: Q, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return at.errors = e, s.items = c, r === 0;
}
at.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var Ir = st, G = { anyOf: [{ type: "null" }, { enum: [0, !1] }, { type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 2, maxItems: 2 }], "x-must": "must be an integer >= 1, a list of 2 of them or null" };
function st(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = st.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (t !== null) {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: G.anyOf[0].type, parentSchema: G.anyOf[0], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = f === r;
  i = i || l;
  let b = r;
  if (!(t === 0 || t === !1)) {
    let p = { instancePath: n, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: G.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: G.anyOf[1].enum, parentSchema: G.anyOf[1], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = b === r;
  i = i || l;
  let P = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let p = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: G.anyOf[2].type, parentSchema: G.anyOf[2], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let p = { instancePath: n, schemaPath: "#/anyOf/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: G.anyOf[2], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = P === r;
  i = i || l;
  let c = r;
  if (Array.isArray(t)) {
    if (t.length > 2) {
      let O = { instancePath: n, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: G.anyOf[3], data: t };
      e === null ? e = [O] : e.push(O), r++;
    }
    if (t.length < 2) {
      let O = { instancePath: n, schemaPath: "#/anyOf/3/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: G.anyOf[3], data: t };
      e === null ? e = [O] : e.push(O), r++;
    }
    let p = t.length;
    for (let O = 0; O < p; O++) {
      let z = t[O];
      if (!(typeof z == "number" && !(z % 1) && !isNaN(z))) {
        let L = { instancePath: n + "/" + O, schemaPath: "#/anyOf/3/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: G.anyOf[3].items.type, parentSchema: G.anyOf[3].items, data: z };
        e === null ? e = [L] : e.push(L), r++;
      }
      if (typeof z == "number" && (z < 1 || isNaN(z))) {
        let L = { instancePath: n + "/" + O, schemaPath: "#/anyOf/3/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: G.anyOf[3].items, data: z };
        e === null ? e = [L] : e.push(L), r++;
      }
    }
  } else {
    let p = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.anyOf[3].type, parentSchema: G.anyOf[3], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var l = c === r;
  if (i = i || l, l)
    var h = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: G.anyOf, parentSchema: G, data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  return st.errors = e, s.items = h, r === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var T = nt, Nr = { type: "integer", "x-must": "must be an integer" };
function nt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = nt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Nr.type, parentSchema: Nr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return nt.errors = e, r === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var D = it, ge = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be the name of an initializer, a serialized one or null" };
function it(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = it.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: ge.anyOf[0].type }, message: "must be string,null", schema: ge.anyOf[0].type, parentSchema: ge.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  N(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = b === r;
  if (i = i || P, P) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ge.anyOf, parentSchema: ge, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return it.errors = e, s.props = c, r === 0;
}
it.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var I = mt, ve = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be the name of a constraint, a serialized one or null" };
function mt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = mt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: ve.anyOf[0].type }, message: "must be string,null", schema: ve.anyOf[0].type, parentSchema: ve.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  N(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = b === r;
  if (i = i || P, P) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ve.anyOf, parentSchema: ve, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return mt.errors = e, s.props = c, r === 0;
}
mt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Qr = lt, tr = { type: ["object", "null"], "x-must": "must be an object or null" };
function lt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = lt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: tr.type }, message: "must be object,null", schema: tr.type, parentSchema: tr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return lt.errors = e, r === 0;
}
lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wr = ot, rr = { enum: ["sum", "mul", "concat", "ave", null], "x-must": 'must be "sum", "mul", "concat", "ave" or null' };
function ot(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = ot.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "sum" || t === "mul" || t === "concat" || t === "ave" || t === null)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: rr.enum }, message: "must be equal to one of the allowed values", schema: rr.enum, parentSchema: rr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ot.errors = e, r === 0;
}
ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zr = ut, j = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function ut(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = ut.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.class_name === void 0) {
      let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: j.required, parentSchema: j, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.module !== void 0) {
      let a = t.module;
      if (typeof a != "string" && a !== null) {
        let i = { instancePath: n + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: j.properties.module.type }, message: "must be string,null", schema: j.properties.module.type, parentSchema: j.properties.module, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.class_name !== void 0) {
      let a = t.class_name;
      if (typeof a != "string") {
        let i = { instancePath: n + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.class_name.type, parentSchema: j.properties.class_name, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.config !== void 0) {
      let a = t.config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let i = { instancePath: n + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: j.properties.config.type }, message: "must be object,null", schema: j.properties.config.type, parentSchema: j.properties.config, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.registered_name !== void 0) {
      let a = t.registered_name;
      if (typeof a != "string" && a !== null) {
        let i = { instancePath: n + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: j.properties.registered_name.type }, message: "must be string,null", schema: j.properties.registered_name.type, parentSchema: j.properties.registered_name, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.build_config !== void 0) {
      let a = t.build_config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let i = { instancePath: n + "/build_config", schemaPath: "#/properties/build_config/type", keyword: "type", params: { type: j.properties.build_config.type }, message: "must be object,null", schema: j.properties.build_config.type, parentSchema: j.properties.build_config, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.compile_config !== void 0) {
      let a = t.compile_config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let i = { instancePath: n + "/compile_config", schemaPath: "#/properties/compile_config/type", keyword: "type", params: { type: j.properties.compile_config.type }, message: "must be object,null", schema: j.properties.compile_config.type, parentSchema: j.properties.compile_config, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.shared_object_id !== void 0) {
      let a = t.shared_object_id;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let i = { instancePath: n + "/shared_object_id", schemaPath: "#/properties/shared_object_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: j.properties.shared_object_id.type, parentSchema: j.properties.shared_object_id, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: j.type, parentSchema: j, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ut.errors = e, r === 0;
}
ut.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ar = pt, De = { anyOf: [{ type: "null" }, { $ref: "descent://v1/envelope" }], "x-must": "must be a serialized layer or null" };
function pt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = pt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: De.anyOf[0].type, parentSchema: De.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  N(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = b === r;
  if (i = i || P, P) {
    var c = {};
    c.module = !0, c.class_name = !0, c.config = !0, c.registered_name = !0, c.build_config = !0, c.compile_config = !0, c.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: De.anyOf, parentSchema: De, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return pt.errors = e, s.props = c, r === 0;
}
pt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Xr = ct, sr = { type: ["array", "null"], "x-must": "must be a list or null" };
function ct(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = ct.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: sr.type }, message: "must be array,null", schema: sr.type, parentSchema: sr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ct.errors = e, r === 0;
}
ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yr = yt, nr = { type: "string", pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$", "x-must": 'must be "valid", "same" or "causal"' }, ea = new RegExp("^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$", "u");
function yt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = yt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "string") {
    if (!ea.test(t)) {
      let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$" }, message: 'must match pattern "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$"', schema: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$", parentSchema: nr, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: nr.type, parentSchema: nr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return yt.errors = e, r === 0;
}
yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var R = ft, ir = { type: "integer", minimum: 1, "x-must": "must be an integer >= 1" };
function ft(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = ft.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ir.type, parentSchema: ir, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ir, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ft.errors = e, r === 0;
}
ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ta = ht, K = { anyOf: [{ type: ["null", "boolean"] }, { type: "integer", minimum: 0 }, { type: "array", items: { type: "integer", minimum: 0 }, minItems: 2, maxItems: 2 }], "x-must": "must be an integer >= 0, a list of 2 of them or null" };
function ht(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = ht.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (t !== null && typeof t != "boolean") {
    let h = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: K.anyOf[0].type }, message: "must be null,boolean", schema: K.anyOf[0].type, parentSchema: K.anyOf[0], data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  var c = f === r;
  i = i || c;
  let b = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: K.anyOf[1].type, parentSchema: K.anyOf[1], data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  if (typeof t == "number" && (t < 0 || isNaN(t))) {
    let h = { instancePath: n, schemaPath: "#/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: K.anyOf[1], data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  var c = b === r;
  i = i || c;
  let P = r;
  if (Array.isArray(t)) {
    if (t.length > 2) {
      let p = { instancePath: n, schemaPath: "#/anyOf/2/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: K.anyOf[2], data: t };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.length < 2) {
      let p = { instancePath: n, schemaPath: "#/anyOf/2/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: K.anyOf[2], data: t };
      e === null ? e = [p] : e.push(p), r++;
    }
    let h = t.length;
    for (let p = 0; p < h; p++) {
      let O = t[p];
      if (!(typeof O == "number" && !(O % 1) && !isNaN(O))) {
        let z = { instancePath: n + "/" + p, schemaPath: "#/anyOf/2/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: K.anyOf[2].items.type, parentSchema: K.anyOf[2].items, data: O };
        e === null ? e = [z] : e.push(z), r++;
      }
      if (typeof O == "number" && (O < 0 || isNaN(O))) {
        let z = { instancePath: n + "/" + p, schemaPath: "#/anyOf/2/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: K.anyOf[2].items, data: O };
        e === null ? e = [z] : e.push(z), r++;
      }
    }
  } else {
    let h = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: K.anyOf[2].type, parentSchema: K.anyOf[2], data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  var c = P === r;
  if (i = i || c, c)
    var l = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let h = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: K.anyOf, parentSchema: K, data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  return ht.errors = e, s.items = l, r === 0;
}
ht.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var H = dt, mr = { type: ["integer", "null"], "x-must": "must be an integer or null" };
function dt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = dt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: mr.type }, message: "must be integer,null", schema: mr.type, parentSchema: mr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return dt.errors = e, r === 0;
}
dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Er = _t, lr = { type: ["number", "null"], "x-must": "must be a number or null" };
function _t(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = _t.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: lr.type }, message: "must be number,null", schema: lr.type, parentSchema: lr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return _t.errors = e, r === 0;
}
_t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ie = gt, se = { type: ["integer", "array"], items: { type: ["integer", "array"], items: { type: "integer" } }, "x-must": "must be an axis or a list of axes" };
function gt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = gt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && !Array.isArray(t)) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: se.type }, message: "must be integer,array", schema: se.type, parentSchema: se, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let f = t[i];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f)) && !Array.isArray(f)) {
        let b = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: se.items.type }, message: "must be integer,array", schema: se.items.type, parentSchema: se.items, data: f };
        e === null ? e = [b] : e.push(b), r++;
      }
      if (Array.isArray(f)) {
        let b = f.length;
        for (let P = 0; P < b; P++) {
          let c = f[P];
          if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
            let l = { instancePath: n + "/" + i + "/" + P, schemaPath: "#/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: se.items.items.type, parentSchema: se.items.items, data: c };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      }
    }
  }
  return gt.errors = e, r === 0;
}
gt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = vt, Ne = { type: "number", minimum: 0, maximum: 1, "x-must": "must be a number in [0, 1]" };
function vt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = vt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "number") {
    if (t > 1 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: Ne, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t < 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Ne, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ne.type, parentSchema: Ne, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return vt.errors = e, r === 0;
}
vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var jr = bt, Mr = { type: "null", "x-must": "must be null" };
function bt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = bt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: Mr.type, parentSchema: Mr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return bt.errors = e, r === 0;
}
bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ra = Pt, or = { type: ["integer", "array", "null"], "x-must": "must be an integer, a list of them or null" };
function Pt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Pt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: or.type }, message: "must be integer,array,null", schema: or.type, parentSchema: or, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Pt.errors = e, r === 0;
}
Pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ur = Ot, pr = { enum: ["auto", !0, !1, 0, 1], "x-must": 'must be "auto", true or false' };
function Ot(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ot.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "auto" || t === !0 || t === !1 || t === 0 || t === 1)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pr.enum }, message: "must be equal to one of the allowed values", schema: pr.enum, parentSchema: pr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ot.errors = e, r === 0;
}
Ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var aa = wt, ue = { anyOf: [{ type: "integer", minimum: 1 }, { const: -1 }], "x-must": "must be an integer >= 1, or -1" };
function wt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = wt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let c = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ue.anyOf[0].type, parentSchema: ue.anyOf[0], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let c = { instancePath: n, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ue.anyOf[0], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var P = f === r;
  i = i || P;
  let b = r;
  if (t !== -1) {
    let c = { instancePath: n, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: -1 }, message: "must be equal to constant", schema: -1, parentSchema: ue.anyOf[1], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var P = b === r;
  if (i = i || P, i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ue.anyOf, parentSchema: ue, data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  return wt.errors = e, r === 0;
}
wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Cr = kt, cr = { type: ["integer", "boolean", "null"], "x-must": "must be an integer or null" };
function kt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = kt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && typeof t != "boolean" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: cr.type }, message: "must be integer,boolean,null", schema: cr.type, parentSchema: cr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return kt.errors = e, r === 0;
}
kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ze = St, yr = { type: "number", minimum: 0, "x-must": "must be a number >= 0" };
function St(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = St.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "number") {
    if (t < 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: yr, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: yr.type, parentSchema: yr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return St.errors = e, r === 0;
}
St.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var sa = xt, fr = { type: ["boolean", "number", "null"], "x-must": "must be true, false or null" };
function xt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = xt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "boolean" && typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: fr.type }, message: "must be boolean,number,null", schema: fr.type, parentSchema: fr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return xt.errors = e, r === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = At, je = { type: "array", items: { type: "integer" }, "x-must": "must be a list of integers" };
function At(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = At.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let f = t[i];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
        let b = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: je.items.type, parentSchema: je.items, data: f };
        e === null ? e = [b] : e.push(b), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: je.type, parentSchema: je, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return At.errors = e, r === 0;
}
At.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var na = Dt, Me = { anyOf: [{ $ref: "descent://v1/envelope" }, { type: "array", items: { $ref: "descent://v1/envelope" } }], "x-must": "must be a serialized cell or a list of them" };
function Dt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Dt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  N(t, { instancePath: n, parentData: g, parentDataProperty: v, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var c = f === r;
  if (i = i || c, c) {
    var b = {};
    b.module = !0, b.class_name = !0, b.config = !0, b.registered_name = !0, b.build_config = !0, b.compile_config = !0, b.shared_object_id = !0;
  }
  let P = r;
  if (Array.isArray(t)) {
    let h = t.length;
    for (let p = 0; p < h; p++)
      N(t[p], { instancePath: n + "/" + p, parentData: t, parentDataProperty: p, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  } else {
    let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Me.anyOf[1].type, parentSchema: Me.anyOf[1], data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  var c = P === r;
  if (i = i || c, c)
    var l = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let h = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Me.anyOf, parentSchema: Me, data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  return Dt.errors = e, s.props = b, s.items = l, r === 0;
}
Dt.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var be = It, Ce = { type: ["number", "null"], minimum: 0, "x-must": "must be a number >= 0, or null" };
function It(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = It.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: Ce.type }, message: "must be number,null", schema: Ce.type, parentSchema: Ce, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 0 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Ce, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return It.errors = e, r === 0;
}
It.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ia = Nt, Pe = { type: "array", items: { type: ["integer", "null"] }, "x-must": "must be a list of integers" };
function Nt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Nt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let f = t[i];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f)) && f !== null) {
        let b = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: Pe.items.type }, message: "must be integer,null", schema: Pe.items.type, parentSchema: Pe.items, data: f };
        e === null ? e = [b] : e.push(b), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Pe.type, parentSchema: Pe, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Nt.errors = e, r === 0;
}
Nt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ma = zt, Rr = { type: "array", items: { $ref: "descent://v1/envelope" }, "x-must": "must be a list of serialized layers" };
function zt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = zt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++)
      N(t[i], { instancePath: n + "/" + i, parentData: t, parentDataProperty: i, rootData: d, dynamicAnchors: _ }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Rr.type, parentSchema: Rr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return zt.errors = e, r === 0;
}
zt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var la = Et, Tr = { type: "string", "x-must": 'must be "nearest", "bilinear", "bicubic", "lanczos3" or "lanczos5"' };
function Et(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Et.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "string") {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Tr.type, parentSchema: Tr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Et.errors = e, r === 0;
}
Et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oa = jt, $ = { anyOf: [{ type: "integer" }, { type: "array", minItems: 2, maxItems: 2, items: { anyOf: [{ type: "integer" }, { type: "array", items: { type: "integer" }, minItems: 2, maxItems: 2 }] } }], "x-must": "must be an integer, a list of 2 or a list of 2 lists of 2" };
function jt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = jt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, f = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let h = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $.anyOf[0].type, parentSchema: $.anyOf[0], data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  var c = f === r;
  i = i || c;
  let b = r;
  if (Array.isArray(t)) {
    if (t.length > 2) {
      let p = { instancePath: n, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: $.anyOf[1], data: t };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (t.length < 2) {
      let p = { instancePath: n, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: $.anyOf[1], data: t };
      e === null ? e = [p] : e.push(p), r++;
    }
    let h = t.length;
    for (let p = 0; p < h; p++) {
      let O = t[p], z = r, L = !1, Ur = r;
      if (!(typeof O == "number" && !(O % 1) && !isNaN(O))) {
        let X = { instancePath: n + "/" + p, schemaPath: "#/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $.anyOf[1].items.anyOf[0].type, parentSchema: $.anyOf[1].items.anyOf[0], data: O };
        e === null ? e = [X] : e.push(X), r++;
      }
      var P = Ur === r;
      L = L || P;
      let qr = r;
      if (Array.isArray(O)) {
        if (O.length > 2) {
          let Y = { instancePath: n + "/" + p, schemaPath: "#/anyOf/1/items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: $.anyOf[1].items.anyOf[1], data: O };
          e === null ? e = [Y] : e.push(Y), r++;
        }
        if (O.length < 2) {
          let Y = { instancePath: n + "/" + p, schemaPath: "#/anyOf/1/items/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: $.anyOf[1].items.anyOf[1], data: O };
          e === null ? e = [Y] : e.push(Y), r++;
        }
        let X = O.length;
        for (let Y = 0; Y < X; Y++) {
          let Se = O[Y];
          if (!(typeof Se == "number" && !(Se % 1) && !isNaN(Se))) {
            let kr = { instancePath: n + "/" + p + "/" + Y, schemaPath: "#/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $.anyOf[1].items.anyOf[1].items.type, parentSchema: $.anyOf[1].items.anyOf[1].items, data: Se };
            e === null ? e = [kr] : e.push(kr), r++;
          }
        }
      } else {
        let X = { instancePath: n + "/" + p, schemaPath: "#/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: $.anyOf[1].items.anyOf[1].type, parentSchema: $.anyOf[1].items.anyOf[1], data: O };
        e === null ? e = [X] : e.push(X), r++;
      }
      var P = qr === r;
      if (L = L || P, L)
        r = z, e !== null && (z ? e.length = z : e = null);
      else {
        let X = { instancePath: n + "/" + p, schemaPath: "#/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: $.anyOf[1].items.anyOf, parentSchema: $.anyOf[1].items, data: O };
        e === null ? e = [X] : e.push(X), r++;
      }
    }
  } else {
    let h = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: $.anyOf[1].type, parentSchema: $.anyOf[1], data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  var c = b === r;
  if (i = i || c, c)
    var l = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let h = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: $.anyOf, parentSchema: $, data: t };
    e === null ? e = [h] : e.push(h), r++;
  }
  return jt.errors = e, s.items = l, r === 0;
}
jt.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var w = Mt, hr = { type: ["string", "null"], "x-must": "must be a string or null" };
function Mt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Mt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "string" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: hr.type }, message: "must be string,null", schema: hr.type, parentSchema: hr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Mt.errors = e, r === 0;
}
Mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var M = Ct, dr = { enum: ["sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none", null], "x-must": 'must be "sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none" or null' };
function Ct(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ct.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "sum_over_batch_size" || t === "sum" || t === "mean" || t === "mean_with_sample_weight" || t === "none" || t === null)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dr.enum }, message: "must be equal to one of the allowed values", schema: dr.enum, parentSchema: dr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ct.errors = e, r === 0;
}
Ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ua = Rt, Re = { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, "x-must": "must be a number > 0 and < 1" };
function Rt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Rt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "number") {
    if (t >= 1 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: Re, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t <= 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Re, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Re.type, parentSchema: Re, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Rt.errors = e, r === 0;
}
Rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pa = Tt, _r = { type: "integer", minimum: 2, "x-must": "must be an integer > 1" };
function Tt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Tt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: _r.type, parentSchema: _r, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 2 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: _r, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Tt.errors = e, r === 0;
}
Tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ca = $t, gr = { enum: ["ROC", "roc", "PR", "pr", "PRGAIN", "prgain"], "x-must": 'must be "ROC", "PR" or "PRGAIN"' };
function $t(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = $t.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "ROC" || t === "roc" || t === "PR" || t === "pr" || t === "PRGAIN" || t === "prgain")) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: gr.enum }, message: "must be equal to one of the allowed values", schema: gr.enum, parentSchema: gr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return $t.errors = e, r === 0;
}
$t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ya = Lt, vr = { enum: ["interpolation", "Interpolation", "majoring", "Majoring", "minoring", "Minoring"], "x-must": 'must be "interpolation", "majoring" or "minoring"' };
function Lt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Lt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "interpolation" || t === "Interpolation" || t === "majoring" || t === "Majoring" || t === "minoring" || t === "Minoring")) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: vr.enum }, message: "must be equal to one of the allowed values", schema: vr.enum, parentSchema: vr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Lt.errors = e, r === 0;
}
Lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fa = Ut, Oe = { type: ["array", "number", "null"], items: { type: "number" }, "x-must": "must be a list of numbers or null" };
function Ut(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ut.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !Array.isArray(t) && typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: Oe.type }, message: "must be array,number,null", schema: Oe.type, parentSchema: Oe, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let f = t[i];
      if (typeof f != "number") {
        let b = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Oe.items.type, parentSchema: Oe.items, data: f };
        e === null ? e = [b] : e.push(b), r++;
      }
    }
  }
  return Ut.errors = e, r === 0;
}
Ut.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ha = qt, we = { type: ["array", "null"], items: { type: "number" }, "x-must": "must be a list of numbers or null" };
function qt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = qt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: we.type }, message: "must be array,null", schema: we.type, parentSchema: we, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let f = t[i];
      if (typeof f != "number") {
        let b = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: we.items.type, parentSchema: we.items, data: f };
        e === null ? e = [b] : e.push(b), r++;
      }
    }
  }
  return qt.errors = e, r === 0;
}
qt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var $r = Vt, br = { enum: ["micro", "macro", "weighted", null], "x-must": 'must be "micro", "macro", "weighted" or null' };
function Vt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Vt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "micro" || t === "macro" || t === "weighted" || t === null)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: br.enum }, message: "must be equal to one of the allowed values", schema: br.enum, parentSchema: br, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Vt.errors = e, r === 0;
}
Vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Lr = Ft, ke = { type: ["number", "null"], exclusiveMinimum: 0, maximum: 1, "x-must": "must be a number in (0, 1], or null" };
function Ft(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ft.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: ke.type }, message: "must be number,null", schema: ke.type, parentSchema: ke, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number") {
    if (t > 1 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ke, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t <= 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: ke, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  }
  return Ft.errors = e, r === 0;
}
Ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pe = Gt, te = { type: ["number", "array", "null"], minimum: 0, maximum: 1, items: { type: "number", minimum: 0, maximum: 1 }, "x-must": "must be a number in [0, 1], a list of them or null" };
function Gt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Gt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number" && !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: te.type }, message: "must be number,array,null", schema: te.type, parentSchema: te, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number") {
    if (t > 1 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: te, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t < 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: te, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let f = t[i];
      if (typeof f == "number") {
        if (f > 1 || isNaN(f)) {
          let b = { instancePath: n + "/" + i, schemaPath: "#/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: te.items, data: f };
          e === null ? e = [b] : e.push(b), r++;
        }
        if (f < 0 || isNaN(f)) {
          let b = { instancePath: n + "/" + i, schemaPath: "#/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: te.items, data: f };
          e === null ? e = [b] : e.push(b), r++;
        }
      } else {
        let b = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: te.items.type, parentSchema: te.items, data: f };
        e === null ? e = [b] : e.push(b), r++;
      }
    }
  }
  return Gt.errors = e, r === 0;
}
Gt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var da = Ht, Pr = { enum: ["uniform_average", "variance_weighted_average", null], "x-must": 'must be "uniform_average", "variance_weighted_average" or null' };
function Ht(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Ht.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "uniform_average" || t === "variance_weighted_average" || t === null)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Pr.enum }, message: "must be equal to one of the allowed values", schema: Pr.enum, parentSchema: Pr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ht.errors = e, r === 0;
}
Ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _a = Bt, Or = { type: "integer", minimum: 0, "x-must": "must be an integer >= 0" };
function Bt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Bt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Or.type, parentSchema: Or, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 0 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Or, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Bt.errors = e, r === 0;
}
Bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ga = Kt, wr = { enum: ["rows", "columns"], "x-must": 'must be "rows" or "columns"' };
function Kt(t, { instancePath: n = "", parentData: g, parentDataProperty: v, rootData: d = t, dynamicAnchors: _ = {} } = {}) {
  let e = null, r = 0, s = Kt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "rows" || t === "columns")) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: wr.enum }, message: "must be equal to one of the allowed values", schema: wr.enum, parentSchema: wr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Kt.errors = e, r === 0;
}
Kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var va = {
  "constraints/MaxNorm": { max_value: A, axis: Z },
  "constraints/MinMaxNorm": { min_value: A, max_value: A, rate: A, axis: Z },
  "constraints/NonNeg": {},
  "constraints/UnitNorm": { axis: Z },
  "initializers/Constant": { value: ee },
  "initializers/GlorotNormal": { seed: C, input_axes: U, output_axes: U },
  "initializers/GlorotUniform": { seed: C, input_axes: U, output_axes: U },
  "initializers/HeNormal": { seed: C, input_axes: U, output_axes: U },
  "initializers/HeUniform": { seed: C, input_axes: U, output_axes: U },
  "initializers/Identity": { gain: A },
  "initializers/LecunNormal": { seed: C, input_axes: U, output_axes: U },
  "initializers/LecunUniform": { seed: C, input_axes: U, output_axes: U },
  "initializers/Ones": {},
  "initializers/Orthogonal": { seed: C, gain: A },
  "initializers/RandomNormal": { seed: C, mean: A, stddev: A },
  "initializers/RandomUniform": { seed: C, minval: A, maxval: A },
  "initializers/TruncatedNormal": { seed: C, mean: A, stddev: A },
  "initializers/VarianceScaling": { seed: C, scale: xr, mode: Vr, distribution: Gr, input_axes: U, output_axes: U },
  "initializers/Zeros": {},
  "layers/Activation": { name: S, trainable: x, dtype: o, activity_regularizer: y, activation: q, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Add": { name: S, trainable: x, dtype: o, activity_regularizer: y, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Average": { name: S, trainable: x, dtype: o, activity_regularizer: y, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/AveragePooling1D": { name: S, trainable: x, dtype: o, activity_regularizer: y, pool_size: _e, padding: ae, strides: Dr, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/AveragePooling2D": { name: S, trainable: x, dtype: o, activity_regularizer: y, pool_size: B, padding: ae, strides: Ir, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/BatchNormalization": { name: S, trainable: x, dtype: o, activity_regularizer: y, axis: T, momentum: A, epsilon: A, center: m, scale: m, beta_initializer: D, gamma_initializer: D, moving_mean_initializer: D, moving_variance_initializer: D, beta_regularizer: y, gamma_regularizer: y, beta_constraint: I, gamma_constraint: I, synchronized: m, renorm: m, renorm_clipping: Qr, renorm_momentum: A, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Bidirectional": { name: S, trainable: x, dtype: o, activity_regularizer: y, merge_mode: Wr, layer: zr, backward_layer: ar, weights: Xr, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Concatenate": { name: S, trainable: x, dtype: o, activity_regularizer: y, axis: T, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Conv1D": { name: S, trainable: x, dtype: o, filters: k, kernel_size: _e, strides: _e, padding: Yr, data_format: F, dilation_rate: _e, groups: R, activation: q, use_bias: m, kernel_initializer: D, bias_initializer: D, kernel_regularizer: y, bias_regularizer: y, activity_regularizer: y, kernel_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Conv2D": { name: S, trainable: x, dtype: o, filters: k, kernel_size: B, strides: B, padding: ae, data_format: F, dilation_rate: B, groups: R, activation: q, use_bias: m, kernel_initializer: D, bias_initializer: D, kernel_regularizer: y, bias_regularizer: y, activity_regularizer: y, kernel_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Conv2DTranspose": { name: S, trainable: x, dtype: o, filters: k, kernel_size: B, strides: B, padding: ae, output_padding: ta, data_format: F, dilation_rate: B, activation: q, use_bias: m, kernel_initializer: D, bias_initializer: D, kernel_regularizer: y, bias_regularizer: y, activity_regularizer: y, kernel_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Dense": { name: S, trainable: x, dtype: o, activity_regularizer: y, units: R, activation: q, use_bias: m, kernel_initializer: D, bias_initializer: D, kernel_regularizer: y, bias_regularizer: y, kernel_constraint: I, bias_constraint: I, quantization_config: ar, lora_rank: H, lora_alpha: Er, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/DepthwiseConv2D": { name: S, trainable: x, dtype: o, depth_multiplier: k, kernel_size: B, strides: B, padding: ae, data_format: F, dilation_rate: B, activation: q, use_bias: m, depthwise_initializer: D, bias_initializer: D, depthwise_regularizer: y, bias_regularizer: y, activity_regularizer: y, depthwise_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Dot": { name: S, trainable: x, dtype: o, activity_regularizer: y, axes: Ie, normalize: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Dropout": { name: S, trainable: x, dtype: o, activity_regularizer: y, rate: ne, seed: C, noise_shape: u, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/ELU": { name: S, alpha: A, trainable: x, dtype: o, activity_regularizer: y, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Embedding": { name: S, trainable: x, dtype: o, input_dim: R, output_dim: R, embeddings_initializer: D, embeddings_regularizer: y, activity_regularizer: y, embeddings_constraint: I, mask_zero: m, quantization_config: ar, weights: jr, lora_rank: H, lora_alpha: Er, input_length: ra, autocast: m, input_shape: u, batch_input_shape: u },
  "layers/Flatten": { name: S, trainable: x, dtype: o, activity_regularizer: y, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/GRU": { name: S, trainable: x, dtype: o, return_sequences: m, return_state: m, go_backwards: m, stateful: m, unroll: m, zero_output_for_mask: m, units: R, activation: q, recurrent_activation: q, use_bias: m, kernel_initializer: D, recurrent_initializer: D, bias_initializer: D, kernel_regularizer: y, recurrent_regularizer: y, bias_regularizer: y, activity_regularizer: y, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: A, recurrent_dropout: A, reset_after: m, seed: C, use_cudnn: ur, implementation: T, time_major: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/GRUCell": { name: S, trainable: x, dtype: o, activity_regularizer: y, units: R, activation: q, recurrent_activation: q, use_bias: m, kernel_initializer: D, recurrent_initializer: D, bias_initializer: D, kernel_regularizer: y, recurrent_regularizer: y, bias_regularizer: y, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: A, recurrent_dropout: A, reset_after: m, seed: C, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/GaussianNoise": { name: S, trainable: x, dtype: o, activity_regularizer: y, stddev: ne, seed: C, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/GlobalAveragePooling1D": { name: S, trainable: x, dtype: o, activity_regularizer: y, data_format: F, keepdims: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/GlobalAveragePooling2D": { name: S, trainable: x, dtype: o, activity_regularizer: y, data_format: F, keepdims: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/GlobalMaxPooling1D": { name: S, trainable: x, dtype: o, activity_regularizer: y, data_format: F, keepdims: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/GlobalMaxPooling2D": { name: S, trainable: x, dtype: o, activity_regularizer: y, data_format: F, keepdims: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/GroupNormalization": { name: S, trainable: x, dtype: o, activity_regularizer: y, groups: aa, axis: T, epsilon: A, center: m, scale: m, beta_initializer: D, gamma_initializer: D, beta_regularizer: y, gamma_regularizer: y, beta_constraint: I, gamma_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Identity": { name: S, trainable: x, dtype: o, activity_regularizer: y, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/InputLayer": { batch_shape: u, dtype: o, sparse: m, ragged: m, name: S, optional: m, shape: u, batch_size: Cr, input_tensor: jr, input_shape: u, batch_input_shape: u },
  "layers/LSTM": { name: S, trainable: x, dtype: o, return_sequences: m, return_state: m, go_backwards: m, stateful: m, unroll: m, zero_output_for_mask: m, units: R, activation: q, recurrent_activation: q, use_bias: m, kernel_initializer: D, recurrent_initializer: D, bias_initializer: D, unit_forget_bias: m, kernel_regularizer: y, recurrent_regularizer: y, bias_regularizer: y, activity_regularizer: y, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: A, recurrent_dropout: A, seed: C, use_cudnn: ur, implementation: T, time_major: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/LSTMCell": { name: S, trainable: x, dtype: o, activity_regularizer: y, units: R, activation: q, recurrent_activation: q, use_bias: m, unit_forget_bias: m, kernel_initializer: D, recurrent_initializer: D, bias_initializer: D, kernel_regularizer: y, recurrent_regularizer: y, bias_regularizer: y, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: A, recurrent_dropout: A, seed: C, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/LayerNormalization": { name: S, trainable: x, dtype: o, activity_regularizer: y, axis: Ie, epsilon: A, center: m, scale: m, rms_scaling: m, beta_initializer: D, gamma_initializer: D, beta_regularizer: y, gamma_regularizer: y, beta_constraint: I, gamma_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/LeakyReLU": { name: S, trainable: x, dtype: o, activity_regularizer: y, negative_slope: ze, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Masking": { name: S, trainable: x, dtype: o, activity_regularizer: y, mask_value: A, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/MaxPooling1D": { name: S, trainable: x, dtype: o, activity_regularizer: y, pool_size: _e, padding: ae, strides: Dr, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/MaxPooling2D": { name: S, trainable: x, dtype: o, activity_regularizer: y, pool_size: B, padding: ae, strides: Ir, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Maximum": { name: S, trainable: x, dtype: o, activity_regularizer: y, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Minimum": { name: S, trainable: x, dtype: o, activity_regularizer: y, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/MultiHeadAttention": { name: S, trainable: x, dtype: o, num_heads: R, key_dim: R, value_dim: k, dropout: A, use_bias: m, use_gate: m, output_shape: U, attention_axes: U, sliding_window: k, kernel_initializer: D, bias_initializer: D, kernel_regularizer: y, bias_regularizer: y, activity_regularizer: y, kernel_constraint: I, bias_constraint: I, seed: C, flash_attention: sa, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Multiply": { name: S, trainable: x, dtype: o, activity_regularizer: y, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/PReLU": { name: S, trainable: x, dtype: o, activity_regularizer: y, alpha_initializer: D, alpha_regularizer: y, alpha_constraint: I, shared_axes: U, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Permute": { name: S, trainable: x, dtype: o, activity_regularizer: y, dims: Ee, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/RMSNormalization": { name: S, trainable: x, dtype: o, activity_regularizer: y, axis: Ie, epsilon: A, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/RNN": { name: S, trainable: x, dtype: o, activity_regularizer: y, return_sequences: m, return_state: m, go_backwards: m, stateful: m, unroll: m, zero_output_for_mask: m, cell: na, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/ReLU": { name: S, trainable: x, dtype: o, activity_regularizer: y, max_value: be, negative_slope: ze, threshold: ze, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/RepeatVector": { name: S, trainable: x, dtype: o, activity_regularizer: y, n: T, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Rescaling": { name: S, trainable: x, dtype: o, activity_regularizer: y, scale: ee, offset: ee, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Reshape": { name: S, trainable: x, dtype: o, activity_regularizer: y, target_shape: ia, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/SeparableConv2D": { name: S, trainable: x, dtype: o, depth_multiplier: k, filters: k, kernel_size: B, strides: B, padding: ae, data_format: F, dilation_rate: B, activation: q, use_bias: m, depthwise_initializer: D, pointwise_initializer: D, bias_initializer: D, depthwise_regularizer: y, pointwise_regularizer: y, bias_regularizer: y, activity_regularizer: y, depthwise_constraint: I, pointwise_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/SimpleRNN": { name: S, trainable: x, dtype: o, return_sequences: m, return_state: m, go_backwards: m, stateful: m, unroll: m, zero_output_for_mask: m, units: R, activation: q, use_bias: m, kernel_initializer: D, recurrent_initializer: D, bias_initializer: D, kernel_regularizer: y, recurrent_regularizer: y, bias_regularizer: y, activity_regularizer: y, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: A, recurrent_dropout: A, seed: C, implementation: T, time_major: m, use_cudnn: ur, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/SimpleRNNCell": { name: S, trainable: x, dtype: o, activity_regularizer: y, units: R, activation: q, use_bias: m, kernel_initializer: D, recurrent_initializer: D, bias_initializer: D, kernel_regularizer: y, recurrent_regularizer: y, bias_regularizer: y, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: A, recurrent_dropout: A, seed: C, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Softmax": { name: S, trainable: x, dtype: o, activity_regularizer: y, axis: Z, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/SpatialDropout2D": { rate: ne, seed: C, name: S, dtype: o, data_format: F },
  "layers/StackedRNNCells": { name: S, trainable: x, dtype: o, activity_regularizer: y, cells: ma, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/Subtract": { name: S, trainable: x, dtype: o, activity_regularizer: y, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/TimeDistributed": { name: S, trainable: x, dtype: o, activity_regularizer: y, layer: zr, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/UnitNormalization": { name: S, trainable: x, dtype: o, activity_regularizer: y, axis: Ie, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/UpSampling2D": { name: S, trainable: x, dtype: o, activity_regularizer: y, size: B, data_format: F, interpolation: la, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "layers/ZeroPadding2D": { name: S, trainable: x, dtype: o, activity_regularizer: y, padding: oa, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: k },
  "losses/BinaryCrossentropy": { name: w, reduction: M, from_logits: m, label_smoothing: A, axis: Z, dtype: o },
  "losses/BinaryFocalCrossentropy": { name: w, reduction: M, from_logits: m, label_smoothing: A, axis: Z, apply_class_balancing: m, alpha: A, gamma: ee, dtype: o },
  "losses/CTC": { name: w, reduction: M, dtype: o },
  "losses/CategoricalCrossentropy": { name: w, reduction: M, from_logits: m, label_smoothing: A, axis: T, dtype: o },
  "losses/CategoricalFocalCrossentropy": { name: w, reduction: M, from_logits: m, label_smoothing: A, axis: T, alpha: ee, gamma: ee, dtype: o },
  "losses/CategoricalGeneralizedCrossEntropy": { name: w, reduction: M, q: ua, dtype: o },
  "losses/CategoricalHinge": { name: w, reduction: M, dtype: o },
  "losses/Circle": { name: w, reduction: M, gamma: A, margin: A, remove_diagonal: m, dtype: o },
  "losses/CosineSimilarity": { name: w, reduction: M, axis: Z, dtype: o },
  "losses/Dice": { name: w, reduction: M, axis: Z, dtype: o },
  "losses/Hinge": { name: w, reduction: M, dtype: o },
  "losses/Huber": { name: w, reduction: M, delta: ee, dtype: o },
  "losses/KLDivergence": { name: w, reduction: M, dtype: o },
  "losses/LogCosh": { name: w, reduction: M, dtype: o },
  "losses/MeanAbsoluteError": { name: w, reduction: M, dtype: o },
  "losses/MeanAbsolutePercentageError": { name: w, reduction: M, dtype: o },
  "losses/MeanSquaredError": { name: w, reduction: M, dtype: o },
  "losses/MeanSquaredLogarithmicError": { name: w, reduction: M, dtype: o },
  "losses/Poisson": { name: w, reduction: M, dtype: o },
  "losses/SparseCategoricalCrossentropy": { name: w, reduction: M, from_logits: m, ignore_class: H, axis: T, dtype: o },
  "losses/SquaredHinge": { name: w, reduction: M, dtype: o },
  "losses/Tversky": { name: w, reduction: M, alpha: ee, beta: ee, axis: Z, dtype: o },
  "metrics/AUC": { name: w, dtype: o, num_thresholds: pa, curve: ca, summation_method: ya, multi_label: m, num_labels: Cr, label_weights: fa, from_logits: m, thresholds: ha },
  "metrics/Accuracy": { name: w, dtype: o },
  "metrics/BinaryAccuracy": { name: w, dtype: o, threshold: A },
  "metrics/BinaryCrossentropy": { name: w, dtype: o, from_logits: m, label_smoothing: A },
  "metrics/BinaryIoU": { target_class_ids: Ee, threshold: A, name: w, dtype: o },
  "metrics/CategoricalAccuracy": { name: w, dtype: o },
  "metrics/CategoricalCrossentropy": { name: w, dtype: o, from_logits: m, label_smoothing: A, axis: T },
  "metrics/CategoricalHinge": { name: w, dtype: o },
  "metrics/ConcordanceCorrelation": { name: w, dtype: o, axis: Z },
  "metrics/CosineSimilarity": { name: w, dtype: o, axis: Z },
  "metrics/F1Score": { name: w, dtype: o, average: $r, threshold: Lr },
  "metrics/FBetaScore": { name: w, dtype: o, average: $r, beta: xr, threshold: Lr },
  "metrics/FalseNegatives": { name: w, dtype: o, thresholds: pe },
  "metrics/FalsePositives": { name: w, dtype: o, thresholds: pe },
  "metrics/Hinge": { name: w, dtype: o },
  "metrics/IoU": { name: w, dtype: o, num_classes: R, target_class_ids: Ee, ignore_class: H, sparse_y_true: m, sparse_y_pred: m, axis: T },
  "metrics/KLDivergence": { name: w, dtype: o },
  "metrics/LogCoshError": { name: w, dtype: o },
  "metrics/Mean": { name: w, dtype: o },
  "metrics/MeanAbsoluteError": { name: w, dtype: o },
  "metrics/MeanAbsolutePercentageError": { name: w, dtype: o },
  "metrics/MeanIoU": { num_classes: R, name: w, dtype: o, ignore_class: H, sparse_y_true: m, sparse_y_pred: m, axis: T },
  "metrics/MeanSquaredError": { name: w, dtype: o },
  "metrics/MeanSquaredLogarithmicError": { name: w, dtype: o },
  "metrics/OneHotIoU": { num_classes: R, target_class_ids: Ee, name: w, dtype: o, ignore_class: H, sparse_y_pred: m, axis: T },
  "metrics/OneHotMeanIoU": { num_classes: R, name: w, dtype: o, ignore_class: H, sparse_y_pred: m, axis: T },
  "metrics/PearsonCorrelation": { name: w, dtype: o, axis: Z },
  "metrics/Poisson": { name: w, dtype: o },
  "metrics/Precision": { name: w, dtype: o, thresholds: pe, top_k: H, class_id: H },
  "metrics/PrecisionAtRecall": { name: w, dtype: o, class_id: H, num_thresholds: R, recall: ne },
  "metrics/R2Score": { name: w, dtype: o, class_aggregation: da, num_regressors: _a },
  "metrics/Recall": { name: w, dtype: o, thresholds: pe, top_k: H, class_id: H },
  "metrics/RecallAtPrecision": { name: w, dtype: o, class_id: H, num_thresholds: R, precision: ne },
  "metrics/RootMeanSquaredError": { name: w, dtype: o },
  "metrics/SensitivityAtSpecificity": { name: w, dtype: o, class_id: H, num_thresholds: R, specificity: ne },
  "metrics/SparseCategoricalAccuracy": { name: w, dtype: o },
  "metrics/SparseCategoricalCrossentropy": { name: w, dtype: o, from_logits: m, ignore_class: H, axis: T },
  "metrics/SparseTopKCategoricalAccuracy": { name: w, dtype: o, k: T, from_sorted_ids: m },
  "metrics/SpecificityAtSensitivity": { name: w, dtype: o, class_id: H, num_thresholds: R, sensitivity: ne },
  "metrics/SquaredHinge": { name: w, dtype: o },
  "metrics/Sum": { name: w, dtype: o },
  "metrics/TopKCategoricalAccuracy": { name: w, dtype: o, k: T },
  "metrics/TrueNegatives": { name: w, dtype: o, thresholds: pe },
  "metrics/TruePositives": { name: w, dtype: o, thresholds: pe },
  "regularizers/L1": { l1: be },
  "regularizers/L1L2": { l1: be, l2: be },
  "regularizers/L2": { l2: be },
  "regularizers/OrthogonalRegularizer": { factor: ze, mode: ga }
};

/** What each key may hold, for each class that has no validator of its own, by its path in specs/v1. */
export const keyValidators: Readonly<Record<string, Readonly<Record<string, SchemaValidator>>>> = va;
