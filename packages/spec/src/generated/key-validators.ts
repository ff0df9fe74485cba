// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.
// @ts-nocheck: what follows is what ajv compiled
import type { SchemaValidator } from '../schema/validator.js';

// <stdin>
var D = Ue, zr = { type: "number", "x-must": "must be a number" };
function Ue(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ue.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number") {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: zr.type, parentSchema: zr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ue.errors = e, r === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var le = qe, ee = { type: ["integer", "array", "null"], minItems: 1, items: { type: ["integer", "array"], items: { type: "integer" } }, "x-must": "must be an axis, a list of axes or null" };
function qe(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = qe.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: ee.type }, message: "must be integer,array,null", schema: ee.type, parentSchema: ee, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    if (t.length < 1) {
      let i = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ee, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y)) && !Array.isArray(y)) {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: ee.items.type }, message: "must be integer,array", schema: ee.items.type, parentSchema: ee.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (Array.isArray(y)) {
        let h = y.length;
        for (let P = 0; P < h; P++) {
          let p = y[P];
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
            let l = { instancePath: n + "/" + i + "/" + P, schemaPath: "#/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ee.items.items.type, parentSchema: ee.items.items, data: p };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      }
    }
  }
  return qe.errors = e, r === 0;
}
qe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var te = Ve, oe = { anyOf: [{ type: "number" }, { type: "array", items: { $ref: "descent://v1/shared/value/$defs/numbers" } }, { $ref: "descent://v1/envelope" }], "x-must": "must be a number, a (nested) list of numbers or a serialized array" }, ue = { anyOf: [{ type: "number" }, { type: "array", items: { $ref: "descent://v1/shared/value/$defs/numbers" } }, { $ref: "descent://v1/envelope" }], "x-must": "must be a number, a (nested) list of numbers or a serialized array" }, Yt = { validate: me }, j = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function N(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = N.evaluated;
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
  return N.errors = e, r === 0;
}
N.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function me(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = me.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (typeof t != "number") {
    let c = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ue.anyOf[0].type, parentSchema: ue.anyOf[0], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = y === r;
  i = i || l;
  let h = r;
  if (Array.isArray(t)) {
    let c = t.length;
    for (let O = 0; O < c; O++)
      Yt.validate(t[O], { instancePath: n + "/" + O, parentData: t, parentDataProperty: O, rootData: _, dynamicAnchors: g }) || (e = e === null ? Yt.validate.errors : e.concat(Yt.validate.errors), r = e.length);
  } else {
    let c = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ue.anyOf[1].type, parentSchema: ue.anyOf[1], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = h === r;
  if (i = i || l, l)
    var P = !0;
  let p = r;
  N(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var l = p === r;
  if (i = i || l, l) {
    var d = {};
    d.module = !0, d.class_name = !0, d.config = !0, d.registered_name = !0, d.build_config = !0, d.compile_config = !0, d.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ue.anyOf, parentSchema: ue, data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  return me.errors = e, s.props = d, s.items = P, r === 0;
}
me.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function Ve(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ve.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (typeof t != "number") {
    let c = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: oe.anyOf[0].type, parentSchema: oe.anyOf[0], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = y === r;
  i = i || l;
  let h = r;
  if (Array.isArray(t)) {
    let c = t.length;
    for (let O = 0; O < c; O++)
      me(t[O], { instancePath: n + "/" + O, parentData: t, parentDataProperty: O, rootData: _, dynamicAnchors: g }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
  } else {
    let c = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: oe.anyOf[1].type, parentSchema: oe.anyOf[1], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = h === r;
  if (i = i || l, l)
    var P = !0;
  let p = r;
  N(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var l = p === r;
  if (i = i || l, l) {
    var d = {};
    d.module = !0, d.class_name = !0, d.config = !0, d.registered_name = !0, d.build_config = !0, d.compile_config = !0, d.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: oe.anyOf, parentSchema: oe, data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  return Ve.errors = e, s.props = d, s.items = P, r === 0;
}
Ve.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var R = Fe, de = { anyOf: [{ type: ["integer", "boolean", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be an integer, a serialized SeedGenerator or null" };
function Fe(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Fe.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t)) && typeof t != "boolean" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: de.anyOf[0].type }, message: "must be integer,boolean,null", schema: de.anyOf[0].type, parentSchema: de.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  N(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = h === r;
  if (i = i || P, P) {
    var p = {};
    p.module = !0, p.class_name = !0, p.config = !0, p.registered_name = !0, p.build_config = !0, p.compile_config = !0, p.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: de.anyOf, parentSchema: de, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Fe.errors = e, s.props = p, r === 0;
}
Fe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var U = Ge, _e = { type: ["integer", "array", "null"], items: { type: "integer" }, "x-must": "must be an integer, a list of integers or null" };
function Ge(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ge.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: _e.type }, message: "must be integer,array,null", schema: _e.type, parentSchema: _e, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: _e.items.type, parentSchema: _e.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  }
  return Ge.errors = e, r === 0;
}
Ge.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Er = He, er = { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" };
function He(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = He.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "number") {
    if (t <= 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: er, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: er.type, parentSchema: er, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return He.errors = e, r === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kr = Be, tr = { type: "string", pattern: "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$", "x-must": 'must be "fan_in", "fan_out" or "fan_avg"' }, Zr = new RegExp("^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$", "u");
function Be(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Be.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "string") {
    if (!Zr.test(t)) {
      let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$" }, message: 'must match pattern "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$"', schema: "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$", parentSchema: tr, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: tr.type, parentSchema: tr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Be.errors = e, r === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jr = Ke, rr = { type: "string", pattern: "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$", "x-must": 'must be "normal", "truncated_normal", "untruncated_normal" or "uniform"' }, Qr = new RegExp("^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$", "u");
function Ke(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ke.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "string") {
    if (!Qr.test(t)) {
      let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$" }, message: 'must match pattern "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$"', schema: "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$", parentSchema: rr, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: rr.type, parentSchema: rr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ke.errors = e, r === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var k = Ze, Wr = { $ref: "descent://v1/shared/value/$defs/nullable_text", pattern: "^[^/]+$", "x-must": 'must be a string without "/"' }, ar = { type: ["string", "null"], "x-must": "must be a string or null" };
function he(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = he.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "string" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: ar.type }, message: "must be string,null", schema: ar.type, parentSchema: ar, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return he.errors = e, r === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xr = new RegExp("^[^/]+$", "u");
function Ze(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ze.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), he(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length), typeof t == "string" && !Xr.test(t)) {
    let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/]+$" }, message: 'must match pattern "^[^/]+$"', schema: "^[^/]+$", parentSchema: Wr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ze.errors = e, r === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var x = Je, jr = { type: "boolean", "x-must": "must be true or false" };
function Je(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Je.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "boolean") {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: jr.type, parentSchema: jr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Je.errors = e, r === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var o = Qe, ge = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be a dtype, a serialized dtype policy or null" };
function Qe(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Qe.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: ge.anyOf[0].type }, message: "must be string,null", schema: ge.anyOf[0].type, parentSchema: ge.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  N(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = h === r;
  if (i = i || P, P) {
    var p = {};
    p.module = !0, p.class_name = !0, p.config = !0, p.registered_name = !0, p.build_config = !0, p.compile_config = !0, p.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ge.anyOf, parentSchema: ge, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Qe.errors = e, s.props = p, r === 0;
}
Qe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var f = We, ve = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be the name of a regularizer, a serialized one or null" };
function We(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = We.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: ve.anyOf[0].type }, message: "must be string,null", schema: ve.anyOf[0].type, parentSchema: ve.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  N(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = h === r;
  if (i = i || P, P) {
    var p = {};
    p.module = !0, p.class_name = !0, p.config = !0, p.registered_name = !0, p.build_config = !0, p.compile_config = !0, p.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ve.anyOf, parentSchema: ve, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return We.errors = e, s.props = p, r === 0;
}
We.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var q = Xe, W = { anyOf: [{ type: ["string", "null"] }, { type: "object", properties: { class_name: { type: "string" } }, required: ["class_name"] }], "x-must": "must be the name of an activation, a serialized one or null" };
function Xe(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Xe.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: W.anyOf[0].type }, message: "must be string,null", schema: W.anyOf[0].type, parentSchema: W.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.class_name === void 0) {
      let l = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: W.anyOf[1].required, parentSchema: W.anyOf[1], data: t };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.class_name !== void 0) {
      let l = t.class_name;
      if (typeof l != "string") {
        let d = { instancePath: n + "/class_name", schemaPath: "#/anyOf/1/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.anyOf[1].properties.class_name.type, parentSchema: W.anyOf[1].properties.class_name, data: l };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.anyOf[1].type, parentSchema: W.anyOf[1], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = h === r;
  if (i = i || P, P) {
    var p = {};
    p.class_name = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: W.anyOf, parentSchema: W, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Xe.errors = e, s.props = p, r === 0;
}
Xe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var m = Ye, sr = { type: ["boolean", "number", "null"], "x-must": "must be true or false" };
function Ye(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ye.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "boolean" && typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: sr.type }, message: "must be boolean,number,null", schema: sr.type, parentSchema: sr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ye.errors = e, r === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var u = et, pe = { type: ["array", "null"], items: { type: ["integer", "null"] }, "x-must": "must be a list of sizes, null where one is not known, or null" };
function et(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = et.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: pe.type }, message: "must be array,null", schema: pe.type, parentSchema: pe, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y)) && y !== null) {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: pe.items.type }, message: "must be integer,null", schema: pe.items.type, parentSchema: pe.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  }
  return et.errors = e, r === 0;
}
et.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var S = tt, De = { type: ["integer", "null"], minimum: 1, "x-must": "must be an integer >= 1, or null" };
function tt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = tt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: De.type }, message: "must be integer,null", schema: De.type, parentSchema: De, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: De, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return tt.errors = e, r === 0;
}
tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var be = rt, Z = { anyOf: [{ type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 1 }], "x-must": "must be an integer >= 1 or a list of one" };
function rt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = rt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Z.anyOf[0].type, parentSchema: Z.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: Z.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  if (Array.isArray(t)) {
    if (t.length > 1) {
      let d = { instancePath: n, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: Z.anyOf[1], data: t };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.length < 1) {
      let d = { instancePath: n, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: Z.anyOf[1], data: t };
      e === null ? e = [d] : e.push(d), r++;
    }
    let l = t.length;
    for (let d = 0; d < l; d++) {
      let c = t[d];
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let O = { instancePath: n + "/" + d, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Z.anyOf[1].items.type, parentSchema: Z.anyOf[1].items, data: c };
        e === null ? e = [O] : e.push(O), r++;
      }
      if (typeof c == "number" && (c < 1 || isNaN(c))) {
        let O = { instancePath: n + "/" + d, schemaPath: "#/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: Z.anyOf[1].items, data: c };
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Z.anyOf[1].type, parentSchema: Z.anyOf[1], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = h === r;
  if (i = i || P, P)
    var p = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Z.anyOf, parentSchema: Z, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return rt.errors = e, s.items = p, r === 0;
}
rt.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var se = at, nr = { type: "string", pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$", "x-must": 'must be "valid" or "same"' }, Yr = new RegExp("^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$", "u");
function at(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = at.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "string") {
    if (!Yr.test(t)) {
      let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$" }, message: 'must match pattern "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$"', schema: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$", parentSchema: nr, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: nr.type, parentSchema: nr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return at.errors = e, r === 0;
}
at.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mr = st, V = { anyOf: [{ type: "null" }, { enum: [0, !1] }, { type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 1 }], "x-must": "must be an integer >= 1, a list of one or null" };
function st(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = st.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (t !== null) {
    let c = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: V.anyOf[0].type, parentSchema: V.anyOf[0], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = y === r;
  i = i || l;
  let h = r;
  if (!(t === 0 || t === !1)) {
    let c = { instancePath: n, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: V.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: V.anyOf[1].enum, parentSchema: V.anyOf[1], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = h === r;
  i = i || l;
  let P = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let c = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: V.anyOf[2].type, parentSchema: V.anyOf[2], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let c = { instancePath: n, schemaPath: "#/anyOf/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: V.anyOf[2], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = P === r;
  i = i || l;
  let p = r;
  if (Array.isArray(t)) {
    if (t.length > 1) {
      let O = { instancePath: n, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: V.anyOf[3], data: t };
      e === null ? e = [O] : e.push(O), r++;
    }
    if (t.length < 1) {
      let O = { instancePath: n, schemaPath: "#/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: V.anyOf[3], data: t };
      e === null ? e = [O] : e.push(O), r++;
    }
    let c = t.length;
    for (let O = 0; O < c; O++) {
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
    let c = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: V.anyOf[3].type, parentSchema: V.anyOf[3], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = p === r;
  if (i = i || l, l)
    var d = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: V.anyOf, parentSchema: V, data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  return st.errors = e, s.items = d, r === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var F = nt, ze = { type: ["string", "null"], pattern: "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$", "x-must": 'must be "channels_last", "channels_first" or null' }, ea = new RegExp("^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$", "u");
function nt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = nt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "string" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: ze.type }, message: "must be string,null", schema: ze.type, parentSchema: ze, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "string" && !ea.test(t)) {
    let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$" }, message: 'must match pattern "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$"', schema: "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$", parentSchema: ze, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return nt.errors = e, r === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var B = it, J = { anyOf: [{ type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 2, maxItems: 2 }], "x-must": "must be an integer >= 1 or a list of 2 of them" };
function it(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = it.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: J.anyOf[0].type, parentSchema: J.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: J.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  if (Array.isArray(t)) {
    if (t.length > 2) {
      let d = { instancePath: n, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: J.anyOf[1], data: t };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (t.length < 2) {
      let d = { instancePath: n, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: J.anyOf[1], data: t };
      e === null ? e = [d] : e.push(d), r++;
    }
    let l = t.length;
    for (let d = 0; d < l; d++) {
      let c = t[d];
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let O = { instancePath: n + "/" + d, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: J.anyOf[1].items.type, parentSchema: J.anyOf[1].items, data: c };
        e === null ? e = [O] : e.push(O), r++;
      }
      if (typeof c == "number" && (c < 1 || isNaN(c))) {
        let O = { instancePath: n + "/" + d, schemaPath: "#/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: J.anyOf[1].items, data: c };
        e === null ? e = [O] : e.push(O), r++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: J.anyOf[1].type, parentSchema: J.anyOf[1], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = h === r;
  if (i = i || P, P)
    var p = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: J.anyOf, parentSchema: J, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return it.errors = e, s.items = p, r === 0;
}
it.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var Cr = mt, G = { anyOf: [{ type: "null" }, { enum: [0, !1] }, { type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 2, maxItems: 2 }], "x-must": "must be an integer >= 1, a list of 2 of them or null" };
function mt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = mt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (t !== null) {
    let c = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: G.anyOf[0].type, parentSchema: G.anyOf[0], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = y === r;
  i = i || l;
  let h = r;
  if (!(t === 0 || t === !1)) {
    let c = { instancePath: n, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: G.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: G.anyOf[1].enum, parentSchema: G.anyOf[1], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = h === r;
  i = i || l;
  let P = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let c = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: G.anyOf[2].type, parentSchema: G.anyOf[2], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let c = { instancePath: n, schemaPath: "#/anyOf/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: G.anyOf[2], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = P === r;
  i = i || l;
  let p = r;
  if (Array.isArray(t)) {
    if (t.length > 2) {
      let O = { instancePath: n, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: G.anyOf[3], data: t };
      e === null ? e = [O] : e.push(O), r++;
    }
    if (t.length < 2) {
      let O = { instancePath: n, schemaPath: "#/anyOf/3/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: G.anyOf[3], data: t };
      e === null ? e = [O] : e.push(O), r++;
    }
    let c = t.length;
    for (let O = 0; O < c; O++) {
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
    let c = { instancePath: n, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.anyOf[3].type, parentSchema: G.anyOf[3], data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  var l = p === r;
  if (i = i || l, l)
    var d = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let c = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: G.anyOf, parentSchema: G, data: t };
    e === null ? e = [c] : e.push(c), r++;
  }
  return mt.errors = e, s.items = d, r === 0;
}
mt.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var H = lt, Rr = { type: "integer", "x-must": "must be an integer" };
function lt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = lt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Rr.type, parentSchema: Rr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return lt.errors = e, r === 0;
}
lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var A = ot, Pe = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be the name of an initializer, a serialized one or null" };
function ot(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = ot.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Pe.anyOf[0].type }, message: "must be string,null", schema: Pe.anyOf[0].type, parentSchema: Pe.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  N(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = h === r;
  if (i = i || P, P) {
    var p = {};
    p.module = !0, p.class_name = !0, p.config = !0, p.registered_name = !0, p.build_config = !0, p.compile_config = !0, p.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Pe.anyOf, parentSchema: Pe, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ot.errors = e, s.props = p, r === 0;
}
ot.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var I = ut, Oe = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be the name of a constraint, a serialized one or null" };
function ut(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = ut.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (typeof t != "string" && t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Oe.anyOf[0].type }, message: "must be string,null", schema: Oe.anyOf[0].type, parentSchema: Oe.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  N(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = h === r;
  if (i = i || P, P) {
    var p = {};
    p.module = !0, p.class_name = !0, p.config = !0, p.registered_name = !0, p.build_config = !0, p.compile_config = !0, p.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Oe.anyOf, parentSchema: Oe, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ut.errors = e, s.props = p, r === 0;
}
ut.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ta = pt, ir = { type: ["object", "null"], "x-must": "must be an object or null" };
function pt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = pt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t && typeof t == "object" && !Array.isArray(t)) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: ir.type }, message: "must be object,null", schema: ir.type, parentSchema: ir, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return pt.errors = e, r === 0;
}
pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Q = ct, mr = { type: ["number", "null"], "x-must": "must be a number or null" };
function ct(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = ct.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: mr.type }, message: "must be number,null", schema: mr.type, parentSchema: mr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ct.errors = e, r === 0;
}
ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ra = yt, lr = { enum: ["sum", "mul", "concat", "ave", null], "x-must": 'must be "sum", "mul", "concat", "ave" or null' };
function yt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = yt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "sum" || t === "mul" || t === "concat" || t === "ave" || t === null)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: lr.enum }, message: "must be equal to one of the allowed values", schema: lr.enum, parentSchema: lr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return yt.errors = e, r === 0;
}
yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tr = ft, M = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function ft(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = ft.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.class_name === void 0) {
      let a = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: M.required, parentSchema: M, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.module !== void 0) {
      let a = t.module;
      if (typeof a != "string" && a !== null) {
        let i = { instancePath: n + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: M.properties.module.type }, message: "must be string,null", schema: M.properties.module.type, parentSchema: M.properties.module, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.class_name !== void 0) {
      let a = t.class_name;
      if (typeof a != "string") {
        let i = { instancePath: n + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: M.properties.class_name.type, parentSchema: M.properties.class_name, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.config !== void 0) {
      let a = t.config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let i = { instancePath: n + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: M.properties.config.type }, message: "must be object,null", schema: M.properties.config.type, parentSchema: M.properties.config, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.registered_name !== void 0) {
      let a = t.registered_name;
      if (typeof a != "string" && a !== null) {
        let i = { instancePath: n + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: M.properties.registered_name.type }, message: "must be string,null", schema: M.properties.registered_name.type, parentSchema: M.properties.registered_name, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.build_config !== void 0) {
      let a = t.build_config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let i = { instancePath: n + "/build_config", schemaPath: "#/properties/build_config/type", keyword: "type", params: { type: M.properties.build_config.type }, message: "must be object,null", schema: M.properties.build_config.type, parentSchema: M.properties.build_config, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.compile_config !== void 0) {
      let a = t.compile_config;
      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null) {
        let i = { instancePath: n + "/compile_config", schemaPath: "#/properties/compile_config/type", keyword: "type", params: { type: M.properties.compile_config.type }, message: "must be object,null", schema: M.properties.compile_config.type, parentSchema: M.properties.compile_config, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.shared_object_id !== void 0) {
      let a = t.shared_object_id;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let i = { instancePath: n + "/shared_object_id", schemaPath: "#/properties/shared_object_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: M.properties.shared_object_id.type, parentSchema: M.properties.shared_object_id, data: a };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: M.type, parentSchema: M, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ft.errors = e, r === 0;
}
ft.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var or = ht, Ee = { anyOf: [{ type: "null" }, { $ref: "descent://v1/envelope" }], "x-must": "must be a serialized layer or null" };
function ht(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = ht.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (t !== null) {
    let l = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: Ee.anyOf[0].type, parentSchema: Ee.anyOf[0], data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  N(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var P = h === r;
  if (i = i || P, P) {
    var p = {};
    p.module = !0, p.class_name = !0, p.config = !0, p.registered_name = !0, p.build_config = !0, p.compile_config = !0, p.shared_object_id = !0;
  }
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let l = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ee.anyOf, parentSchema: Ee, data: t };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ht.errors = e, s.props = p, r === 0;
}
ht.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var aa = dt, ur = { type: ["array", "null"], "x-must": "must be a list or null" };
function dt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = dt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: ur.type }, message: "must be array,null", schema: ur.type, parentSchema: ur, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return dt.errors = e, r === 0;
}
dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var E = _t, pr = { type: "integer", minimum: 1, "x-must": "must be an integer >= 1" };
function _t(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = _t.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: pr.type, parentSchema: pr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: pr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return _t.errors = e, r === 0;
}
_t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var sa = gt, cr = { type: "string", pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$", "x-must": 'must be "valid", "same" or "causal"' }, na = new RegExp("^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$", "u");
function gt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = gt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "string") {
    if (!na.test(t)) {
      let a = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$" }, message: 'must match pattern "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$"', schema: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$", parentSchema: cr, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: cr.type, parentSchema: cr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return gt.errors = e, r === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ia = vt, K = { anyOf: [{ type: ["null", "boolean"] }, { type: "integer", minimum: 0 }, { type: "array", items: { type: "integer", minimum: 0 }, minItems: 2, maxItems: 2 }], "x-must": "must be an integer >= 0, a list of 2 of them or null" };
function vt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = vt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (t !== null && typeof t != "boolean") {
    let d = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: K.anyOf[0].type }, message: "must be null,boolean", schema: K.anyOf[0].type, parentSchema: K.anyOf[0], data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  var p = y === r;
  i = i || p;
  let h = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let d = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: K.anyOf[1].type, parentSchema: K.anyOf[1], data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  if (typeof t == "number" && (t < 0 || isNaN(t))) {
    let d = { instancePath: n, schemaPath: "#/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: K.anyOf[1], data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  var p = h === r;
  i = i || p;
  let P = r;
  if (Array.isArray(t)) {
    if (t.length > 2) {
      let c = { instancePath: n, schemaPath: "#/anyOf/2/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: K.anyOf[2], data: t };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.length < 2) {
      let c = { instancePath: n, schemaPath: "#/anyOf/2/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: K.anyOf[2], data: t };
      e === null ? e = [c] : e.push(c), r++;
    }
    let d = t.length;
    for (let c = 0; c < d; c++) {
      let O = t[c];
      if (!(typeof O == "number" && !(O % 1) && !isNaN(O))) {
        let z = { instancePath: n + "/" + c, schemaPath: "#/anyOf/2/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: K.anyOf[2].items.type, parentSchema: K.anyOf[2].items, data: O };
        e === null ? e = [z] : e.push(z), r++;
      }
      if (typeof O == "number" && (O < 0 || isNaN(O))) {
        let z = { instancePath: n + "/" + c, schemaPath: "#/anyOf/2/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: K.anyOf[2].items, data: O };
        e === null ? e = [z] : e.push(z), r++;
      }
    }
  } else {
    let d = { instancePath: n, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: K.anyOf[2].type, parentSchema: K.anyOf[2], data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  var p = P === r;
  if (i = i || p, p)
    var l = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let d = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: K.anyOf, parentSchema: K, data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  return vt.errors = e, s.items = l, r === 0;
}
vt.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var T = bt, yr = { type: ["integer", "null"], "x-must": "must be an integer or null" };
function bt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = bt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: yr.type }, message: "must be integer,null", schema: yr.type, parentSchema: yr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return bt.errors = e, r === 0;
}
bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var je = Pt, re = { type: ["integer", "array"], minItems: 1, items: { type: ["integer", "array"], items: { type: "integer" } }, "x-must": "must be an axis or a list of axes" };
function Pt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Pt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && !Array.isArray(t)) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: re.type }, message: "must be integer,array", schema: re.type, parentSchema: re, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    if (t.length < 1) {
      let i = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: re, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y)) && !Array.isArray(y)) {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: re.items.type }, message: "must be integer,array", schema: re.items.type, parentSchema: re.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (Array.isArray(y)) {
        let h = y.length;
        for (let P = 0; P < h; P++) {
          let p = y[P];
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
            let l = { instancePath: n + "/" + i + "/" + P, schemaPath: "#/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: re.items.items.type, parentSchema: re.items.items, data: p };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      }
    }
  }
  return Pt.errors = e, r === 0;
}
Pt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = Ot, Me = { type: "number", minimum: 0, maximum: 1, "x-must": "must be a number in [0, 1]" };
function Ot(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ot.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "number") {
    if (t > 1 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: Me, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t < 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Me, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Me.type, parentSchema: Me, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ot.errors = e, r === 0;
}
Ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $r = wt, Lr = { type: "null", "x-must": "must be null" };
function wt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = wt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: Lr.type, parentSchema: Lr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return wt.errors = e, r === 0;
}
wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ma = kt, fr = { type: ["integer", "array", "null"], "x-must": "must be an integer, a list of them or null" };
function kt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = kt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: fr.type }, message: "must be integer,array,null", schema: fr.type, parentSchema: fr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return kt.errors = e, r === 0;
}
kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var hr = St, dr = { enum: ["auto", !0, !1, 0, 1], "x-must": 'must be "auto", true or false' };
function St(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = St.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "auto" || t === !0 || t === !1 || t === 0 || t === 1)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dr.enum }, message: "must be equal to one of the allowed values", schema: dr.enum, parentSchema: dr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return St.errors = e, r === 0;
}
St.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var la = xt, ce = { anyOf: [{ type: "integer", minimum: 1 }, { const: -1 }], "x-must": "must be an integer >= 1, or -1" };
function xt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = xt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ce.anyOf[0].type, parentSchema: ce.anyOf[0], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let p = { instancePath: n, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ce.anyOf[0], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var P = y === r;
  i = i || P;
  let h = r;
  if (t !== -1) {
    let p = { instancePath: n, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: -1 }, message: "must be equal to constant", schema: -1, parentSchema: ce.anyOf[1], data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  var P = h === r;
  if (i = i || P, i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let p = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ce.anyOf, parentSchema: ce, data: t };
    e === null ? e = [p] : e.push(p), r++;
  }
  return xt.errors = e, r === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ur = At, _r = { type: ["integer", "boolean", "null"], "x-must": "must be an integer or null" };
function At(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = At.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && typeof t != "boolean" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: _r.type }, message: "must be integer,boolean,null", schema: _r.type, parentSchema: _r, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return At.errors = e, r === 0;
}
At.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ce = It, gr = { type: "number", minimum: 0, "x-must": "must be a number >= 0" };
function It(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = It.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "number") {
    if (t < 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: gr, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: gr.type, parentSchema: gr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return It.errors = e, r === 0;
}
It.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oa = Nt, vr = { type: ["boolean", "number", "null"], "x-must": "must be true, false or null" };
function Nt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Nt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "boolean" && typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: vr.type }, message: "must be boolean,number,null", schema: vr.type, parentSchema: vr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Nt.errors = e, r === 0;
}
Nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ua = Dt, Re = { type: "array", items: { type: "integer" }, "x-must": "must be a list of integers" };
function Dt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Dt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Re.items.type, parentSchema: Re.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Re.type, parentSchema: Re, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Dt.errors = e, r === 0;
}
Dt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pa = zt, Te = { anyOf: [{ $ref: "descent://v1/envelope" }, { type: "array", items: { $ref: "descent://v1/envelope" } }], "x-must": "must be a serialized cell or a list of them" };
function zt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = zt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  N(t, { instancePath: n, parentData: v, parentDataProperty: b, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  var p = y === r;
  if (i = i || p, p) {
    var h = {};
    h.module = !0, h.class_name = !0, h.config = !0, h.registered_name = !0, h.build_config = !0, h.compile_config = !0, h.shared_object_id = !0;
  }
  let P = r;
  if (Array.isArray(t)) {
    let d = t.length;
    for (let c = 0; c < d; c++)
      N(t[c], { instancePath: n + "/" + c, parentData: t, parentDataProperty: c, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  } else {
    let d = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Te.anyOf[1].type, parentSchema: Te.anyOf[1], data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  var p = P === r;
  if (i = i || p, p)
    var l = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let d = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Te.anyOf, parentSchema: Te, data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  return zt.errors = e, s.props = h, s.items = l, r === 0;
}
zt.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var we = Et, $e = { type: ["number", "null"], minimum: 0, "x-must": "must be a number >= 0, or null" };
function Et(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Et.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: $e.type }, message: "must be number,null", schema: $e.type, parentSchema: $e, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 0 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: $e, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Et.errors = e, r === 0;
}
Et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ca = jt, ke = { type: "array", items: { type: ["integer", "null"] }, "x-must": "must be a list of integers" };
function jt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = jt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y)) && y !== null) {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: ke.items.type }, message: "must be integer,null", schema: ke.items.type, parentSchema: ke.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ke.type, parentSchema: ke, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return jt.errors = e, r === 0;
}
jt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ya = Mt, qr = { type: "array", items: { $ref: "descent://v1/envelope" }, "x-must": "must be a list of serialized layers" };
function Mt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Mt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++)
      N(t[i], { instancePath: n + "/" + i, parentData: t, parentDataProperty: i, rootData: _, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length);
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: qr.type, parentSchema: qr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Mt.errors = e, r === 0;
}
Mt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var fa = Ct, Vr = { type: "string", "x-must": 'must be "nearest", "bilinear", "bicubic", "lanczos3" or "lanczos5"' };
function Ct(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ct.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "string") {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Vr.type, parentSchema: Vr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ct.errors = e, r === 0;
}
Ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ha = Rt, $ = { anyOf: [{ type: "integer" }, { type: "array", minItems: 2, maxItems: 2, items: { anyOf: [{ type: "integer" }, { type: "array", items: { type: "integer" }, minItems: 2, maxItems: 2 }] } }], "x-must": "must be an integer, a list of 2 or a list of 2 lists of 2" };
function Rt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Rt.evaluated;
  s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0);
  let a = r, i = !1, y = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let d = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $.anyOf[0].type, parentSchema: $.anyOf[0], data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  var p = y === r;
  i = i || p;
  let h = r;
  if (Array.isArray(t)) {
    if (t.length > 2) {
      let c = { instancePath: n, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: $.anyOf[1], data: t };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (t.length < 2) {
      let c = { instancePath: n, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: $.anyOf[1], data: t };
      e === null ? e = [c] : e.push(c), r++;
    }
    let d = t.length;
    for (let c = 0; c < d; c++) {
      let O = t[c], z = r, L = !1, Hr = r;
      if (!(typeof O == "number" && !(O % 1) && !isNaN(O))) {
        let X = { instancePath: n + "/" + c, schemaPath: "#/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $.anyOf[1].items.anyOf[0].type, parentSchema: $.anyOf[1].items.anyOf[0], data: O };
        e === null ? e = [X] : e.push(X), r++;
      }
      var P = Hr === r;
      L = L || P;
      let Br = r;
      if (Array.isArray(O)) {
        if (O.length > 2) {
          let Y = { instancePath: n + "/" + c, schemaPath: "#/anyOf/1/items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: $.anyOf[1].items.anyOf[1], data: O };
          e === null ? e = [Y] : e.push(Y), r++;
        }
        if (O.length < 2) {
          let Y = { instancePath: n + "/" + c, schemaPath: "#/anyOf/1/items/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: $.anyOf[1].items.anyOf[1], data: O };
          e === null ? e = [Y] : e.push(Y), r++;
        }
        let X = O.length;
        for (let Y = 0; Y < X; Y++) {
          let Ne = O[Y];
          if (!(typeof Ne == "number" && !(Ne % 1) && !isNaN(Ne))) {
            let Dr = { instancePath: n + "/" + c + "/" + Y, schemaPath: "#/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $.anyOf[1].items.anyOf[1].items.type, parentSchema: $.anyOf[1].items.anyOf[1].items, data: Ne };
            e === null ? e = [Dr] : e.push(Dr), r++;
          }
        }
      } else {
        let X = { instancePath: n + "/" + c, schemaPath: "#/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: $.anyOf[1].items.anyOf[1].type, parentSchema: $.anyOf[1].items.anyOf[1], data: O };
        e === null ? e = [X] : e.push(X), r++;
      }
      var P = Br === r;
      if (L = L || P, L)
        r = z, e !== null && (z ? e.length = z : e = null);
      else {
        let X = { instancePath: n + "/" + c, schemaPath: "#/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: $.anyOf[1].items.anyOf, parentSchema: $.anyOf[1].items, data: O };
        e === null ? e = [X] : e.push(X), r++;
      }
    }
  } else {
    let d = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: $.anyOf[1].type, parentSchema: $.anyOf[1], data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  var p = h === r;
  if (i = i || p, p)
    var l = !0;
  if (i)
    r = a, e !== null && (a ? e.length = a : e = null);
  else {
    let d = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: $.anyOf, parentSchema: $, data: t };
    e === null ? e = [d] : e.push(d), r++;
  }
  return Rt.errors = e, s.items = l, r === 0;
}
Rt.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var w = Tt, br = { type: ["string", "null"], "x-must": "must be a string or null" };
function Tt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Tt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "string" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: br.type }, message: "must be string,null", schema: br.type, parentSchema: br, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Tt.errors = e, r === 0;
}
Tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var C = $t, Pr = { enum: ["sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none", null], "x-must": 'must be "sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none" or null' };
function $t(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = $t.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "sum_over_batch_size" || t === "sum" || t === "mean" || t === "mean_with_sample_weight" || t === "none" || t === null)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Pr.enum }, message: "must be equal to one of the allowed values", schema: Pr.enum, parentSchema: Pr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return $t.errors = e, r === 0;
}
$t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var da = Lt, Le = { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, "x-must": "must be a number > 0 and < 1" };
function Lt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Lt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t == "number") {
    if (t >= 1 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: Le, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t <= 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Le, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Le.type, parentSchema: Le, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Lt.errors = e, r === 0;
}
Lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ye = Ut, ne = { type: ["integer", "array", "null"], items: { type: ["integer", "array"], items: { type: "integer" } }, "x-must": "must be an axis, a list of axes or null" };
function Ut(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ut.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t)) && !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: ne.type }, message: "must be integer,array,null", schema: ne.type, parentSchema: ne, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y)) && !Array.isArray(y)) {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: ne.items.type }, message: "must be integer,array", schema: ne.items.type, parentSchema: ne.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (Array.isArray(y)) {
        let h = y.length;
        for (let P = 0; P < h; P++) {
          let p = y[P];
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
            let l = { instancePath: n + "/" + i + "/" + P, schemaPath: "#/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ne.items.items.type, parentSchema: ne.items.items, data: p };
            e === null ? e = [l] : e.push(l), r++;
          }
        }
      }
    }
  }
  return Ut.errors = e, r === 0;
}
Ut.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _a = qt, Or = { type: "integer", minimum: 2, "x-must": "must be an integer > 1" };
function qt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = qt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Or.type, parentSchema: Or, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 2 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: Or, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return qt.errors = e, r === 0;
}
qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ga = Vt, wr = { enum: ["ROC", "roc", "PR", "pr", "PRGAIN", "prgain"], "x-must": 'must be "ROC", "PR" or "PRGAIN"' };
function Vt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Vt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "ROC" || t === "roc" || t === "PR" || t === "pr" || t === "PRGAIN" || t === "prgain")) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: wr.enum }, message: "must be equal to one of the allowed values", schema: wr.enum, parentSchema: wr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Vt.errors = e, r === 0;
}
Vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var va = Ft, kr = { enum: ["interpolation", "Interpolation", "majoring", "Majoring", "minoring", "Minoring"], "x-must": 'must be "interpolation", "majoring" or "minoring"' };
function Ft(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ft.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "interpolation" || t === "Interpolation" || t === "majoring" || t === "Majoring" || t === "minoring" || t === "Minoring")) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: kr.enum }, message: "must be equal to one of the allowed values", schema: kr.enum, parentSchema: kr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ft.errors = e, r === 0;
}
Ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ba = Gt, Se = { type: ["array", "number", "null"], items: { type: "number" }, "x-must": "must be a list of numbers or null" };
function Gt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Gt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !Array.isArray(t) && typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: Se.type }, message: "must be array,number,null", schema: Se.type, parentSchema: Se, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (typeof y != "number") {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Se.items.type, parentSchema: Se.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  }
  return Gt.errors = e, r === 0;
}
Gt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Pa = Ht, xe = { type: ["array", "null"], items: { type: "number" }, "x-must": "must be a list of numbers or null" };
function Ht(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Ht.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: xe.type }, message: "must be array,null", schema: xe.type, parentSchema: xe, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (typeof y != "number") {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: xe.items.type, parentSchema: xe.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  }
  return Ht.errors = e, r === 0;
}
Ht.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Sr = Bt, Ae = { type: "array", minItems: 1, items: { type: "integer" }, "x-must": "must be a list of integers that is not empty" };
function Bt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Bt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), Array.isArray(t)) {
    if (t.length < 1) {
      let i = { instancePath: n, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: Ae, data: t };
      e === null ? e = [i] : e.push(i), r++;
    }
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Ae.items.type, parentSchema: Ae.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Ae.type, parentSchema: Ae, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Bt.errors = e, r === 0;
}
Bt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Fr = Kt, xr = { enum: ["micro", "macro", "weighted", null], "x-must": 'must be "micro", "macro", "weighted" or null' };
function Kt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Kt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "micro" || t === "macro" || t === "weighted" || t === null)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xr.enum }, message: "must be equal to one of the allowed values", schema: xr.enum, parentSchema: xr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Kt.errors = e, r === 0;
}
Kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gr = Zt, Ie = { type: ["number", "null"], exclusiveMinimum: 0, maximum: 1, "x-must": "must be a number in (0, 1], or null" };
function Zt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Zt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number" && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: Ie.type }, message: "must be number,null", schema: Ie.type, parentSchema: Ie, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number") {
    if (t > 1 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: Ie, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t <= 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Ie, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  }
  return Zt.errors = e, r === 0;
}
Zt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fe = Jt, ae = { type: ["number", "array", "null"], minimum: 0, maximum: 1, items: { type: "number", minimum: 0, maximum: 1 }, "x-must": "must be a number in [0, 1], a list of them or null" };
function Jt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Jt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof t != "number" && !Array.isArray(t) && t !== null) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: ae.type }, message: "must be number,array,null", schema: ae.type, parentSchema: ae, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number") {
    if (t > 1 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ae, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t < 0 || isNaN(t)) {
      let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: ae, data: t };
      e === null ? e = [a] : e.push(a), r++;
    }
  }
  if (Array.isArray(t)) {
    let a = t.length;
    for (let i = 0; i < a; i++) {
      let y = t[i];
      if (typeof y == "number") {
        if (y > 1 || isNaN(y)) {
          let h = { instancePath: n + "/" + i, schemaPath: "#/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: ae.items, data: y };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (y < 0 || isNaN(y)) {
          let h = { instancePath: n + "/" + i, schemaPath: "#/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: ae.items, data: y };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: n + "/" + i, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ae.items.type, parentSchema: ae.items, data: y };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
  }
  return Jt.errors = e, r === 0;
}
Jt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Oa = Qt, Ar = { enum: ["uniform_average", "variance_weighted_average", null], "x-must": 'must be "uniform_average", "variance_weighted_average" or null' };
function Qt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Qt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "uniform_average" || t === "variance_weighted_average" || t === null)) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ar.enum }, message: "must be equal to one of the allowed values", schema: Ar.enum, parentSchema: Ar, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Qt.errors = e, r === 0;
}
Qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wa = Wt, Ir = { type: "integer", minimum: 0, "x-must": "must be an integer >= 0" };
function Wt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Wt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Ir.type, parentSchema: Ir, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  if (typeof t == "number" && (t < 0 || isNaN(t))) {
    let a = { instancePath: n, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Ir, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Wt.errors = e, r === 0;
}
Wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ka = Xt, Nr = { enum: ["rows", "columns"], "x-must": 'must be "rows" or "columns"' };
function Xt(t, { instancePath: n = "", parentData: v, parentDataProperty: b, rootData: _ = t, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, s = Xt.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), !(t === "rows" || t === "columns")) {
    let a = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Nr.enum }, message: "must be equal to one of the allowed values", schema: Nr.enum, parentSchema: Nr, data: t };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Xt.errors = e, r === 0;
}
Xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sa = {
  "constraints/MaxNorm": { max_value: D, axis: le },
  "constraints/MinMaxNorm": { min_value: D, max_value: D, rate: D, axis: le },
  "constraints/NonNeg": {},
  "constraints/UnitNorm": { axis: le },
  "initializers/Constant": { value: te },
  "initializers/GlorotNormal": { seed: R, input_axes: U, output_axes: U },
  "initializers/GlorotUniform": { seed: R, input_axes: U, output_axes: U },
  "initializers/HeNormal": { seed: R, input_axes: U, output_axes: U },
  "initializers/HeUniform": { seed: R, input_axes: U, output_axes: U },
  "initializers/Identity": { gain: D },
  "initializers/LecunNormal": { seed: R, input_axes: U, output_axes: U },
  "initializers/LecunUniform": { seed: R, input_axes: U, output_axes: U },
  "initializers/Ones": {},
  "initializers/Orthogonal": { seed: R, gain: D },
  "initializers/RandomNormal": { seed: R, mean: D, stddev: D },
  "initializers/RandomUniform": { seed: R, minval: D, maxval: D },
  "initializers/TruncatedNormal": { seed: R, mean: D, stddev: D },
  "initializers/VarianceScaling": { seed: R, scale: Er, mode: Kr, distribution: Jr, input_axes: U, output_axes: U },
  "initializers/Zeros": {},
  "layers/Activation": { name: k, trainable: x, dtype: o, activity_regularizer: f, activation: q, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Add": { name: k, trainable: x, dtype: o, activity_regularizer: f, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Average": { name: k, trainable: x, dtype: o, activity_regularizer: f, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/AveragePooling1D": { name: k, trainable: x, dtype: o, activity_regularizer: f, pool_size: be, padding: se, strides: Mr, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/AveragePooling2D": { name: k, trainable: x, dtype: o, activity_regularizer: f, pool_size: B, padding: se, strides: Cr, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/BatchNormalization": { name: k, trainable: x, dtype: o, activity_regularizer: f, axis: H, momentum: D, epsilon: D, center: m, scale: m, beta_initializer: A, gamma_initializer: A, moving_mean_initializer: A, moving_variance_initializer: A, beta_regularizer: f, gamma_regularizer: f, beta_constraint: I, gamma_constraint: I, synchronized: m, renorm: m, renorm_clipping: ta, renorm_momentum: Q, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Bidirectional": { name: k, trainable: x, dtype: o, activity_regularizer: f, merge_mode: ra, layer: Tr, backward_layer: or, weights: aa, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Concatenate": { name: k, trainable: x, dtype: o, activity_regularizer: f, axis: H, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Conv1D": { name: k, trainable: x, dtype: o, filters: E, kernel_size: be, strides: be, padding: sa, data_format: F, dilation_rate: be, groups: E, activation: q, use_bias: m, kernel_initializer: A, bias_initializer: A, kernel_regularizer: f, bias_regularizer: f, activity_regularizer: f, kernel_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Conv2D": { name: k, trainable: x, dtype: o, filters: E, kernel_size: B, strides: B, padding: se, data_format: F, dilation_rate: B, groups: E, activation: q, use_bias: m, kernel_initializer: A, bias_initializer: A, kernel_regularizer: f, bias_regularizer: f, activity_regularizer: f, kernel_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Conv2DTranspose": { name: k, trainable: x, dtype: o, filters: E, kernel_size: B, strides: B, padding: se, output_padding: ia, data_format: F, dilation_rate: B, activation: q, use_bias: m, kernel_initializer: A, bias_initializer: A, kernel_regularizer: f, bias_regularizer: f, activity_regularizer: f, kernel_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Dense": { name: k, trainable: x, dtype: o, activity_regularizer: f, units: E, activation: q, use_bias: m, kernel_initializer: A, bias_initializer: A, kernel_regularizer: f, bias_regularizer: f, kernel_constraint: I, bias_constraint: I, quantization_config: or, lora_rank: T, lora_alpha: Q, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/DepthwiseConv2D": { name: k, trainable: x, dtype: o, depth_multiplier: E, kernel_size: B, strides: B, padding: se, data_format: F, dilation_rate: B, activation: q, use_bias: m, depthwise_initializer: A, bias_initializer: A, depthwise_regularizer: f, bias_regularizer: f, activity_regularizer: f, depthwise_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Dot": { name: k, trainable: x, dtype: o, activity_regularizer: f, axes: je, normalize: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Dropout": { name: k, trainable: x, dtype: o, activity_regularizer: f, rate: ie, seed: R, noise_shape: u, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/ELU": { name: k, alpha: D, trainable: x, dtype: o, activity_regularizer: f, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Embedding": { name: k, trainable: x, dtype: o, input_dim: E, output_dim: E, embeddings_initializer: A, embeddings_regularizer: f, activity_regularizer: f, embeddings_constraint: I, mask_zero: m, quantization_config: or, weights: $r, lora_rank: T, lora_alpha: Q, input_length: ma, autocast: m, input_shape: u, batch_input_shape: u },
  "layers/Flatten": { name: k, trainable: x, dtype: o, activity_regularizer: f, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/GRU": { name: k, trainable: x, dtype: o, return_sequences: m, return_state: m, go_backwards: m, stateful: m, unroll: m, zero_output_for_mask: m, units: E, activation: q, recurrent_activation: q, use_bias: m, kernel_initializer: A, recurrent_initializer: A, bias_initializer: A, kernel_regularizer: f, recurrent_regularizer: f, bias_regularizer: f, activity_regularizer: f, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: D, recurrent_dropout: D, reset_after: m, seed: R, use_cudnn: hr, implementation: H, time_major: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/GRUCell": { name: k, trainable: x, dtype: o, activity_regularizer: f, units: E, activation: q, recurrent_activation: q, use_bias: m, kernel_initializer: A, recurrent_initializer: A, bias_initializer: A, kernel_regularizer: f, recurrent_regularizer: f, bias_regularizer: f, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: D, recurrent_dropout: D, reset_after: m, seed: R, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/GaussianNoise": { name: k, trainable: x, dtype: o, activity_regularizer: f, stddev: ie, seed: R, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/GlobalAveragePooling1D": { name: k, trainable: x, dtype: o, activity_regularizer: f, data_format: F, keepdims: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/GlobalAveragePooling2D": { name: k, trainable: x, dtype: o, activity_regularizer: f, data_format: F, keepdims: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/GlobalMaxPooling1D": { name: k, trainable: x, dtype: o, activity_regularizer: f, data_format: F, keepdims: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/GlobalMaxPooling2D": { name: k, trainable: x, dtype: o, activity_regularizer: f, data_format: F, keepdims: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/GroupNormalization": { name: k, trainable: x, dtype: o, activity_regularizer: f, groups: la, axis: H, epsilon: D, center: m, scale: m, beta_initializer: A, gamma_initializer: A, beta_regularizer: f, gamma_regularizer: f, beta_constraint: I, gamma_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Identity": { name: k, trainable: x, dtype: o, activity_regularizer: f, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/InputLayer": { batch_shape: u, dtype: o, sparse: m, ragged: m, name: k, optional: m, shape: u, batch_size: Ur, input_tensor: $r, input_shape: u, batch_input_shape: u },
  "layers/LSTM": { name: k, trainable: x, dtype: o, return_sequences: m, return_state: m, go_backwards: m, stateful: m, unroll: m, zero_output_for_mask: m, units: E, activation: q, recurrent_activation: q, use_bias: m, kernel_initializer: A, recurrent_initializer: A, bias_initializer: A, unit_forget_bias: m, kernel_regularizer: f, recurrent_regularizer: f, bias_regularizer: f, activity_regularizer: f, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: D, recurrent_dropout: D, seed: R, use_cudnn: hr, implementation: H, time_major: m, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/LSTMCell": { name: k, trainable: x, dtype: o, activity_regularizer: f, units: E, activation: q, recurrent_activation: q, use_bias: m, unit_forget_bias: m, kernel_initializer: A, recurrent_initializer: A, bias_initializer: A, kernel_regularizer: f, recurrent_regularizer: f, bias_regularizer: f, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: D, recurrent_dropout: D, seed: R, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/LayerNormalization": { name: k, trainable: x, dtype: o, activity_regularizer: f, axis: je, epsilon: Q, center: m, scale: m, rms_scaling: m, beta_initializer: A, gamma_initializer: A, beta_regularizer: f, gamma_regularizer: f, beta_constraint: I, gamma_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/LeakyReLU": { name: k, trainable: x, dtype: o, activity_regularizer: f, negative_slope: Ce, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Masking": { name: k, trainable: x, dtype: o, activity_regularizer: f, mask_value: D, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/MaxPooling1D": { name: k, trainable: x, dtype: o, activity_regularizer: f, pool_size: be, padding: se, strides: Mr, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/MaxPooling2D": { name: k, trainable: x, dtype: o, activity_regularizer: f, pool_size: B, padding: se, strides: Cr, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Maximum": { name: k, trainable: x, dtype: o, activity_regularizer: f, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Minimum": { name: k, trainable: x, dtype: o, activity_regularizer: f, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/MultiHeadAttention": { name: k, trainable: x, dtype: o, num_heads: E, key_dim: E, value_dim: S, dropout: D, use_bias: m, use_gate: m, output_shape: U, attention_axes: U, sliding_window: S, kernel_initializer: A, bias_initializer: A, kernel_regularizer: f, bias_regularizer: f, activity_regularizer: f, kernel_constraint: I, bias_constraint: I, seed: R, flash_attention: oa, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Multiply": { name: k, trainable: x, dtype: o, activity_regularizer: f, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/PReLU": { name: k, trainable: x, dtype: o, activity_regularizer: f, alpha_initializer: A, alpha_regularizer: f, alpha_constraint: I, shared_axes: U, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Permute": { name: k, trainable: x, dtype: o, activity_regularizer: f, dims: ua, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/RMSNormalization": { name: k, trainable: x, dtype: o, activity_regularizer: f, axis: je, epsilon: Q, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/RNN": { name: k, trainable: x, dtype: o, activity_regularizer: f, return_sequences: m, return_state: m, go_backwards: m, stateful: m, unroll: m, zero_output_for_mask: m, cell: pa, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/ReLU": { name: k, trainable: x, dtype: o, activity_regularizer: f, max_value: we, negative_slope: Ce, threshold: Ce, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/RepeatVector": { name: k, trainable: x, dtype: o, activity_regularizer: f, n: H, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Rescaling": { name: k, trainable: x, dtype: o, activity_regularizer: f, scale: te, offset: te, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Reshape": { name: k, trainable: x, dtype: o, activity_regularizer: f, target_shape: ca, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/SeparableConv2D": { name: k, trainable: x, dtype: o, depth_multiplier: E, filters: E, kernel_size: B, strides: B, padding: se, data_format: F, dilation_rate: B, activation: q, use_bias: m, depthwise_initializer: A, pointwise_initializer: A, bias_initializer: A, depthwise_regularizer: f, pointwise_regularizer: f, bias_regularizer: f, activity_regularizer: f, depthwise_constraint: I, pointwise_constraint: I, bias_constraint: I, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/SimpleRNN": { name: k, trainable: x, dtype: o, return_sequences: m, return_state: m, go_backwards: m, stateful: m, unroll: m, zero_output_for_mask: m, units: E, activation: q, use_bias: m, kernel_initializer: A, recurrent_initializer: A, bias_initializer: A, kernel_regularizer: f, recurrent_regularizer: f, bias_regularizer: f, activity_regularizer: f, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: D, recurrent_dropout: D, seed: R, implementation: H, time_major: m, use_cudnn: hr, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/SimpleRNNCell": { name: k, trainable: x, dtype: o, activity_regularizer: f, units: E, activation: q, use_bias: m, kernel_initializer: A, recurrent_initializer: A, bias_initializer: A, kernel_regularizer: f, recurrent_regularizer: f, bias_regularizer: f, kernel_constraint: I, recurrent_constraint: I, bias_constraint: I, dropout: D, recurrent_dropout: D, seed: R, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Softmax": { name: k, trainable: x, dtype: o, activity_regularizer: f, axis: le, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/SpatialDropout2D": { rate: ie, seed: R, name: k, dtype: o, data_format: F },
  "layers/StackedRNNCells": { name: k, trainable: x, dtype: o, activity_regularizer: f, cells: ya, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/Subtract": { name: k, trainable: x, dtype: o, activity_regularizer: f, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/TimeDistributed": { name: k, trainable: x, dtype: o, activity_regularizer: f, layer: Tr, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/UnitNormalization": { name: k, trainable: x, dtype: o, activity_regularizer: f, axis: je, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/UpSampling2D": { name: k, trainable: x, dtype: o, activity_regularizer: f, size: B, data_format: F, interpolation: fa, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "layers/ZeroPadding2D": { name: k, trainable: x, dtype: o, activity_regularizer: f, padding: ha, data_format: F, autocast: m, input_shape: u, batch_input_shape: u, input_dim: S },
  "losses/BinaryCrossentropy": { name: w, reduction: C, from_logits: m, label_smoothing: Q, axis: le, dtype: o },
  "losses/BinaryFocalCrossentropy": { name: w, reduction: C, from_logits: m, label_smoothing: Q, axis: le, apply_class_balancing: m, alpha: Q, gamma: te, dtype: o },
  "losses/CTC": { name: w, reduction: C, dtype: o },
  "losses/CategoricalCrossentropy": { name: w, reduction: C, from_logits: m, label_smoothing: Q, axis: H, dtype: o },
  "losses/CategoricalFocalCrossentropy": { name: w, reduction: C, from_logits: m, label_smoothing: Q, axis: H, alpha: te, gamma: te, dtype: o },
  "losses/CategoricalGeneralizedCrossEntropy": { name: w, reduction: C, q: da, dtype: o },
  "losses/CategoricalHinge": { name: w, reduction: C, dtype: o },
  "losses/Circle": { name: w, reduction: C, gamma: D, margin: D, remove_diagonal: m, dtype: o },
  "losses/CosineSimilarity": { name: w, reduction: C, axis: ye, dtype: o },
  "losses/Dice": { name: w, reduction: C, axis: ye, dtype: o },
  "losses/Hinge": { name: w, reduction: C, dtype: o },
  "losses/Huber": { name: w, reduction: C, delta: te, dtype: o },
  "losses/KLDivergence": { name: w, reduction: C, dtype: o },
  "losses/LogCosh": { name: w, reduction: C, dtype: o },
  "losses/MeanAbsoluteError": { name: w, reduction: C, dtype: o },
  "losses/MeanAbsolutePercentageError": { name: w, reduction: C, dtype: o },
  "losses/MeanSquaredError": { name: w, reduction: C, dtype: o },
  "losses/MeanSquaredLogarithmicError": { name: w, reduction: C, dtype: o },
  "losses/Poisson": { name: w, reduction: C, dtype: o },
  "losses/SparseCategoricalCrossentropy": { name: w, reduction: C, from_logits: m, ignore_class: T, axis: H, dtype: o },
  "losses/SquaredHinge": { name: w, reduction: C, dtype: o },
  "losses/Tversky": { name: w, reduction: C, alpha: te, beta: te, axis: ye, dtype: o },
  "metrics/AUC": { name: w, dtype: o, num_thresholds: _a, curve: ga, summation_method: va, multi_label: m, num_labels: Ur, label_weights: ba, from_logits: m, thresholds: Pa },
  "metrics/Accuracy": { name: w, dtype: o },
  "metrics/BinaryAccuracy": { name: w, dtype: o, threshold: D },
  "metrics/BinaryCrossentropy": { name: w, dtype: o, from_logits: m, label_smoothing: Q },
  "metrics/BinaryIoU": { target_class_ids: Sr, threshold: D, name: w, dtype: o },
  "metrics/CategoricalAccuracy": { name: w, dtype: o },
  "metrics/CategoricalCrossentropy": { name: w, dtype: o, from_logits: m, label_smoothing: Q, axis: H },
  "metrics/CategoricalHinge": { name: w, dtype: o },
  "metrics/ConcordanceCorrelation": { name: w, dtype: o, axis: ye },
  "metrics/CosineSimilarity": { name: w, dtype: o, axis: ye },
  "metrics/F1Score": { name: w, dtype: o, average: Fr, threshold: Gr },
  "metrics/FBetaScore": { name: w, dtype: o, average: Fr, beta: Er, threshold: Gr },
  "metrics/FalseNegatives": { name: w, dtype: o, thresholds: fe },
  "metrics/FalsePositives": { name: w, dtype: o, thresholds: fe },
  "metrics/Hinge": { name: w, dtype: o },
  "metrics/IoU": { name: w, dtype: o, num_classes: E, target_class_ids: Sr, ignore_class: T, sparse_y_true: m, sparse_y_pred: m, axis: T },
  "metrics/KLDivergence": { name: w, dtype: o },
  "metrics/LogCoshError": { name: w, dtype: o },
  "metrics/Mean": { name: w, dtype: o },
  "metrics/MeanAbsoluteError": { name: w, dtype: o },
  "metrics/MeanAbsolutePercentageError": { name: w, dtype: o },
  "metrics/MeanIoU": { num_classes: E, name: w, dtype: o, ignore_class: T, sparse_y_true: m, sparse_y_pred: m, axis: T },
  "metrics/MeanSquaredError": { name: w, dtype: o },
  "metrics/MeanSquaredLogarithmicError": { name: w, dtype: o },
  "metrics/OneHotIoU": { num_classes: E, target_class_ids: Sr, name: w, dtype: o, ignore_class: T, sparse_y_pred: m, axis: H },
  "metrics/OneHotMeanIoU": { num_classes: E, name: w, dtype: o, ignore_class: T, sparse_y_pred: m, axis: H },
  "metrics/PearsonCorrelation": { name: w, dtype: o, axis: ye },
  "metrics/Poisson": { name: w, dtype: o },
  "metrics/Precision": { name: w, dtype: o, thresholds: fe, top_k: T, class_id: T },
  "metrics/PrecisionAtRecall": { name: w, dtype: o, class_id: T, num_thresholds: E, recall: ie },
  "metrics/R2Score": { name: w, dtype: o, class_aggregation: Oa, num_regressors: wa },
  "metrics/Recall": { name: w, dtype: o, thresholds: fe, top_k: T, class_id: T },
  "metrics/RecallAtPrecision": { name: w, dtype: o, class_id: T, num_thresholds: E, precision: ie },
  "metrics/RootMeanSquaredError": { name: w, dtype: o },
  "metrics/SensitivityAtSpecificity": { name: w, dtype: o, class_id: T, num_thresholds: E, specificity: ie },
  "metrics/SparseCategoricalAccuracy": { name: w, dtype: o },
  "metrics/SparseCategoricalCrossentropy": { name: w, dtype: o, from_logits: m, ignore_class: T, axis: H },
  "metrics/SparseTopKCategoricalAccuracy": { name: w, dtype: o, k: H, from_sorted_ids: m },
  "metrics/SpecificityAtSensitivity": { name: w, dtype: o, class_id: T, num_thresholds: E, sensitivity: ie },
  "metrics/SquaredHinge": { name: w, dtype: o },
  "metrics/Sum": { name: w, dtype: o },
  "metrics/TopKCategoricalAccuracy": { name: w, dtype: o, k: H },
  "metrics/TrueNegatives": { name: w, dtype: o, thresholds: fe },
  "metrics/TruePositives": { name: w, dtype: o, thresholds: fe },
  "regularizers/L1": { l1: we },
  "regularizers/L1L2": { l1: we, l2: we },
  "regularizers/L2": { l2: we },
  "regularizers/OrthogonalRegularizer": { factor: Ce, mode: ka }
};

/** What each key may hold, for each class that has no validator of its own, by its path in specs/v1. */
export const keyValidators: Readonly<Record<string, Readonly<Record<string, SchemaValidator>>>> = Sa;
