// Generated from specs/v1 by `npm run generate`. Change the schemas, not this file.
// @ts-nocheck: what follows is what ajv compiled
import type { SchemaValidator } from '../schema/validator.js';

// <stdin>
var M = dt;
var Ei = { type: "number", "x-must": "must be a number" };
function J(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = J.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "number") {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ei.type, parentSchema: Ei, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = dt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), J(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? J.errors : e.concat(J.errors), t = e.length), dt.errors = e, t === 0;
}
dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var te = pt;
var ze = { type: ["integer", "array", "null"], items: { type: ["integer", "array"], items: { type: "integer" } }, "x-must": "must be an axis, a list of axes or null" };
function Cr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Cr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s)) && !Array.isArray(s) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: ze.type }, message: "must be integer,array,null", schema: ze.type, parentSchema: ze, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++) {
      let f = s[u];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f)) && !Array.isArray(f)) {
        let y = { instancePath: a + "/" + u, schemaPath: "#/items/type", keyword: "type", params: { type: ze.items.type }, message: "must be integer,array", schema: ze.items.type, parentSchema: ze.items, data: f };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (Array.isArray(f)) {
        let y = f.length;
        for (let h = 0; h < y; h++) {
          let d = f[h];
          if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
            let c = { instancePath: a + "/" + u + "/" + h, schemaPath: "#/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ze.items.items.type, parentSchema: ze.items.items, data: d };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      }
    }
  }
  return Cr.errors = e, t === 0;
}
Cr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function pt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = pt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Cr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), t = e.length), pt.errors = e, t === 0;
}
pt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Fs = ft;
var Or = { anyOf: [{ type: "number" }, { type: "array", items: { $ref: "descent://v1/shared/value/$defs/numbers" } }, { $ref: "descent://v1/envelope" }], "x-must": "must be a number, a (nested) list of numbers or a serialized array" }, Ln = { validate: be }, T = { type: "object", properties: { module: { type: ["string", "null"] }, class_name: { type: "string" }, config: { type: ["object", "null"] }, registered_name: { type: ["string", "null"] }, build_config: { type: ["object", "null"] }, compile_config: { type: ["object", "null"] }, shared_object_id: { type: "integer" } }, required: ["class_name"] };
function D(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = D.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.class_name === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: T.required, parentSchema: T, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (s.module !== void 0) {
      let n = s.module;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: a + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: T.properties.module.type }, message: "must be string,null", schema: T.properties.module.type, parentSchema: T.properties.module, data: n };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (s.class_name !== void 0) {
      let n = s.class_name;
      if (typeof n != "string") {
        let u = { instancePath: a + "/class_name", schemaPath: "#/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.class_name.type, parentSchema: T.properties.class_name, data: n };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (s.config !== void 0) {
      let n = s.config;
      if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
        let u = { instancePath: a + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: T.properties.config.type }, message: "must be object,null", schema: T.properties.config.type, parentSchema: T.properties.config, data: n };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (s.registered_name !== void 0) {
      let n = s.registered_name;
      if (typeof n != "string" && n !== null) {
        let u = { instancePath: a + "/registered_name", schemaPath: "#/properties/registered_name/type", keyword: "type", params: { type: T.properties.registered_name.type }, message: "must be string,null", schema: T.properties.registered_name.type, parentSchema: T.properties.registered_name, data: n };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (s.build_config !== void 0) {
      let n = s.build_config;
      if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
        let u = { instancePath: a + "/build_config", schemaPath: "#/properties/build_config/type", keyword: "type", params: { type: T.properties.build_config.type }, message: "must be object,null", schema: T.properties.build_config.type, parentSchema: T.properties.build_config, data: n };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (s.compile_config !== void 0) {
      let n = s.compile_config;
      if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
        let u = { instancePath: a + "/compile_config", schemaPath: "#/properties/compile_config/type", keyword: "type", params: { type: T.properties.compile_config.type }, message: "must be object,null", schema: T.properties.compile_config.type, parentSchema: T.properties.compile_config, data: n };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
    if (s.shared_object_id !== void 0) {
      let n = s.shared_object_id;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let u = { instancePath: a + "/shared_object_id", schemaPath: "#/properties/shared_object_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: T.properties.shared_object_id.type, parentSchema: T.properties.shared_object_id, data: n };
        e === null ? e = [u] : e.push(u), t++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: T.type, parentSchema: T, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function be(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = be.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (typeof s != "number") {
    let p = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Or.anyOf[0].type, parentSchema: Or.anyOf[0], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = f === t;
  u = u || c;
  let y = t;
  if (Array.isArray(s)) {
    let p = s.length;
    for (let P = 0; P < p; P++)
      Ln.validate(s[P], { instancePath: a + "/" + P, parentData: s, parentDataProperty: P, rootData: i, dynamicAnchors: l }) || (e = e === null ? Ln.validate.errors : e.concat(Ln.validate.errors), t = e.length);
  } else {
    let p = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Or.anyOf[1].type, parentSchema: Or.anyOf[1], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = y === t;
  if (u = u || c, c)
    var h = !0;
  let d = t;
  D(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  var c = d === t;
  if (u = u || c, c) {
    var v = {};
    v.module = !0, v.class_name = !0, v.config = !0, v.registered_name = !0, v.build_config = !0, v.compile_config = !0, v.shared_object_id = !0;
  }
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let p = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Or.anyOf, parentSchema: Or, data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  return be.errors = e, r.props = v, r.items = h, t === 0;
}
be.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function ft(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ft.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !be(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? be.errors : e.concat(be.errors), t = e.length;
  else
    var n = be.evaluated.props, u = be.evaluated.items;
  return ft.errors = e, r.props = n, r.items = u, t === 0;
}
ft.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var me = yt;
var Ss = { anyOf: [{ type: ["integer", "boolean", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be an integer, a serialized SeedGenerator or null" };
function fe(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = fe.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (!(typeof s == "number" && !(s % 1) && !isNaN(s)) && typeof s != "boolean" && s !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ss.anyOf[0].type }, message: "must be integer,boolean,null", schema: Ss.anyOf[0].type, parentSchema: Ss.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  D(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  var h = y === t;
  if (u = u || h, h) {
    var d = {};
    d.module = !0, d.class_name = !0, d.config = !0, d.registered_name = !0, d.build_config = !0, d.compile_config = !0, d.shared_object_id = !0;
  }
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ss.anyOf, parentSchema: Ss, data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  return fe.errors = e, r.props = d, t === 0;
}
fe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function yt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = yt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !fe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? fe.errors : e.concat(fe.errors), t = e.length;
  else
    var n = fe.evaluated.props;
  return yt.errors = e, r.props = n, t === 0;
}
yt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var F = vt;
var As = { type: ["integer", "array", "null"], items: { type: "integer" }, "x-must": "must be an integer, a list of integers or null" };
function Rr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Rr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s)) && !Array.isArray(s) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: As.type }, message: "must be integer,array,null", schema: As.type, parentSchema: As, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++) {
      let f = s[u];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
        let y = { instancePath: a + "/" + u, schemaPath: "#/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: As.items.type, parentSchema: As.items, data: f };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  }
  return Rr.errors = e, t === 0;
}
Rr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function vt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = vt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Rr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), t = e.length), vt.errors = e, t === 0;
}
vt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var zi = ht;
var Un = { type: "number", exclusiveMinimum: 0, "x-must": "must be a number > 0" };
function Tr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Tr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s == "number") {
    if (s <= 0 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: Un, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Un.type, parentSchema: Un, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Tr.errors = e, t === 0;
}
Tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ht(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ht.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Tr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), t = e.length), ht.errors = e, t === 0;
}
ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var tl = gt, jn = { type: "string", pattern: "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$", "x-must": 'must be "fan_in", "fan_out" or "fan_avg"' }, al = new RegExp("^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$", "u");
function gt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = gt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s == "string") {
    if (!al.test(s)) {
      let n = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$" }, message: 'must match pattern "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$"', schema: "^[fF][aA][nN]_([iI][nN]|[oO][uU][tT]|[aA][vV][gG])$", parentSchema: jn, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: jn.type, parentSchema: jn, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return gt.errors = e, t === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var nl = _t, qn = { type: "string", pattern: "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$", "x-must": 'must be "normal", "truncated_normal", "untruncated_normal" or "uniform"' }, il = new RegExp("^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$", "u");
function _t(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = _t.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s == "string") {
    if (!il.test(s)) {
      let n = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$" }, message: 'must match pattern "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$"', schema: "^(([tT][rR][uU][nN]|[uU][nN][tT][rR][uU][nN])[cC][aA][tT][eE][dD]_)?[nN][oO][rR][mM][aA][lL]$|^[uU][nN][iI][fF][oO][rR][mM]$", parentSchema: qn, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: qn.type, parentSchema: qn, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return _t.errors = e, t === 0;
}
_t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var b = Pt;
var ll = { $ref: "descent://v1/shared/value/$defs/nullable_text", pattern: "^[^/]+$", "x-must": 'must be a string without "/"' }, Vn = { type: ["string", "null"], "x-must": "must be a string or null" };
function Ie(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ie.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "string" && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Vn.type }, message: "must be string,null", schema: Vn.type, parentSchema: Vn, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Ie.errors = e, t === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ol = new RegExp("^[^/]+$", "u");
function Lr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Lr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Ie(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), t = e.length), typeof s == "string" && !ol.test(s)) {
    let n = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/]+$" }, message: 'must match pattern "^[^/]+$"', schema: "^[^/]+$", parentSchema: ll, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Lr.errors = e, t === 0;
}
Lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Pt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Lr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), t = e.length), Pt.errors = e, t === 0;
}
Pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var O = bt;
var wi = { type: "boolean", "x-must": "must be true or false" };
function Ur(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ur.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "boolean") {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: wi.type, parentSchema: wi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Ur.errors = e, t === 0;
}
Ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function jr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = jr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Ur(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), t = e.length), jr.errors = e, t === 0;
}
jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function bt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = bt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), jr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? jr.errors : e.concat(jr.errors), t = e.length), bt.errors = e, t === 0;
}
bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var I = It;
var Ns = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be a dtype, a serialized dtype policy or null" };
function ye(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ye.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (typeof s != "string" && s !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ns.anyOf[0].type }, message: "must be string,null", schema: Ns.anyOf[0].type, parentSchema: Ns.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  D(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  var h = y === t;
  if (u = u || h, h) {
    var d = {};
    d.module = !0, d.class_name = !0, d.config = !0, d.registered_name = !0, d.build_config = !0, d.compile_config = !0, d.shared_object_id = !0;
  }
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ns.anyOf, parentSchema: Ns, data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  return ye.errors = e, r.props = d, t === 0;
}
ye.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ne(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ne.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !ye(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? ye.errors : e.concat(ye.errors), t = e.length;
  else
    var n = ye.evaluated.props;
  return Ne.errors = e, r.props = n, t === 0;
}
Ne.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function It(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = It.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Ne(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Ne.errors : e.concat(Ne.errors), t = e.length;
  else
    var n = Ne.evaluated.props;
  return It.errors = e, r.props = n, t === 0;
}
It.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var E = $t;
var Ds = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be the name of a regularizer, a serialized one or null" };
function A(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = A.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (typeof s != "string" && s !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ds.anyOf[0].type }, message: "must be string,null", schema: Ds.anyOf[0].type, parentSchema: Ds.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  D(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  var h = y === t;
  if (u = u || h, h) {
    var d = {};
    d.module = !0, d.class_name = !0, d.config = !0, d.registered_name = !0, d.build_config = !0, d.compile_config = !0, d.shared_object_id = !0;
  }
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ds.anyOf, parentSchema: Ds, data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  return A.errors = e, r.props = d, t === 0;
}
A.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function De(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = De.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return De.errors = e, r.props = n, t === 0;
}
De.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function $t(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = $t.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !De(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? De.errors : e.concat(De.errors), t = e.length;
  else
    var n = De.evaluated.props;
  return $t.errors = e, r.props = n, t === 0;
}
$t.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Se = xt;
var ue = { anyOf: [{ type: ["string", "null"] }, { type: "object", properties: { class_name: { type: "string" } }, required: ["class_name"] }], "x-must": "must be the name of an activation, a serialized one or null" };
function Z(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Z.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (typeof s != "string" && s !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: ue.anyOf[0].type }, message: "must be string,null", schema: ue.anyOf[0].type, parentSchema: ue.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.class_name === void 0) {
      let c = { instancePath: a, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "class_name" }, message: "must have required property 'class_name'", schema: ue.anyOf[1].required, parentSchema: ue.anyOf[1], data: s };
      e === null ? e = [c] : e.push(c), t++;
    }
    if (s.class_name !== void 0) {
      let c = s.class_name;
      if (typeof c != "string") {
        let v = { instancePath: a + "/class_name", schemaPath: "#/anyOf/1/properties/class_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ue.anyOf[1].properties.class_name.type, parentSchema: ue.anyOf[1].properties.class_name, data: c };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
  } else {
    let c = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ue.anyOf[1].type, parentSchema: ue.anyOf[1], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = y === t;
  if (u = u || h, h) {
    var d = {};
    d.class_name = !0;
  }
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ue.anyOf, parentSchema: ue, data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  return Z.errors = e, r.props = d, t === 0;
}
Z.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function xt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = xt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Z(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Z.errors : e.concat(Z.errors), t = e.length;
  else
    var n = Z.evaluated.props;
  return xt.errors = e, r.props = n, t === 0;
}
xt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var z = Ot;
var Fn = { type: ["boolean", "number", "null"], "x-must": "must be true or false" };
function k(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = k.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "boolean" && typeof s != "number" && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Fn.type }, message: "must be boolean,number,null", schema: Fn.type, parentSchema: Fn, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return k.errors = e, t === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = qr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), qr.errors = e, t === 0;
}
qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ot(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ot.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), qr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? qr.errors : e.concat(qr.errors), t = e.length), Ot.errors = e, t === 0;
}
Ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $ = Et;
var Er = { type: ["array", "null"], items: { type: ["integer", "null"] }, "x-must": "must be a list of sizes, null where one is not known, or null" };
function le(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = le.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Array.isArray(s) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Er.type }, message: "must be array,null", schema: Er.type, parentSchema: Er, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++) {
      let f = s[u];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f)) && f !== null) {
        let y = { instancePath: a + "/" + u, schemaPath: "#/items/type", keyword: "type", params: { type: Er.items.type }, message: "must be integer,null", schema: Er.items.type, parentSchema: Er.items, data: f };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  }
  return le.errors = e, t === 0;
}
le.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Vr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Vr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), le(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? le.errors : e.concat(le.errors), t = e.length), Vr.errors = e, t === 0;
}
Vr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Et(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Et.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Vr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), t = e.length), Et.errors = e, t === 0;
}
Et.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var x = zt;
function Fr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Fr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), le(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? le.errors : e.concat(le.errors), t = e.length), Fr.errors = e, t === 0;
}
Fr.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function zt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = zt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Fr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), t = e.length), zt.errors = e, t === 0;
}
zt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var w = wt;
var Gs = { type: ["integer", "null"], minimum: 1, "x-must": "must be an integer >= 1, or null" };
function Q(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Q.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s)) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Gs.type }, message: "must be integer,null", schema: Gs.type, parentSchema: Gs, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (typeof s == "number" && (s < 1 || isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: Gs, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Q.errors = e, t === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Gr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Gr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Q(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Q.errors : e.concat(Q.errors), t = e.length), Gr.errors = e, t === 0;
}
Gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = wt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Gr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), t = e.length), wt.errors = e, t === 0;
}
wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ki = kt;
var ae = { anyOf: [{ type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 1 }], "x-must": "must be an integer >= 1 or a list of one" };
function j(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = j.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ae.anyOf[0].type, parentSchema: ae.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  if (typeof s == "number" && (s < 1 || isNaN(s))) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ae.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  if (Array.isArray(s)) {
    if (s.length > 1) {
      let v = { instancePath: a, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: ae.anyOf[1], data: s };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (s.length < 1) {
      let v = { instancePath: a, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ae.anyOf[1], data: s };
      e === null ? e = [v] : e.push(v), t++;
    }
    let c = s.length;
    for (let v = 0; v < c; v++) {
      let p = s[v];
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let P = { instancePath: a + "/" + v, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ae.anyOf[1].items.type, parentSchema: ae.anyOf[1].items, data: p };
        e === null ? e = [P] : e.push(P), t++;
      }
      if (typeof p == "number" && (p < 1 || isNaN(p))) {
        let P = { instancePath: a + "/" + v, schemaPath: "#/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ae.anyOf[1].items, data: p };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
  } else {
    let c = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ae.anyOf[1].type, parentSchema: ae.anyOf[1], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = y === t;
  if (u = u || h, h)
    var d = !0;
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ae.anyOf, parentSchema: ae, data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  return j.errors = e, r.items = d, t === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function Me(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Me.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !j(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? j.errors : e.concat(j.errors), t = e.length;
  else
    var n = j.evaluated.items;
  return Me.errors = e, r.items = n, t === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function kt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = kt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Me(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Me.errors : e.concat(Me.errors), t = e.length;
  else
    var n = Me.evaluated.items;
  return kt.errors = e, r.items = n, t === 0;
}
kt.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var we = St;
var Gn = { type: "string", pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$", "x-must": 'must be "valid" or "same"' }, ml = new RegExp("^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$", "u");
function Hr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Hr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s == "string") {
    if (!ml.test(s)) {
      let n = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$" }, message: 'must match pattern "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$"', schema: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE])$", parentSchema: Gn, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Gn.type, parentSchema: Gn, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Hr.errors = e, t === 0;
}
Hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Br(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Br.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Hr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), t = e.length), Br.errors = e, t === 0;
}
Br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function St(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = St.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Br(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Br.errors : e.concat(Br.errors), t = e.length), St.errors = e, t === 0;
}
St.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Si = At;
var G = { anyOf: [{ type: "null" }, { enum: [0, !1] }, { type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, maxItems: 1 }], "x-must": "must be an integer >= 1, a list of one or null" };
function Ce(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ce.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (s !== null) {
    let p = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: G.anyOf[0].type, parentSchema: G.anyOf[0], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = f === t;
  u = u || c;
  let y = t;
  if (!(s === 0 || s === !1)) {
    let p = { instancePath: a, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: G.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: G.anyOf[1].enum, parentSchema: G.anyOf[1], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = y === t;
  u = u || c;
  let h = t;
  if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let p = { instancePath: a, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: G.anyOf[2].type, parentSchema: G.anyOf[2], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  if (typeof s == "number" && (s < 1 || isNaN(s))) {
    let p = { instancePath: a, schemaPath: "#/anyOf/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: G.anyOf[2], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = h === t;
  u = u || c;
  let d = t;
  if (Array.isArray(s)) {
    if (s.length > 1) {
      let P = { instancePath: a, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items", schema: 1, parentSchema: G.anyOf[3], data: s };
      e === null ? e = [P] : e.push(P), t++;
    }
    if (s.length < 1) {
      let P = { instancePath: a, schemaPath: "#/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: G.anyOf[3], data: s };
      e === null ? e = [P] : e.push(P), t++;
    }
    let p = s.length;
    for (let P = 0; P < p; P++) {
      let R = s[P];
      if (!(typeof R == "number" && !(R % 1) && !isNaN(R))) {
        let V = { instancePath: a + "/" + P, schemaPath: "#/anyOf/3/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: G.anyOf[3].items.type, parentSchema: G.anyOf[3].items, data: R };
        e === null ? e = [V] : e.push(V), t++;
      }
      if (typeof R == "number" && (R < 1 || isNaN(R))) {
        let V = { instancePath: a + "/" + P, schemaPath: "#/anyOf/3/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: G.anyOf[3].items, data: R };
        e === null ? e = [V] : e.push(V), t++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.anyOf[3].type, parentSchema: G.anyOf[3], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = d === t;
  if (u = u || c, c)
    var v = !0;
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let p = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: G.anyOf, parentSchema: G, data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  return Ce.errors = e, r.items = v, t === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function Re(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Re.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Ce(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Ce.errors : e.concat(Ce.errors), t = e.length;
  else
    var n = Ce.evaluated.items;
  return Re.errors = e, r.items = n, t === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function At(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = At.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Re(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Re.errors : e.concat(Re.errors), t = e.length;
  else
    var n = Re.evaluated.items;
  return At.errors = e, r.items = n, t === 0;
}
At.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var H = Nt;
var Hs = { type: ["string", "null"], pattern: "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$", "x-must": 'must be "channels_last", "channels_first" or null' }, ul = new RegExp("^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$", "u");
function Kr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Kr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "string" && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Hs.type }, message: "must be string,null", schema: Hs.type, parentSchema: Hs, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (typeof s == "string" && !ul.test(s)) {
    let n = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$" }, message: 'must match pattern "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$"', schema: "^[cC][hH][aA][nN][nN][eE][lL][sS]_([lL][aA][sS][tT]|[fF][iI][rR][sS][tT])$", parentSchema: Hs, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Kr.errors = e, t === 0;
}
Kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Zr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Zr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Kr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), t = e.length), Zr.errors = e, t === 0;
}
Zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Nt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Zr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), t = e.length), Nt.errors = e, t === 0;
}
Nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ai = Dt;
var ne = { anyOf: [{ type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 2, maxItems: 2 }], "x-must": "must be an integer >= 1 or a list of 2 of them" };
function L(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = L.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ne.anyOf[0].type, parentSchema: ne.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  if (typeof s == "number" && (s < 1 || isNaN(s))) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ne.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  if (Array.isArray(s)) {
    if (s.length > 2) {
      let v = { instancePath: a, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: ne.anyOf[1], data: s };
      e === null ? e = [v] : e.push(v), t++;
    }
    if (s.length < 2) {
      let v = { instancePath: a, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: ne.anyOf[1], data: s };
      e === null ? e = [v] : e.push(v), t++;
    }
    let c = s.length;
    for (let v = 0; v < c; v++) {
      let p = s[v];
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let P = { instancePath: a + "/" + v, schemaPath: "#/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ne.anyOf[1].items.type, parentSchema: ne.anyOf[1].items, data: p };
        e === null ? e = [P] : e.push(P), t++;
      }
      if (typeof p == "number" && (p < 1 || isNaN(p))) {
        let P = { instancePath: a + "/" + v, schemaPath: "#/anyOf/1/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ne.anyOf[1].items, data: p };
        e === null ? e = [P] : e.push(P), t++;
      }
    }
  } else {
    let c = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ne.anyOf[1].type, parentSchema: ne.anyOf[1], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = y === t;
  if (u = u || h, h)
    var d = !0;
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: ne.anyOf, parentSchema: ne, data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  return L.errors = e, r.items = d, t === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function Te(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Te.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !L(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? L.errors : e.concat(L.errors), t = e.length;
  else
    var n = L.evaluated.items;
  return Te.errors = e, r.items = n, t === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function Dt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Dt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Te(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Te.errors : e.concat(Te.errors), t = e.length;
  else
    var n = Te.evaluated.items;
  return Dt.errors = e, r.items = n, t === 0;
}
Dt.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var Ni = Mt;
var B = { anyOf: [{ type: "null" }, { enum: [0, !1] }, { type: "integer", minimum: 1 }, { type: "array", items: { type: "integer", minimum: 1 }, minItems: 2, maxItems: 2 }], "x-must": "must be an integer >= 1, a list of 2 of them or null" };
function Le(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Le.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (s !== null) {
    let p = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: B.anyOf[0].type, parentSchema: B.anyOf[0], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = f === t;
  u = u || c;
  let y = t;
  if (!(s === 0 || s === !1)) {
    let p = { instancePath: a, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: B.anyOf[1].enum }, message: "must be equal to one of the allowed values", schema: B.anyOf[1].enum, parentSchema: B.anyOf[1], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = y === t;
  u = u || c;
  let h = t;
  if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let p = { instancePath: a, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: B.anyOf[2].type, parentSchema: B.anyOf[2], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  if (typeof s == "number" && (s < 1 || isNaN(s))) {
    let p = { instancePath: a, schemaPath: "#/anyOf/2/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: B.anyOf[2], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = h === t;
  u = u || c;
  let d = t;
  if (Array.isArray(s)) {
    if (s.length > 2) {
      let P = { instancePath: a, schemaPath: "#/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: B.anyOf[3], data: s };
      e === null ? e = [P] : e.push(P), t++;
    }
    if (s.length < 2) {
      let P = { instancePath: a, schemaPath: "#/anyOf/3/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: B.anyOf[3], data: s };
      e === null ? e = [P] : e.push(P), t++;
    }
    let p = s.length;
    for (let P = 0; P < p; P++) {
      let R = s[P];
      if (!(typeof R == "number" && !(R % 1) && !isNaN(R))) {
        let V = { instancePath: a + "/" + P, schemaPath: "#/anyOf/3/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: B.anyOf[3].items.type, parentSchema: B.anyOf[3].items, data: R };
        e === null ? e = [V] : e.push(V), t++;
      }
      if (typeof R == "number" && (R < 1 || isNaN(R))) {
        let V = { instancePath: a + "/" + P, schemaPath: "#/anyOf/3/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: B.anyOf[3].items, data: R };
        e === null ? e = [V] : e.push(V), t++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: B.anyOf[3].type, parentSchema: B.anyOf[3], data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  var c = d === t;
  if (u = u || c, c)
    var v = !0;
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let p = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: B.anyOf, parentSchema: B, data: s };
    e === null ? e = [p] : e.push(p), t++;
  }
  return Le.errors = e, r.items = v, t === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function Ue(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ue.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Le(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Le.errors : e.concat(Le.errors), t = e.length;
  else
    var n = Le.evaluated.items;
  return Ue.errors = e, r.items = n, t === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function Mt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Mt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Ue(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Ue.errors : e.concat(Ue.errors), t = e.length;
  else
    var n = Ue.evaluated.items;
  return Mt.errors = e, r.items = n, t === 0;
}
Mt.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var W = Ct;
var Di = { type: "integer", "x-must": "must be an integer" };
function $e(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = $e.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Di.type, parentSchema: Di, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return $e.errors = e, t === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ct(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ct.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), $e(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? $e.errors : e.concat($e.errors), t = e.length), Ct.errors = e, t === 0;
}
Ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hn = Rt;
function Jr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Jr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), J(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? J.errors : e.concat(J.errors), t = e.length), Jr.errors = e, t === 0;
}
Jr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Rt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Rt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Jr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), t = e.length), Rt.errors = e, t === 0;
}
Rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bn = Tt;
function Qr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Qr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), Qr.errors = e, t === 0;
}
Qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Tt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Tt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Qr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), t = e.length), Tt.errors = e, t === 0;
}
Tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kn = Lt;
function Wr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Wr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), Wr.errors = e, t === 0;
}
Wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Lt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Lt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Wr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), t = e.length), Lt.errors = e, t === 0;
}
Lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zn = Ut;
var Ms = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be the name of an initializer, a serialized one or null" };
function S(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = S.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (typeof s != "string" && s !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Ms.anyOf[0].type }, message: "must be string,null", schema: Ms.anyOf[0].type, parentSchema: Ms.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  D(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  var h = y === t;
  if (u = u || h, h) {
    var d = {};
    d.module = !0, d.class_name = !0, d.config = !0, d.registered_name = !0, d.build_config = !0, d.compile_config = !0, d.shared_object_id = !0;
  }
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Ms.anyOf, parentSchema: Ms, data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  return S.errors = e, r.props = d, t === 0;
}
S.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function je(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = je.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return je.errors = e, r.props = n, t === 0;
}
je.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ut(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ut.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !je(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? je.errors : e.concat(je.errors), t = e.length;
  else
    var n = je.evaluated.props;
  return Ut.errors = e, r.props = n, t === 0;
}
Ut.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Jn = jt;
function qe(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = qe.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return qe.errors = e, r.props = n, t === 0;
}
qe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function jt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = jt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !qe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? qe.errors : e.concat(qe.errors), t = e.length;
  else
    var n = qe.evaluated.props;
  return jt.errors = e, r.props = n, t === 0;
}
jt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var cl = qt;
function Ve(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ve.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return Ve.errors = e, r.props = n, t === 0;
}
Ve.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function qt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = qt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Ve(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Ve.errors : e.concat(Ve.errors), t = e.length;
  else
    var n = Ve.evaluated.props;
  return qt.errors = e, r.props = n, t === 0;
}
qt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var dl = Vt;
function Fe(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Fe.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return Fe.errors = e, r.props = n, t === 0;
}
Fe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Vt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Vt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Fe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Fe.errors : e.concat(Fe.errors), t = e.length;
  else
    var n = Fe.evaluated.props;
  return Vt.errors = e, r.props = n, t === 0;
}
Vt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Qn = Ft;
function Ge(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ge.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return Ge.errors = e, r.props = n, t === 0;
}
Ge.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ft(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ft.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Ge(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Ge.errors : e.concat(Ge.errors), t = e.length;
  else
    var n = Ge.evaluated.props;
  return Ft.errors = e, r.props = n, t === 0;
}
Ft.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Wn = Gt;
function He(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = He.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return He.errors = e, r.props = n, t === 0;
}
He.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Gt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Gt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !He(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? He.errors : e.concat(He.errors), t = e.length;
  else
    var n = He.evaluated.props;
  return Gt.errors = e, r.props = n, t === 0;
}
Gt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Xn = Ht;
var Cs = { anyOf: [{ type: ["string", "null"] }, { $ref: "descent://v1/envelope" }], "x-must": "must be the name of a constraint, a serialized one or null" };
function N(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = N.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (typeof s != "string" && s !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: Cs.anyOf[0].type }, message: "must be string,null", schema: Cs.anyOf[0].type, parentSchema: Cs.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  D(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  var h = y === t;
  if (u = u || h, h) {
    var d = {};
    d.module = !0, d.class_name = !0, d.config = !0, d.registered_name = !0, d.build_config = !0, d.compile_config = !0, d.shared_object_id = !0;
  }
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Cs.anyOf, parentSchema: Cs, data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  return N.errors = e, r.props = d, t === 0;
}
N.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Be(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Be.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !N(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? N.errors : e.concat(N.errors), t = e.length;
  else
    var n = N.evaluated.props;
  return Be.errors = e, r.props = n, t === 0;
}
Be.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ht(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ht.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Be(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Be.errors : e.concat(Be.errors), t = e.length;
  else
    var n = Be.evaluated.props;
  return Ht.errors = e, r.props = n, t === 0;
}
Ht.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Yn = Bt;
function Ke(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ke.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !N(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? N.errors : e.concat(N.errors), t = e.length;
  else
    var n = N.evaluated.props;
  return Ke.errors = e, r.props = n, t === 0;
}
Ke.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Bt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Bt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Ke(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Ke.errors : e.concat(Ke.errors), t = e.length;
  else
    var n = Ke.evaluated.props;
  return Bt.errors = e, r.props = n, t === 0;
}
Bt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var C = Kt;
function Kt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Kt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), Kt.errors = e, t === 0;
}
Kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pl = Zt, ei = { type: ["object", "null"], "x-must": "must be an object or null" };
function Zt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Zt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(s && typeof s == "object" && !Array.isArray(s)) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: ei.type }, message: "must be object,null", schema: ei.type, parentSchema: ei, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Zt.errors = e, t === 0;
}
Zt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fl = Jt, ri = { enum: ["sum", "mul", "concat", "ave", null], "x-must": 'must be "sum", "mul", "concat", "ave" or null' };
function Jt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Jt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(s === "sum" || s === "mul" || s === "concat" || s === "ave" || s === null)) {
    let n = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ri.enum }, message: "must be equal to one of the allowed values", schema: ri.enum, parentSchema: ri, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Jt.errors = e, t === 0;
}
Jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mi = Qt;
function Xr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Xr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), D(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length), Xr.errors = e, t === 0;
}
Xr.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Qt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Qt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Xr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), t = e.length), Qt.errors = e, t === 0;
}
Qt.evaluated = { props: { module: !0, class_name: !0, config: !0, registered_name: !0, build_config: !0, compile_config: !0, shared_object_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var yl = Wt;
var Bs = { anyOf: [{ type: "null" }, { $ref: "descent://v1/envelope" }], "x-must": "must be a serialized layer or null" };
function ve(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ve.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (s !== null) {
    let c = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: Bs.anyOf[0].type, parentSchema: Bs.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  D(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  var h = y === t;
  if (u = u || h, h) {
    var d = {};
    d.module = !0, d.class_name = !0, d.config = !0, d.registered_name = !0, d.build_config = !0, d.compile_config = !0, d.shared_object_id = !0;
  }
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let c = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Bs.anyOf, parentSchema: Bs, data: s };
    e === null ? e = [c] : e.push(c), t++;
  }
  return ve.errors = e, r.props = d, t === 0;
}
ve.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Wt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Wt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !ve(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? ve.errors : e.concat(ve.errors), t = e.length;
  else
    var n = ve.evaluated.props;
  return Wt.errors = e, r.props = n, t === 0;
}
Wt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var vl = Xt, si = { type: ["array", "null"], "x-must": "must be a list or null" };
function Xt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Xt.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Array.isArray(s) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: si.type }, message: "must be array,null", schema: si.type, parentSchema: si, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Xt.errors = e, t === 0;
}
Xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ks = Yt;
function Yr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Yr.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Q(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Q.errors : e.concat(Q.errors), t = e.length), Yr.errors = e, t === 0;
}
Yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yt(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Yt.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Yr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), t = e.length), Yt.errors = e, t === 0;
}
Yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var hl = ea;
function Ze(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ze.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !j(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? j.errors : e.concat(j.errors), t = e.length;
  else
    var n = j.evaluated.items;
  return Ze.errors = e, r.items = n, t === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function ea(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ea.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Ze(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Ze.errors : e.concat(Ze.errors), t = e.length;
  else
    var n = Ze.evaluated.items;
  return ea.errors = e, r.items = n, t === 0;
}
ea.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var gl = ra;
function Je(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Je.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !j(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? j.errors : e.concat(j.errors), t = e.length;
  else
    var n = j.evaluated.items;
  return Je.errors = e, r.items = n, t === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function ra(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ra.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Je(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Je.errors : e.concat(Je.errors), t = e.length;
  else
    var n = Je.evaluated.items;
  return ra.errors = e, r.items = n, t === 0;
}
ra.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var _l = sa;
var ti = { type: "string", pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$", "x-must": 'must be "valid", "same" or "causal"' }, Pl = new RegExp("^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$", "u");
function es(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = es.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s == "string") {
    if (!Pl.test(s)) {
      let n = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$" }, message: 'must match pattern "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$"', schema: "^([vV][aA][lL][iI][dD]|[sS][aA][mM][eE]|[cC][aA][uU][sS][aA][lL])$", parentSchema: ti, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ti.type, parentSchema: ti, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return es.errors = e, t === 0;
}
es.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rs(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = rs.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), es(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? es.errors : e.concat(es.errors), t = e.length), rs.errors = e, t === 0;
}
rs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = sa.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), rs(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? rs.errors : e.concat(rs.errors), t = e.length), sa.errors = e, t === 0;
}
sa.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var bl = ta;
function Qe(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Qe.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !j(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? j.errors : e.concat(j.errors), t = e.length;
  else
    var n = j.evaluated.items;
  return Qe.errors = e, r.items = n, t === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function ta(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ta.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Qe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Qe.errors : e.concat(Qe.errors), t = e.length;
  else
    var n = Qe.evaluated.items;
  return ta.errors = e, r.items = n, t === 0;
}
ta.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var Ci = aa;
var ai = { type: "integer", minimum: 1, "x-must": "must be an integer >= 1" };
function oe(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = oe.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ai.type, parentSchema: ai, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (typeof s == "number" && (s < 1 || isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ai, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return oe.errors = e, t === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ss(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ss.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), oe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? oe.errors : e.concat(oe.errors), t = e.length), ss.errors = e, t === 0;
}
ss.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function aa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = aa.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ss(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ss.errors : e.concat(ss.errors), t = e.length), aa.errors = e, t === 0;
}
aa.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zr = na;
function We(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = We.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Z(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Z.errors : e.concat(Z.errors), t = e.length;
  else
    var n = Z.evaluated.props;
  return We.errors = e, r.props = n, t === 0;
}
We.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function na(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = na.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !We(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? We.errors : e.concat(We.errors), t = e.length;
  else
    var n = We.evaluated.props;
  return na.errors = e, r.props = n, t === 0;
}
na.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Y = ia;
function ts(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ts.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), ts.errors = e, t === 0;
}
ts.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ia(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ia.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ts(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ts.errors : e.concat(ts.errors), t = e.length), ia.errors = e, t === 0;
}
ia.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ce = la;
function Xe(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Xe.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return Xe.errors = e, r.props = n, t === 0;
}
Xe.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function la(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = la.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Xe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Xe.errors : e.concat(Xe.errors), t = e.length;
  else
    var n = Xe.evaluated.props;
  return la.errors = e, r.props = n, t === 0;
}
la.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ee = oa;
function Ye(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ye.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return Ye.errors = e, r.props = n, t === 0;
}
Ye.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function oa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = oa.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Ye(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Ye.errors : e.concat(Ye.errors), t = e.length;
  else
    var n = Ye.evaluated.props;
  return oa.errors = e, r.props = n, t === 0;
}
oa.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var de = ma;
function er(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = er.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return er.errors = e, r.props = n, t === 0;
}
er.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function ma(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ma.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !er(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? er.errors : e.concat(er.errors), t = e.length;
  else
    var n = er.evaluated.props;
  return ma.errors = e, r.props = n, t === 0;
}
ma.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var re = ua;
function rr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = rr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return rr.errors = e, r.props = n, t === 0;
}
rr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function ua(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ua.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !rr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? rr.errors : e.concat(rr.errors), t = e.length;
  else
    var n = rr.evaluated.props;
  return ua.errors = e, r.props = n, t === 0;
}
ua.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var pe = ca;
function sr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = sr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !N(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? N.errors : e.concat(N.errors), t = e.length;
  else
    var n = N.evaluated.props;
  return sr.errors = e, r.props = n, t === 0;
}
sr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function ca(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ca.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !sr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? sr.errors : e.concat(sr.errors), t = e.length;
  else
    var n = sr.evaluated.props;
  return ca.errors = e, r.props = n, t === 0;
}
ca.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var se = da;
function tr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = tr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !N(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? N.errors : e.concat(N.errors), t = e.length;
  else
    var n = N.evaluated.props;
  return tr.errors = e, r.props = n, t === 0;
}
tr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function da(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = da.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !tr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? tr.errors : e.concat(tr.errors), t = e.length;
  else
    var n = tr.evaluated.props;
  return da.errors = e, r.props = n, t === 0;
}
da.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Zs = pa;
function ar(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ar.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !L(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? L.errors : e.concat(L.errors), t = e.length;
  else
    var n = L.evaluated.items;
  return ar.errors = e, r.items = n, t === 0;
}
ar.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function pa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = pa.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !ar(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? ar.errors : e.concat(ar.errors), t = e.length;
  else
    var n = ar.evaluated.items;
  return pa.errors = e, r.items = n, t === 0;
}
pa.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var Js = fa;
function nr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = nr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !L(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? L.errors : e.concat(L.errors), t = e.length;
  else
    var n = L.evaluated.items;
  return nr.errors = e, r.items = n, t === 0;
}
nr.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function fa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = fa.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !nr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? nr.errors : e.concat(nr.errors), t = e.length;
  else
    var n = nr.evaluated.items;
  return fa.errors = e, r.items = n, t === 0;
}
fa.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var Qs = ya;
function ir(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ir.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !L(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? L.errors : e.concat(L.errors), t = e.length;
  else
    var n = L.evaluated.items;
  return ir.errors = e, r.items = n, t === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function ya(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ya.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !ir(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? ir.errors : e.concat(ir.errors), t = e.length;
  else
    var n = ir.evaluated.items;
  return ya.errors = e, r.items = n, t === 0;
}
ya.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var Il = va, K = { anyOf: [{ type: ["null", "boolean"] }, { type: "integer", minimum: 0 }, { type: "array", items: { type: "integer", minimum: 0 }, minItems: 2, maxItems: 2 }], "x-must": "must be an integer >= 0, a list of 2 of them or null" };
function va(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = va.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (s !== null && typeof s != "boolean") {
    let v = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: K.anyOf[0].type }, message: "must be null,boolean", schema: K.anyOf[0].type, parentSchema: K.anyOf[0], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  var d = f === t;
  u = u || d;
  let y = t;
  if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let v = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: K.anyOf[1].type, parentSchema: K.anyOf[1], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  if (typeof s == "number" && (s < 0 || isNaN(s))) {
    let v = { instancePath: a, schemaPath: "#/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: K.anyOf[1], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  var d = y === t;
  u = u || d;
  let h = t;
  if (Array.isArray(s)) {
    if (s.length > 2) {
      let p = { instancePath: a, schemaPath: "#/anyOf/2/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: K.anyOf[2], data: s };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (s.length < 2) {
      let p = { instancePath: a, schemaPath: "#/anyOf/2/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: K.anyOf[2], data: s };
      e === null ? e = [p] : e.push(p), t++;
    }
    let v = s.length;
    for (let p = 0; p < v; p++) {
      let P = s[p];
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P))) {
        let R = { instancePath: a + "/" + p, schemaPath: "#/anyOf/2/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: K.anyOf[2].items.type, parentSchema: K.anyOf[2].items, data: P };
        e === null ? e = [R] : e.push(R), t++;
      }
      if (typeof P == "number" && (P < 0 || isNaN(P))) {
        let R = { instancePath: a + "/" + p, schemaPath: "#/anyOf/2/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: K.anyOf[2].items, data: P };
        e === null ? e = [R] : e.push(R), t++;
      }
    }
  } else {
    let v = { instancePath: a, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: K.anyOf[2].type, parentSchema: K.anyOf[2], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  var d = h === t;
  if (u = u || d, d)
    var c = !0;
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let v = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: K.anyOf, parentSchema: K, data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  return va.errors = e, r.items = c, t === 0;
}
va.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var Ae = ha;
function as(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = as.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), oe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? oe.errors : e.concat(oe.errors), t = e.length), as.errors = e, t === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ha(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ha.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), as(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? as.errors : e.concat(as.errors), t = e.length), ha.errors = e, t === 0;
}
ha.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ri = ga;
function lr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = lr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !ve(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? ve.errors : e.concat(ve.errors), t = e.length;
  else
    var n = ve.evaluated.props;
  return lr.errors = e, r.props = n, t === 0;
}
lr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function ga(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ga.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !lr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? lr.errors : e.concat(lr.errors), t = e.length;
  else
    var n = lr.evaluated.props;
  return ga.errors = e, r.props = n, t === 0;
}
ga.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ti = _a;
var ni = { type: ["integer", "null"], "x-must": "must be an integer or null" };
function xe(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = xe.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s)) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: ni.type }, message: "must be integer,null", schema: ni.type, parentSchema: ni, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return xe.errors = e, t === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ns(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ns.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), xe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? xe.errors : e.concat(xe.errors), t = e.length), ns.errors = e, t === 0;
}
ns.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _a(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = _a.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ns(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ns.errors : e.concat(ns.errors), t = e.length), _a.errors = e, t === 0;
}
_a.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Li = Pa;
var ii = { type: ["number", "null"], "x-must": "must be a number or null" };
function is(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = is.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "number" && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: ii.type }, message: "must be number,null", schema: ii.type, parentSchema: ii, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return is.errors = e, t === 0;
}
is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ls(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ls.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), is(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? is.errors : e.concat(is.errors), t = e.length), ls.errors = e, t === 0;
}
ls.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Pa.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ls(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ls.errors : e.concat(ls.errors), t = e.length), Pa.errors = e, t === 0;
}
Pa.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ui = ba;
function os(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = os.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Q(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Q.errors : e.concat(Q.errors), t = e.length), os.errors = e, t === 0;
}
os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ba(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ba.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), os(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? os.errors : e.concat(os.errors), t = e.length), ba.errors = e, t === 0;
}
ba.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ji = Ia;
function or(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = or.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return or.errors = e, r.props = n, t === 0;
}
or.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ia(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ia.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !or(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? or.errors : e.concat(or.errors), t = e.length;
  else
    var n = or.evaluated.props;
  return Ia.errors = e, r.props = n, t === 0;
}
Ia.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var qi = $a;
function mr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = mr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return mr.errors = e, r.props = n, t === 0;
}
mr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function $a(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = $a.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !mr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? mr.errors : e.concat(mr.errors), t = e.length;
  else
    var n = mr.evaluated.props;
  return $a.errors = e, r.props = n, t === 0;
}
$a.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Vi = xa;
function ur(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ur.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !N(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? N.errors : e.concat(N.errors), t = e.length;
  else
    var n = N.evaluated.props;
  return ur.errors = e, r.props = n, t === 0;
}
ur.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function xa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = xa.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !ur(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? ur.errors : e.concat(ur.errors), t = e.length;
  else
    var n = ur.evaluated.props;
  return xa.errors = e, r.props = n, t === 0;
}
xa.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var $l = Oa;
var ke = { type: ["integer", "array"], items: { type: ["integer", "array"], items: { type: "integer" } }, "x-must": "must be an axis or a list of axes" };
function Oe(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Oe.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s)) && !Array.isArray(s)) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: ke.type }, message: "must be integer,array", schema: ke.type, parentSchema: ke, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++) {
      let f = s[u];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f)) && !Array.isArray(f)) {
        let y = { instancePath: a + "/" + u, schemaPath: "#/items/type", keyword: "type", params: { type: ke.items.type }, message: "must be integer,array", schema: ke.items.type, parentSchema: ke.items, data: f };
        e === null ? e = [y] : e.push(y), t++;
      }
      if (Array.isArray(f)) {
        let y = f.length;
        for (let h = 0; h < y; h++) {
          let d = f[h];
          if (!(typeof d == "number" && !(d % 1) && !isNaN(d))) {
            let c = { instancePath: a + "/" + u + "/" + h, schemaPath: "#/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ke.items.items.type, parentSchema: ke.items.items, data: d };
            e === null ? e = [c] : e.push(c), t++;
          }
        }
      }
    }
  }
  return Oe.errors = e, t === 0;
}
Oe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Oa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Oa.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Oe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), t = e.length), Oa.errors = e, t === 0;
}
Oa.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Fi = Ea;
var Ws = { type: "number", minimum: 0, maximum: 1, "x-must": "must be a number in [0, 1]" };
function Ee(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ee.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s == "number") {
    if (s > 1 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: Ws, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (s < 0 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Ws, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Ws.type, parentSchema: Ws, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Ee.errors = e, t === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ms(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ms.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Ee(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), t = e.length), ms.errors = e, t === 0;
}
ms.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ea(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ea.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ms(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ms.errors : e.concat(ms.errors), t = e.length), Ea.errors = e, t === 0;
}
Ea.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _e = za;
function cr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = cr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !fe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? fe.errors : e.concat(fe.errors), t = e.length;
  else
    var n = fe.evaluated.props;
  return cr.errors = e, r.props = n, t === 0;
}
cr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function za(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = za.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !cr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? cr.errors : e.concat(cr.errors), t = e.length;
  else
    var n = cr.evaluated.props;
  return za.errors = e, r.props = n, t === 0;
}
za.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var li = wa;
function wa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = wa.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), le(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? le.errors : e.concat(le.errors), t = e.length), wa.errors = e, t === 0;
}
wa.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = ka;
function ka(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ka.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), oe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? oe.errors : e.concat(oe.errors), t = e.length), ka.errors = e, t === 0;
}
ka.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xl = Sa;
function dr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = dr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return dr.errors = e, r.props = n, t === 0;
}
dr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Sa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Sa.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !dr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? dr.errors : e.concat(dr.errors), t = e.length;
  else
    var n = dr.evaluated.props;
  return Sa.errors = e, r.props = n, t === 0;
}
Sa.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ol = Aa;
function pr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = pr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return pr.errors = e, r.props = n, t === 0;
}
pr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Aa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Aa.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !pr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? pr.errors : e.concat(pr.errors), t = e.length;
  else
    var n = pr.evaluated.props;
  return Aa.errors = e, r.props = n, t === 0;
}
Aa.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var El = Na;
function fr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = fr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !N(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? N.errors : e.concat(N.errors), t = e.length;
  else
    var n = N.evaluated.props;
  return fr.errors = e, r.props = n, t === 0;
}
fr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Na(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Na.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !fr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? fr.errors : e.concat(fr.errors), t = e.length;
  else
    var n = fr.evaluated.props;
  return Na.errors = e, r.props = n, t === 0;
}
Na.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Gi = Da, Hi = { type: "null", "x-must": "must be null" };
function Da(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Da.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: Hi.type, parentSchema: Hi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Da.errors = e, t === 0;
}
Da.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zl = Ma, oi = { type: ["integer", "array", "null"], "x-must": "must be an integer, a list of them or null" };
function Ma(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ma.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s)) && !Array.isArray(s) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: oi.type }, message: "must be integer,array,null", schema: oi.type, parentSchema: oi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Ma.errors = e, t === 0;
}
Ma.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xs = Ca;
function us(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = us.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), us.errors = e, t === 0;
}
us.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ca(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ca.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), us(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? us.errors : e.concat(us.errors), t = e.length), Ca.errors = e, t === 0;
}
Ca.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ys = Ra;
function cs(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = cs.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), cs.errors = e, t === 0;
}
cs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ra(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ra.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), cs(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? cs.errors : e.concat(cs.errors), t = e.length), Ra.errors = e, t === 0;
}
Ra.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var et = Ta;
function ds(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ds.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), ds.errors = e, t === 0;
}
ds.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ta(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ta.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ds(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ds.errors : e.concat(ds.errors), t = e.length), Ta.errors = e, t === 0;
}
Ta.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var rt = La;
function ps(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ps.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), ps.errors = e, t === 0;
}
ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function La(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = La.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ps(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ps.errors : e.concat(ps.errors), t = e.length), La.errors = e, t === 0;
}
La.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var st = Ua;
function fs(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = fs.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), fs.errors = e, t === 0;
}
fs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ua(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ua.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), fs(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? fs.errors : e.concat(fs.errors), t = e.length), Ua.errors = e, t === 0;
}
Ua.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var tt = ja;
function ys(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ys.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), ys.errors = e, t === 0;
}
ys.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ja(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ja.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ys(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ys.errors : e.concat(ys.errors), t = e.length), ja.errors = e, t === 0;
}
ja.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var at = qa;
function yr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = yr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Z(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Z.errors : e.concat(Z.errors), t = e.length;
  else
    var n = Z.evaluated.props;
  return yr.errors = e, r.props = n, t === 0;
}
yr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function qa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = qa.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !yr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? yr.errors : e.concat(yr.errors), t = e.length;
  else
    var n = yr.evaluated.props;
  return qa.errors = e, r.props = n, t === 0;
}
qa.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var wr = Va;
function vr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = vr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return vr.errors = e, r.props = n, t === 0;
}
vr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Va(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Va.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !vr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? vr.errors : e.concat(vr.errors), t = e.length;
  else
    var n = vr.evaluated.props;
  return Va.errors = e, r.props = n, t === 0;
}
Va.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var kr = Fa;
function hr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = hr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return hr.errors = e, r.props = n, t === 0;
}
hr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Fa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Fa.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !hr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? hr.errors : e.concat(hr.errors), t = e.length;
  else
    var n = hr.evaluated.props;
  return Fa.errors = e, r.props = n, t === 0;
}
Fa.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Sr = Ga;
function gr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = gr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !N(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? N.errors : e.concat(N.errors), t = e.length;
  else
    var n = N.evaluated.props;
  return gr.errors = e, r.props = n, t === 0;
}
gr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function Ga(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ga.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !gr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? gr.errors : e.concat(gr.errors), t = e.length;
  else
    var n = gr.evaluated.props;
  return Ga.errors = e, r.props = n, t === 0;
}
Ga.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ar = Ha;
function vs(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = vs.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), J(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? J.errors : e.concat(J.errors), t = e.length), vs.errors = e, t === 0;
}
vs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ha(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ha.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), vs(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? vs.errors : e.concat(vs.errors), t = e.length), Ha.errors = e, t === 0;
}
Ha.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nr = Ba;
function hs(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = hs.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), J(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? J.errors : e.concat(J.errors), t = e.length), hs.errors = e, t === 0;
}
hs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ba(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ba.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), hs(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? hs.errors : e.concat(hs.errors), t = e.length), Ba.errors = e, t === 0;
}
Ba.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bi = Ka;
function gs(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = gs.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), gs.errors = e, t === 0;
}
gs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ka(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ka.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), gs(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? gs.errors : e.concat(gs.errors), t = e.length), Ka.errors = e, t === 0;
}
Ka.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mi = Za;
var ui = { enum: ["auto", !0, !1, 0, 1], "x-must": 'must be "auto", true or false' };
function _s(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = _s.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(s === "auto" || s === !0 || s === !1 || s === 0 || s === 1)) {
    let n = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ui.enum }, message: "must be equal to one of the allowed values", schema: ui.enum, parentSchema: ui, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return _s.errors = e, t === 0;
}
_s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Za(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Za.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), _s(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? _s.errors : e.concat(_s.errors), t = e.length), Za.errors = e, t === 0;
}
Za.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ci = Ja;
function Ps(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ps.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), $e(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? $e.errors : e.concat($e.errors), t = e.length), Ps.errors = e, t === 0;
}
Ps.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ja(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ja.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Ps(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), t = e.length), Ja.errors = e, t === 0;
}
Ja.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var di = Qa;
function bs(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = bs.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), bs.errors = e, t === 0;
}
bs.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Qa.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), bs(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? bs.errors : e.concat(bs.errors), t = e.length), Qa.errors = e, t === 0;
}
Qa.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rs = Wa;
function Wa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Wa.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Ee(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), t = e.length), Wa.errors = e, t === 0;
}
Wa.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var nt = Xa;
function Is(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Is.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), Is.errors = e, t === 0;
}
Is.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xa(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Xa.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Is(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Is.errors : e.concat(Is.errors), t = e.length), Xa.errors = e, t === 0;
}
Xa.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wl = Ya, Dr = { anyOf: [{ type: "integer", minimum: 1 }, { const: -1 }], "x-must": "must be an integer >= 1, or -1" };
function Ya(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ya.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let d = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Dr.anyOf[0].type, parentSchema: Dr.anyOf[0], data: s };
    e === null ? e = [d] : e.push(d), t++;
  }
  if (typeof s == "number" && (s < 1 || isNaN(s))) {
    let d = { instancePath: a, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: Dr.anyOf[0], data: s };
    e === null ? e = [d] : e.push(d), t++;
  }
  var h = f === t;
  u = u || h;
  let y = t;
  if (s !== -1) {
    let d = { instancePath: a, schemaPath: "#/anyOf/1/const", keyword: "const", params: { allowedValue: -1 }, message: "must be equal to constant", schema: -1, parentSchema: Dr.anyOf[1], data: s };
    e === null ? e = [d] : e.push(d), t++;
  }
  var h = y === t;
  if (u = u || h, u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let d = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: Dr.anyOf, parentSchema: Dr, data: s };
    e === null ? e = [d] : e.push(d), t++;
  }
  return Ya.errors = e, t === 0;
}
Ya.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var g = en;
function en(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = en.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !ye(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? ye.errors : e.concat(ye.errors), t = e.length;
  else
    var n = ye.evaluated.props;
  return en.errors = e, r.props = n, t === 0;
}
en.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ki = rn, pi = { type: ["integer", "boolean", "null"], "x-must": "must be an integer or null" };
function rn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = rn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s)) && typeof s != "boolean" && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: pi.type }, message: "must be integer,boolean,null", schema: pi.type, parentSchema: pi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return rn.errors = e, t === 0;
}
rn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zi = sn;
function $s(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = $s.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), k(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length), $s.errors = e, t === 0;
}
$s.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = sn.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), $s(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? $s.errors : e.concat($s.errors), t = e.length), sn.errors = e, t === 0;
}
sn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fi = tn;
function xs(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = xs.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Oe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), t = e.length), xs.errors = e, t === 0;
}
xs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function tn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = tn.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), xs(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? xs.errors : e.concat(xs.errors), t = e.length), tn.errors = e, t === 0;
}
tn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var it = an;
var yi = { type: "number", minimum: 0, "x-must": "must be a number >= 0" };
function Os(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Os.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s == "number") {
    if (s < 0 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: yi, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: yi.type, parentSchema: yi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Os.errors = e, t === 0;
}
Os.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function an(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = an.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Os(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Os.errors : e.concat(Os.errors), t = e.length), an.errors = e, t === 0;
}
an.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ji = nn;
function nn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = nn.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Q(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Q.errors : e.concat(Q.errors), t = e.length), nn.errors = e, t === 0;
}
nn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var kl = ln, vi = { type: ["boolean", "number", "null"], "x-must": "must be true, false or null" };
function ln(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ln.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "boolean" && typeof s != "number" && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: vi.type }, message: "must be boolean,number,null", schema: vi.type, parentSchema: vi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return ln.errors = e, t === 0;
}
ln.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sl = on;
function _r(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = _r.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return _r.errors = e, r.props = n, t === 0;
}
_r.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function on(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = on.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !_r(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? _r.errors : e.concat(_r.errors), t = e.length;
  else
    var n = _r.evaluated.props;
  return on.errors = e, r.props = n, t === 0;
}
on.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Al = mn;
function Pr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Pr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return Pr.errors = e, r.props = n, t === 0;
}
Pr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function mn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = mn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Pr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Pr.errors : e.concat(Pr.errors), t = e.length;
  else
    var n = Pr.evaluated.props;
  return mn.errors = e, r.props = n, t === 0;
}
mn.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Nl = un;
function br(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = br.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !N(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? N.errors : e.concat(N.errors), t = e.length;
  else
    var n = N.evaluated.props;
  return br.errors = e, r.props = n, t === 0;
}
br.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function un(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = un.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !br(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? br.errors : e.concat(br.errors), t = e.length;
  else
    var n = br.evaluated.props;
  return un.errors = e, r.props = n, t === 0;
}
un.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var lt = cn;
var ot = { type: "array", items: { type: "integer" }, "x-must": "must be a list of integers" };
function Es(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Es.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++) {
      let f = s[u];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
        let y = { instancePath: a + "/" + u, schemaPath: "#/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ot.items.type, parentSchema: ot.items, data: f };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ot.type, parentSchema: ot, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Es.errors = e, t === 0;
}
Es.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function cn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = cn.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Es(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Es.errors : e.concat(Es.errors), t = e.length), cn.errors = e, t === 0;
}
cn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Dl = dn, mt = { anyOf: [{ $ref: "descent://v1/envelope" }, { type: "array", items: { $ref: "descent://v1/envelope" } }], "x-must": "must be a serialized cell or a list of them" };
function dn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = dn.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  D(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  var d = f === t;
  if (u = u || d, d) {
    var y = {};
    y.module = !0, y.class_name = !0, y.config = !0, y.registered_name = !0, y.build_config = !0, y.compile_config = !0, y.shared_object_id = !0;
  }
  let h = t;
  if (Array.isArray(s)) {
    let v = s.length;
    for (let p = 0; p < v; p++)
      D(s[p], { instancePath: a + "/" + p, parentData: s, parentDataProperty: p, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  } else {
    let v = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: mt.anyOf[1].type, parentSchema: mt.anyOf[1], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  var d = h === t;
  if (u = u || d, d)
    var c = !0;
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let v = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: mt.anyOf, parentSchema: mt, data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  return dn.errors = e, r.props = y, r.items = c, t === 0;
}
dn.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var Ts = pn, ut = { type: ["number", "null"], minimum: 0, "x-must": "must be a number >= 0, or null" };
function pn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = pn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "number" && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: ut.type }, message: "must be number,null", schema: ut.type, parentSchema: ut, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (typeof s == "number" && (s < 0 || isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: ut, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return pn.errors = e, t === 0;
}
pn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ml = fn, Qi = { type: "integer", "x-must": "must be an integer" };
function fn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = fn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Qi.type, parentSchema: Qi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return fn.errors = e, t === 0;
}
fn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Cl = yn, Ls = { type: "array", items: { type: ["integer", "null"] }, "x-must": "must be a list of integers" };
function yn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = yn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++) {
      let f = s[u];
      if (!(typeof f == "number" && !(f % 1) && !isNaN(f)) && f !== null) {
        let y = { instancePath: a + "/" + u, schemaPath: "#/items/type", keyword: "type", params: { type: Ls.items.type }, message: "must be integer,null", schema: Ls.items.type, parentSchema: Ls.items, data: f };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Ls.type, parentSchema: Ls, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return yn.errors = e, t === 0;
}
yn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Rl = vn;
function Ir(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Ir.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !S(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? S.errors : e.concat(S.errors), t = e.length;
  else
    var n = S.evaluated.props;
  return Ir.errors = e, r.props = n, t === 0;
}
Ir.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function vn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = vn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Ir(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? Ir.errors : e.concat(Ir.errors), t = e.length;
  else
    var n = Ir.evaluated.props;
  return vn.errors = e, r.props = n, t === 0;
}
vn.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Tl = hn;
function $r(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = $r.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !A(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? A.errors : e.concat(A.errors), t = e.length;
  else
    var n = A.evaluated.props;
  return $r.errors = e, r.props = n, t === 0;
}
$r.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function hn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = hn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !$r(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? $r.errors : e.concat($r.errors), t = e.length;
  else
    var n = $r.evaluated.props;
  return hn.errors = e, r.props = n, t === 0;
}
hn.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ll = gn;
function xr(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = xr.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !N(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? N.errors : e.concat(N.errors), t = e.length;
  else
    var n = N.evaluated.props;
  return xr.errors = e, r.props = n, t === 0;
}
xr.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function gn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = gn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !xr(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? xr.errors : e.concat(xr.errors), t = e.length;
  else
    var n = xr.evaluated.props;
  return gn.errors = e, r.props = n, t === 0;
}
gn.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ul = _n;
var Wi = { type: "array", items: { $ref: "descent://v1/envelope" }, "x-must": "must be a list of serialized layers" };
function zs(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = zs.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++)
      D(s[u], { instancePath: a + "/" + u, parentData: s, parentDataProperty: u, rootData: i, dynamicAnchors: l }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length);
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Wi.type, parentSchema: Wi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return zs.errors = e, t === 0;
}
zs.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function _n(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = _n.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), zs(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? zs.errors : e.concat(zs.errors), t = e.length), _n.errors = e, t === 0;
}
_n.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var jl = Pn;
function Pn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Pn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !L(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }))
    e = e === null ? L.errors : e.concat(L.errors), t = e.length;
  else
    var n = L.evaluated.items;
  return Pn.errors = e, r.items = n, t === 0;
}
Pn.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var ql = bn, Xi = { type: "string", "x-must": 'must be "nearest", "bilinear", "bicubic", "lanczos3" or "lanczos5"' };
function bn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = bn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "string") {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Xi.type, parentSchema: Xi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return bn.errors = e, t === 0;
}
bn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vl = In, q = { anyOf: [{ type: "integer" }, { type: "array", minItems: 2, maxItems: 2, items: { anyOf: [{ type: "integer" }, { type: "array", items: { type: "integer" }, minItems: 2, maxItems: 2 }] } }], "x-must": "must be an integer, a list of 2 or a list of 2 lists of 2" };
function In(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = In.evaluated;
  r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0);
  let n = t, u = !1, f = t;
  if (!(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let v = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: q.anyOf[0].type, parentSchema: q.anyOf[0], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  var d = f === t;
  u = u || d;
  let y = t;
  if (Array.isArray(s)) {
    if (s.length > 2) {
      let p = { instancePath: a, schemaPath: "#/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: q.anyOf[1], data: s };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (s.length < 2) {
      let p = { instancePath: a, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: q.anyOf[1], data: s };
      e === null ? e = [p] : e.push(p), t++;
    }
    let v = s.length;
    for (let p = 0; p < v; p++) {
      let P = s[p], R = t, V = !1, rl = t;
      if (!(typeof P == "number" && !(P % 1) && !isNaN(P))) {
        let he = { instancePath: a + "/" + p, schemaPath: "#/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: q.anyOf[1].items.anyOf[0].type, parentSchema: q.anyOf[1].items.anyOf[0], data: P };
        e === null ? e = [he] : e.push(he), t++;
      }
      var h = rl === t;
      V = V || h;
      let sl = t;
      if (Array.isArray(P)) {
        if (P.length > 2) {
          let ge = { instancePath: a + "/" + p, schemaPath: "#/anyOf/1/items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: q.anyOf[1].items.anyOf[1], data: P };
          e === null ? e = [ge] : e.push(ge), t++;
        }
        if (P.length < 2) {
          let ge = { instancePath: a + "/" + p, schemaPath: "#/anyOf/1/items/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: q.anyOf[1].items.anyOf[1], data: P };
          e === null ? e = [ge] : e.push(ge), t++;
        }
        let he = P.length;
        for (let ge = 0; ge < he; ge++) {
          let Vs = P[ge];
          if (!(typeof Vs == "number" && !(Vs % 1) && !isNaN(Vs))) {
            let Oi = { instancePath: a + "/" + p + "/" + ge, schemaPath: "#/anyOf/1/items/anyOf/1/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: q.anyOf[1].items.anyOf[1].items.type, parentSchema: q.anyOf[1].items.anyOf[1].items, data: Vs };
            e === null ? e = [Oi] : e.push(Oi), t++;
          }
        }
      } else {
        let he = { instancePath: a + "/" + p, schemaPath: "#/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: q.anyOf[1].items.anyOf[1].type, parentSchema: q.anyOf[1].items.anyOf[1], data: P };
        e === null ? e = [he] : e.push(he), t++;
      }
      var h = sl === t;
      if (V = V || h, V)
        t = R, e !== null && (R ? e.length = R : e = null);
      else {
        let he = { instancePath: a + "/" + p, schemaPath: "#/anyOf/1/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: q.anyOf[1].items.anyOf, parentSchema: q.anyOf[1].items, data: P };
        e === null ? e = [he] : e.push(he), t++;
      }
    }
  } else {
    let v = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: q.anyOf[1].type, parentSchema: q.anyOf[1], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  var d = y === t;
  if (u = u || d, d)
    var c = !0;
  if (u)
    t = n, e !== null && (n ? e.length = n : e = null);
  else {
    let v = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: q.anyOf, parentSchema: q, data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  return In.errors = e, r.items = c, t === 0;
}
In.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var _ = $n;
function $n(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = $n.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), Ie(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), t = e.length), $n.errors = e, t === 0;
}
$n.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var U = xn;
var hi = { enum: ["sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none", null], "x-must": 'must be "sum_over_batch_size", "sum", "mean", "mean_with_sample_weight", "none" or null' };
function ws(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ws.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(s === "sum_over_batch_size" || s === "sum" || s === "mean" || s === "mean_with_sample_weight" || s === "none" || s === null)) {
    let n = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: hi.enum }, message: "must be equal to one of the allowed values", schema: hi.enum, parentSchema: hi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return ws.errors = e, t === 0;
}
ws.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = xn.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ws(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ws.errors : e.concat(ws.errors), t = e.length), xn.errors = e, t === 0;
}
xn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fl = On, ct = { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, "x-must": "must be a number > 0 and < 1" };
function On(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = On.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s == "number") {
    if (s >= 1 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: ct, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (s <= 0 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: ct, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: ct.type, parentSchema: ct, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return On.errors = e, t === 0;
}
On.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var X = En;
function En(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = En.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), xe(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? xe.errors : e.concat(xe.errors), t = e.length), En.errors = e, t === 0;
}
En.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gl = zn, gi = { type: "integer", minimum: 2, "x-must": "must be an integer > 1" };
function zn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = zn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: gi.type, parentSchema: gi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (typeof s == "number" && (s < 2 || isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: gi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return zn.errors = e, t === 0;
}
zn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hl = wn, _i = { enum: ["ROC", "roc", "PR", "pr", "PRGAIN", "prgain"], "x-must": 'must be "ROC", "PR" or "PRGAIN"' };
function wn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = wn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(s === "ROC" || s === "roc" || s === "PR" || s === "pr" || s === "PRGAIN" || s === "prgain")) {
    let n = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _i.enum }, message: "must be equal to one of the allowed values", schema: _i.enum, parentSchema: _i, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return wn.errors = e, t === 0;
}
wn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bl = kn, Pi = { enum: ["interpolation", "Interpolation", "majoring", "Majoring", "minoring", "Minoring"], "x-must": 'must be "interpolation", "majoring" or "minoring"' };
function kn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = kn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(s === "interpolation" || s === "Interpolation" || s === "majoring" || s === "Majoring" || s === "minoring" || s === "Minoring")) {
    let n = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Pi.enum }, message: "must be equal to one of the allowed values", schema: Pi.enum, parentSchema: Pi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return kn.errors = e, t === 0;
}
kn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kl = Sn, Us = { type: ["array", "number", "null"], items: { type: "number" }, "x-must": "must be a list of numbers or null" };
function Sn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Sn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Array.isArray(s) && typeof s != "number" && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Us.type }, message: "must be array,number,null", schema: Us.type, parentSchema: Us, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++) {
      let f = s[u];
      if (typeof f != "number") {
        let y = { instancePath: a + "/" + u, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Us.items.type, parentSchema: Us.items, data: f };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  }
  return Sn.errors = e, t === 0;
}
Sn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Zl = An, js = { type: ["array", "null"], items: { type: "number" }, "x-must": "must be a list of numbers or null" };
function An(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = An.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !Array.isArray(s) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: js.type }, message: "must be array,null", schema: js.type, parentSchema: js, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++) {
      let f = s[u];
      if (typeof f != "number") {
        let y = { instancePath: a + "/" + u, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: js.items.type, parentSchema: js.items, data: f };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  }
  return An.errors = e, t === 0;
}
An.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Yi = Nn, bi = { enum: ["micro", "macro", "weighted", null], "x-must": 'must be "micro", "macro", "weighted" or null' };
function Nn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Nn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(s === "micro" || s === "macro" || s === "weighted" || s === null)) {
    let n = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: bi.enum }, message: "must be equal to one of the allowed values", schema: bi.enum, parentSchema: bi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Nn.errors = e, t === 0;
}
Nn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var el = Dn, qs = { type: ["number", "null"], exclusiveMinimum: 0, maximum: 1, "x-must": "must be a number in (0, 1], or null" };
function Dn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Dn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "number" && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: qs.type }, message: "must be number,null", schema: qs.type, parentSchema: qs, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (typeof s == "number") {
    if (s > 1 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: qs, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (s <= 0 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: qs, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  }
  return Dn.errors = e, t === 0;
}
Dn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mr = Mn;
var Pe = { type: ["number", "array", "null"], minimum: 0, maximum: 1, items: { type: "number", minimum: 0, maximum: 1 }, "x-must": "must be a number in [0, 1], a list of them or null" };
function ks(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = ks.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), typeof s != "number" && !Array.isArray(s) && s !== null) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: Pe.type }, message: "must be number,array,null", schema: Pe.type, parentSchema: Pe, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (typeof s == "number") {
    if (s > 1 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: Pe, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (s < 0 || isNaN(s)) {
      let n = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Pe, data: s };
      e === null ? e = [n] : e.push(n), t++;
    }
  }
  if (Array.isArray(s)) {
    let n = s.length;
    for (let u = 0; u < n; u++) {
      let f = s[u];
      if (typeof f == "number") {
        if (f > 1 || isNaN(f)) {
          let y = { instancePath: a + "/" + u, schemaPath: "#/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: Pe.items, data: f };
          e === null ? e = [y] : e.push(y), t++;
        }
        if (f < 0 || isNaN(f)) {
          let y = { instancePath: a + "/" + u, schemaPath: "#/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: Pe.items, data: f };
          e === null ? e = [y] : e.push(y), t++;
        }
      } else {
        let y = { instancePath: a + "/" + u, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: Pe.items.type, parentSchema: Pe.items, data: f };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  }
  return ks.errors = e, t === 0;
}
ks.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Mn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Mn.evaluated;
  return r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), ks(s, { instancePath: a, parentData: o, parentDataProperty: m, rootData: i, dynamicAnchors: l }) || (e = e === null ? ks.errors : e.concat(ks.errors), t = e.length), Mn.errors = e, t === 0;
}
Mn.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Jl = Cn, Ii = { enum: ["uniform_average", "variance_weighted_average", null], "x-must": 'must be "uniform_average", "variance_weighted_average" or null' };
function Cn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Cn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(s === "uniform_average" || s === "variance_weighted_average" || s === null)) {
    let n = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ii.enum }, message: "must be equal to one of the allowed values", schema: Ii.enum, parentSchema: Ii, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Cn.errors = e, t === 0;
}
Cn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ql = Rn, $i = { type: "integer", minimum: 0, "x-must": "must be an integer >= 0" };
function Rn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Rn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(typeof s == "number" && !(s % 1) && !isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $i.type, parentSchema: $i, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  if (typeof s == "number" && (s < 0 || isNaN(s))) {
    let n = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: $i, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Rn.errors = e, t === 0;
}
Rn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wl = Tn, xi = { enum: ["rows", "columns"], "x-must": 'must be "rows" or "columns"' };
function Tn(s, { instancePath: a = "", parentData: o, parentDataProperty: m, rootData: i = s, dynamicAnchors: l = {} } = {}) {
  let e = null, t = 0, r = Tn.evaluated;
  if (r.dynamicProps && (r.props = void 0), r.dynamicItems && (r.items = void 0), !(s === "rows" || s === "columns")) {
    let n = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xi.enum }, message: "must be equal to one of the allowed values", schema: xi.enum, parentSchema: xi, data: s };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Tn.errors = e, t === 0;
}
Tn.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xl = {
  "constraints/MaxNorm": { max_value: M, axis: te },
  "constraints/MinMaxNorm": { min_value: M, max_value: M, rate: M, axis: te },
  "constraints/NonNeg": {},
  "constraints/UnitNorm": { axis: te },
  "initializers/Constant": { value: Fs },
  "initializers/GlorotNormal": { seed: me, input_axes: F, output_axes: F },
  "initializers/GlorotUniform": { seed: me, input_axes: F, output_axes: F },
  "initializers/HeNormal": { seed: me, input_axes: F, output_axes: F },
  "initializers/HeUniform": { seed: me, input_axes: F, output_axes: F },
  "initializers/Identity": { gain: M },
  "initializers/LecunNormal": { seed: me, input_axes: F, output_axes: F },
  "initializers/LecunUniform": { seed: me, input_axes: F, output_axes: F },
  "initializers/Ones": {},
  "initializers/Orthogonal": { seed: me, gain: M },
  "initializers/RandomNormal": { seed: me, mean: M, stddev: M },
  "initializers/RandomUniform": { seed: me, minval: M, maxval: M },
  "initializers/TruncatedNormal": { seed: me, mean: M, stddev: M },
  "initializers/VarianceScaling": { seed: me, scale: zi, mode: tl, distribution: nl, input_axes: F, output_axes: F },
  "initializers/Zeros": {},
  "layers/Activation": { name: b, trainable: O, dtype: I, activity_regularizer: E, activation: Se, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Add": { name: b, trainable: O, dtype: I, activity_regularizer: E, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Average": { name: b, trainable: O, dtype: I, activity_regularizer: E, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/AveragePooling1D": { name: b, trainable: O, dtype: I, activity_regularizer: E, pool_size: ki, padding: we, strides: Si, data_format: H, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/AveragePooling2D": { name: b, trainable: O, dtype: I, activity_regularizer: E, pool_size: Ai, padding: we, strides: Ni, data_format: H, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/BatchNormalization": { name: b, trainable: O, dtype: I, activity_regularizer: E, axis: W, momentum: M, epsilon: Hn, center: Bn, scale: Kn, beta_initializer: Zn, gamma_initializer: Jn, moving_mean_initializer: cl, moving_variance_initializer: dl, beta_regularizer: Qn, gamma_regularizer: Wn, beta_constraint: Xn, gamma_constraint: Yn, synchronized: C, renorm: C, renorm_clipping: pl, renorm_momentum: M, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Bidirectional": { name: b, trainable: O, dtype: I, activity_regularizer: E, merge_mode: fl, layer: Mi, backward_layer: yl, weights: vl, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Concatenate": { name: b, trainable: O, dtype: I, activity_regularizer: E, axis: W, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Conv1D": { name: b, trainable: O, dtype: I, filters: Ks, kernel_size: hl, strides: gl, padding: _l, data_format: H, dilation_rate: bl, groups: Ci, activation: zr, use_bias: Y, kernel_initializer: ce, bias_initializer: ee, kernel_regularizer: de, bias_regularizer: re, activity_regularizer: E, kernel_constraint: pe, bias_constraint: se, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Conv2D": { name: b, trainable: O, dtype: I, filters: Ks, kernel_size: Zs, strides: Js, padding: we, data_format: H, dilation_rate: Qs, groups: Ci, activation: zr, use_bias: Y, kernel_initializer: ce, bias_initializer: ee, kernel_regularizer: de, bias_regularizer: re, activity_regularizer: E, kernel_constraint: pe, bias_constraint: se, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Conv2DTranspose": { name: b, trainable: O, dtype: I, filters: Ks, kernel_size: Zs, strides: Js, padding: we, output_padding: Il, data_format: H, dilation_rate: Qs, activation: zr, use_bias: Y, kernel_initializer: ce, bias_initializer: ee, kernel_regularizer: de, bias_regularizer: re, activity_regularizer: E, kernel_constraint: pe, bias_constraint: se, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Dense": { name: b, trainable: O, dtype: I, activity_regularizer: E, units: Ae, activation: zr, use_bias: Y, kernel_initializer: ce, bias_initializer: ee, kernel_regularizer: de, bias_regularizer: re, kernel_constraint: pe, bias_constraint: se, quantization_config: Ri, lora_rank: Ti, lora_alpha: Li, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/DepthwiseConv2D": { name: b, trainable: O, dtype: I, depth_multiplier: Ui, kernel_size: Zs, strides: Js, padding: we, data_format: H, dilation_rate: Qs, activation: zr, use_bias: Y, depthwise_initializer: ji, bias_initializer: ee, depthwise_regularizer: qi, bias_regularizer: re, activity_regularizer: E, depthwise_constraint: Vi, bias_constraint: se, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Dot": { name: b, trainable: O, dtype: I, activity_regularizer: E, axes: $l, normalize: C, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Dropout": { name: b, trainable: O, dtype: I, activity_regularizer: E, rate: Fi, seed: _e, noise_shape: li, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/ELU": { name: b, alpha: M, trainable: O, dtype: I, activity_regularizer: E, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Embedding": { name: b, trainable: O, dtype: I, input_dim: ie, output_dim: ie, embeddings_initializer: xl, embeddings_regularizer: Ol, activity_regularizer: E, embeddings_constraint: El, mask_zero: C, quantization_config: Ri, weights: Gi, lora_rank: Ti, lora_alpha: Li, input_length: zl, autocast: z, input_shape: $, batch_input_shape: x },
  "layers/Flatten": { name: b, trainable: O, dtype: I, activity_regularizer: E, data_format: H, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/GRU": { name: b, trainable: O, dtype: I, return_sequences: Xs, return_state: Ys, go_backwards: et, stateful: rt, unroll: st, zero_output_for_mask: tt, units: Ae, activation: Se, recurrent_activation: at, use_bias: Y, kernel_initializer: ce, recurrent_initializer: wr, bias_initializer: ee, kernel_regularizer: de, recurrent_regularizer: kr, bias_regularizer: re, activity_regularizer: E, kernel_constraint: pe, recurrent_constraint: Sr, bias_constraint: se, dropout: Ar, recurrent_dropout: Nr, reset_after: Bi, seed: _e, use_cudnn: mi, implementation: ci, time_major: di, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/GRUCell": { name: b, trainable: O, dtype: I, activity_regularizer: E, units: Ae, activation: Se, recurrent_activation: at, use_bias: Y, kernel_initializer: ce, recurrent_initializer: wr, bias_initializer: ee, kernel_regularizer: de, recurrent_regularizer: kr, bias_regularizer: re, kernel_constraint: pe, recurrent_constraint: Sr, bias_constraint: se, dropout: Ar, recurrent_dropout: Nr, reset_after: Bi, seed: _e, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/GaussianNoise": { name: b, trainable: O, dtype: I, activity_regularizer: E, stddev: Rs, seed: _e, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/GlobalAveragePooling1D": { name: b, trainable: O, dtype: I, activity_regularizer: E, data_format: H, keepdims: nt, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/GlobalAveragePooling2D": { name: b, trainable: O, dtype: I, activity_regularizer: E, data_format: H, keepdims: nt, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/GlobalMaxPooling1D": { name: b, trainable: O, dtype: I, activity_regularizer: E, data_format: H, keepdims: nt, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/GlobalMaxPooling2D": { name: b, trainable: O, dtype: I, activity_regularizer: E, data_format: H, keepdims: nt, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/GroupNormalization": { name: b, trainable: O, dtype: I, activity_regularizer: E, groups: wl, axis: W, epsilon: Hn, center: Bn, scale: Kn, beta_initializer: Zn, gamma_initializer: Jn, beta_regularizer: Qn, gamma_regularizer: Wn, beta_constraint: Xn, gamma_constraint: Yn, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Identity": { name: b, trainable: O, dtype: I, activity_regularizer: E, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/InputLayer": { batch_shape: li, dtype: g, sparse: C, ragged: C, name: b, optional: C, shape: li, batch_size: Ki, input_tensor: Gi, input_shape: $, batch_input_shape: x },
  "layers/LSTM": { name: b, trainable: O, dtype: I, return_sequences: Xs, return_state: Ys, go_backwards: et, stateful: rt, unroll: st, zero_output_for_mask: tt, units: Ae, activation: Se, recurrent_activation: at, use_bias: Y, kernel_initializer: ce, recurrent_initializer: wr, bias_initializer: ee, unit_forget_bias: Zi, kernel_regularizer: de, recurrent_regularizer: kr, bias_regularizer: re, activity_regularizer: E, kernel_constraint: pe, recurrent_constraint: Sr, bias_constraint: se, dropout: Ar, recurrent_dropout: Nr, seed: _e, use_cudnn: mi, implementation: ci, time_major: di, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/LSTMCell": { name: b, trainable: O, dtype: I, activity_regularizer: E, units: Ae, activation: Se, recurrent_activation: at, use_bias: Y, unit_forget_bias: Zi, kernel_initializer: ce, recurrent_initializer: wr, bias_initializer: ee, kernel_regularizer: de, recurrent_regularizer: kr, bias_regularizer: re, kernel_constraint: pe, recurrent_constraint: Sr, bias_constraint: se, dropout: Ar, recurrent_dropout: Nr, seed: _e, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/LayerNormalization": { name: b, trainable: O, dtype: I, activity_regularizer: E, axis: fi, epsilon: Hn, center: Bn, scale: Kn, rms_scaling: C, beta_initializer: Zn, gamma_initializer: Jn, beta_regularizer: Qn, gamma_regularizer: Wn, beta_constraint: Xn, gamma_constraint: Yn, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/LeakyReLU": { name: b, trainable: O, dtype: I, activity_regularizer: E, negative_slope: it, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Masking": { name: b, trainable: O, dtype: I, activity_regularizer: E, mask_value: M, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/MaxPooling1D": { name: b, trainable: O, dtype: I, activity_regularizer: E, pool_size: ki, padding: we, strides: Si, data_format: H, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/MaxPooling2D": { name: b, trainable: O, dtype: I, activity_regularizer: E, pool_size: Ai, padding: we, strides: Ni, data_format: H, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Maximum": { name: b, trainable: O, dtype: I, activity_regularizer: E, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Minimum": { name: b, trainable: O, dtype: I, activity_regularizer: E, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/MultiHeadAttention": { name: b, trainable: O, dtype: I, num_heads: ie, key_dim: ie, value_dim: Ji, dropout: M, use_bias: Y, use_gate: C, output_shape: F, attention_axes: F, sliding_window: Ji, kernel_initializer: ce, bias_initializer: ee, kernel_regularizer: de, bias_regularizer: re, activity_regularizer: E, kernel_constraint: pe, bias_constraint: se, seed: _e, flash_attention: kl, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Multiply": { name: b, trainable: O, dtype: I, activity_regularizer: E, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/PReLU": { name: b, trainable: O, dtype: I, activity_regularizer: E, alpha_initializer: Sl, alpha_regularizer: Al, alpha_constraint: Nl, shared_axes: F, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Permute": { name: b, trainable: O, dtype: I, activity_regularizer: E, dims: lt, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/RMSNormalization": { name: b, trainable: O, dtype: I, activity_regularizer: E, axis: fi, epsilon: M, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/RNN": { name: b, trainable: O, dtype: I, activity_regularizer: E, return_sequences: Xs, return_state: Ys, go_backwards: et, stateful: rt, unroll: st, zero_output_for_mask: tt, cell: Dl, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/ReLU": { name: b, trainable: O, dtype: I, activity_regularizer: E, max_value: Ts, negative_slope: it, threshold: it, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/RepeatVector": { name: b, trainable: O, dtype: I, activity_regularizer: E, n: Ml, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Rescaling": { name: b, trainable: O, dtype: I, activity_regularizer: E, scale: Fs, offset: Fs, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Reshape": { name: b, trainable: O, dtype: I, activity_regularizer: E, target_shape: Cl, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/SeparableConv2D": { name: b, trainable: O, dtype: I, depth_multiplier: Ui, filters: Ks, kernel_size: Zs, strides: Js, padding: we, data_format: H, dilation_rate: Qs, activation: zr, use_bias: Y, depthwise_initializer: ji, pointwise_initializer: Rl, bias_initializer: ee, depthwise_regularizer: qi, pointwise_regularizer: Tl, bias_regularizer: re, activity_regularizer: E, depthwise_constraint: Vi, pointwise_constraint: Ll, bias_constraint: se, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/SimpleRNN": { name: b, trainable: O, dtype: I, return_sequences: Xs, return_state: Ys, go_backwards: et, stateful: rt, unroll: st, zero_output_for_mask: tt, units: Ae, activation: Se, use_bias: Y, kernel_initializer: ce, recurrent_initializer: wr, bias_initializer: ee, kernel_regularizer: de, recurrent_regularizer: kr, bias_regularizer: re, activity_regularizer: E, kernel_constraint: pe, recurrent_constraint: Sr, bias_constraint: se, dropout: Ar, recurrent_dropout: Nr, seed: _e, implementation: ci, time_major: di, use_cudnn: mi, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/SimpleRNNCell": { name: b, trainable: O, dtype: I, activity_regularizer: E, units: Ae, activation: Se, use_bias: Y, kernel_initializer: ce, recurrent_initializer: wr, bias_initializer: ee, kernel_regularizer: de, recurrent_regularizer: kr, bias_regularizer: re, kernel_constraint: pe, recurrent_constraint: Sr, bias_constraint: se, dropout: Ar, recurrent_dropout: Nr, seed: _e, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Softmax": { name: b, trainable: O, dtype: I, activity_regularizer: E, axis: te, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/SpatialDropout2D": { rate: Fi, seed: _e, name: b, dtype: I, data_format: H },
  "layers/StackedRNNCells": { name: b, trainable: O, dtype: I, activity_regularizer: E, cells: Ul, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/Subtract": { name: b, trainable: O, dtype: I, activity_regularizer: E, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/TimeDistributed": { name: b, trainable: O, dtype: I, activity_regularizer: E, layer: Mi, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/UnitNormalization": { name: b, trainable: O, dtype: I, activity_regularizer: E, axis: fi, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/UpSampling2D": { name: b, trainable: O, dtype: I, activity_regularizer: E, size: jl, data_format: H, interpolation: ql, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "layers/ZeroPadding2D": { name: b, trainable: O, dtype: I, activity_regularizer: E, padding: Vl, data_format: H, autocast: z, input_shape: $, batch_input_shape: x, input_dim: w },
  "losses/BinaryCrossentropy": { name: _, reduction: U, from_logits: C, label_smoothing: M, axis: te, dtype: g },
  "losses/BinaryFocalCrossentropy": { name: _, reduction: U, from_logits: C, label_smoothing: M, axis: te, apply_class_balancing: C, alpha: M, gamma: M, dtype: g },
  "losses/CTC": { name: _, reduction: U, dtype: g },
  "losses/CategoricalCrossentropy": { name: _, reduction: U, from_logits: C, label_smoothing: M, axis: W, dtype: g },
  "losses/CategoricalFocalCrossentropy": { name: _, reduction: U, from_logits: C, label_smoothing: M, axis: W, alpha: Fs, gamma: M, dtype: g },
  "losses/CategoricalGeneralizedCrossEntropy": { name: _, reduction: U, q: Fl, dtype: g },
  "losses/CategoricalHinge": { name: _, reduction: U, dtype: g },
  "losses/Circle": { name: _, reduction: U, gamma: M, margin: M, remove_diagonal: C, dtype: g },
  "losses/CosineSimilarity": { name: _, reduction: U, axis: te, dtype: g },
  "losses/Dice": { name: _, reduction: U, axis: te, dtype: g },
  "losses/Hinge": { name: _, reduction: U, dtype: g },
  "losses/Huber": { name: _, reduction: U, delta: M, dtype: g },
  "losses/KLDivergence": { name: _, reduction: U, dtype: g },
  "losses/LogCosh": { name: _, reduction: U, dtype: g },
  "losses/MeanAbsoluteError": { name: _, reduction: U, dtype: g },
  "losses/MeanAbsolutePercentageError": { name: _, reduction: U, dtype: g },
  "losses/MeanSquaredError": { name: _, reduction: U, dtype: g },
  "losses/MeanSquaredLogarithmicError": { name: _, reduction: U, dtype: g },
  "losses/Poisson": { name: _, reduction: U, dtype: g },
  "losses/SparseCategoricalCrossentropy": { name: _, reduction: U, from_logits: C, ignore_class: X, axis: W, dtype: g },
  "losses/SquaredHinge": { name: _, reduction: U, dtype: g },
  "losses/Tversky": { name: _, reduction: U, alpha: M, beta: M, axis: te, dtype: g },
  "metrics/AUC": { name: _, dtype: g, num_thresholds: Gl, curve: Hl, summation_method: Bl, multi_label: C, num_labels: Ki, label_weights: Kl, from_logits: C, thresholds: Zl },
  "metrics/Accuracy": { name: _, dtype: g },
  "metrics/BinaryAccuracy": { name: _, dtype: g, threshold: M },
  "metrics/BinaryCrossentropy": { name: _, dtype: g, from_logits: C, label_smoothing: M },
  "metrics/BinaryIoU": { target_class_ids: lt, threshold: M, name: _, dtype: g },
  "metrics/CategoricalAccuracy": { name: _, dtype: g },
  "metrics/CategoricalCrossentropy": { name: _, dtype: g, from_logits: C, label_smoothing: M, axis: W },
  "metrics/CategoricalHinge": { name: _, dtype: g },
  "metrics/ConcordanceCorrelation": { name: _, dtype: g, axis: te },
  "metrics/CosineSimilarity": { name: _, dtype: g, axis: te },
  "metrics/F1Score": { name: _, dtype: g, average: Yi, threshold: el },
  "metrics/FBetaScore": { name: _, dtype: g, average: Yi, beta: zi, threshold: el },
  "metrics/FalseNegatives": { name: _, dtype: g, thresholds: Mr },
  "metrics/FalsePositives": { name: _, dtype: g, thresholds: Mr },
  "metrics/Hinge": { name: _, dtype: g },
  "metrics/IoU": { name: _, dtype: g, num_classes: ie, target_class_ids: lt, ignore_class: X, sparse_y_true: C, sparse_y_pred: C, axis: W },
  "metrics/KLDivergence": { name: _, dtype: g },
  "metrics/LogCoshError": { name: _, dtype: g },
  "metrics/Mean": { name: _, dtype: g },
  "metrics/MeanAbsoluteError": { name: _, dtype: g },
  "metrics/MeanAbsolutePercentageError": { name: _, dtype: g },
  "metrics/MeanIoU": { num_classes: ie, name: _, dtype: g, ignore_class: X, sparse_y_true: C, sparse_y_pred: C, axis: W },
  "metrics/MeanSquaredError": { name: _, dtype: g },
  "metrics/MeanSquaredLogarithmicError": { name: _, dtype: g },
  "metrics/OneHotIoU": { num_classes: ie, target_class_ids: lt, name: _, dtype: g, ignore_class: X, sparse_y_pred: C, axis: W },
  "metrics/OneHotMeanIoU": { num_classes: ie, name: _, dtype: g, ignore_class: X, sparse_y_pred: C, axis: W },
  "metrics/PearsonCorrelation": { name: _, dtype: g, axis: te },
  "metrics/Poisson": { name: _, dtype: g },
  "metrics/Precision": { name: _, dtype: g, thresholds: Mr, top_k: X, class_id: X },
  "metrics/PrecisionAtRecall": { name: _, dtype: g, class_id: X, num_thresholds: ie, recall: Rs },
  "metrics/R2Score": { name: _, dtype: g, class_aggregation: Jl, num_regressors: Ql },
  "metrics/Recall": { name: _, dtype: g, thresholds: Mr, top_k: X, class_id: X },
  "metrics/RecallAtPrecision": { name: _, dtype: g, class_id: X, num_thresholds: ie, precision: Rs },
  "metrics/RootMeanSquaredError": { name: _, dtype: g },
  "metrics/SensitivityAtSpecificity": { name: _, dtype: g, class_id: X, num_thresholds: ie, specificity: Rs },
  "metrics/SparseCategoricalAccuracy": { name: _, dtype: g },
  "metrics/SparseCategoricalCrossentropy": { name: _, dtype: g, from_logits: C, ignore_class: X, axis: W },
  "metrics/SparseTopKCategoricalAccuracy": { name: _, dtype: g, k: W, from_sorted_ids: C },
  "metrics/SpecificityAtSensitivity": { name: _, dtype: g, class_id: X, num_thresholds: ie, sensitivity: Rs },
  "metrics/SquaredHinge": { name: _, dtype: g },
  "metrics/Sum": { name: _, dtype: g },
  "metrics/TopKCategoricalAccuracy": { name: _, dtype: g, k: W },
  "metrics/TrueNegatives": { name: _, dtype: g, thresholds: Mr },
  "metrics/TruePositives": { name: _, dtype: g, thresholds: Mr },
  "regularizers/L1": { l1: Ts },
  "regularizers/L1L2": { l1: Ts, l2: Ts },
  "regularizers/L2": { l2: Ts },
  "regularizers/OrthogonalRegularizer": { factor: it, mode: Wl }
};

/** What each key may hold, for each class that has no validator of its own, by its path in specs/v1. */
export const keyValidators: Readonly<Record<string, Readonly<Record<string, SchemaValidator>>>> = Xl;
