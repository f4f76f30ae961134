import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  MOST_STATE_BYTES
} from "./chunk-KC2CHIN5.js";
import {
  minimatch,
  parseArchiveKey
} from "./chunk-GOY4M2E2.js";
import {
  Complaint,
  Complaints,
  compileRegex,
  compileRules,
  containing,
  describeRuleError,
  endingWith,
  hintFor,
  hitOf,
  parseInstant,
  parseNetwork,
  parsePattern,
  quoted,
  startingWith,
  textsOf,
  withAnyDash
} from "./chunk-GGOJFLVQ.js";
import {
  isLogRecord,
  textAt,
  valueAt
} from "./chunk-TZPX5GSR.js";
import {
  awsClientOptions
} from "./chunk-B72CVQWZ.js";
import {
  connectArchive,
  inflate,
  placeOf
} from "./chunk-7VWEKTIC.js";
import {
  isS3Location
} from "./chunk-YBPONPME.js";
import {
  external_exports
} from "./chunk-EDTQYU35.js";
import {
  ArchiveError,
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import {
  __callDispose,
  __commonJS,
  __require,
  __toESM,
  __using
} from "./chunk-UFBTD2WW.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap4;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema2, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema2.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema2[identity.MAP] : Symbol.iterator in Object(value) ? schema2[identity.SEQ] : schema2[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema2, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema: schema2,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema2) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema2,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema2) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema2)
          copy.schema = schema2;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema2) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text3, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text3, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text3.length;
        if (fold === 0)
          res = `
${indent}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text3[fold]}\\`;
          res += `
${indent}${text3.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text3[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text3[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code2 = json.substr(i + 2, 4);
                switch (code2) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code2.substr(0, 2) === "00")
                      str += "\\x" + code2.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge3 = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge3.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge3.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge3.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge3;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge3 = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge3.isMergeKey(ctx, key))
        merge3.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema2) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema2);
        if (identity.isNode(value))
          value = value.clone(schema2);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema2) {
        super(identity.MAP, schema2);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema2, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema2);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema2.sortMapEntries === "function") {
          map.items.sort(schema2.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        if (identity.isPair(pair2))
          _pair = pair2;
        else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
          _pair = new Pair.Pair(pair2, pair2?.value);
        } else
          _pair = new Pair.Pair(pair2.key, pair2.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema2, obj, ctx) => YAMLMap.YAMLMap.from(schema2, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema2) {
        super(identity.SEQ, schema2);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema2, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema2);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema2, obj, ctx) => YAMLSeq.YAMLSeq.from(schema2, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema2 = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair2 = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair2.key.commentBefore = pair2.key.commentBefore ? `${item.commentBefore}
${pair2.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair2.value ?? pair2.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair2;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema2, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema2);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair2 of this.items) {
          let key, value;
          if (identity.isPair(pair2)) {
            key = toJS.toJS(pair2.key, "", ctx);
            value = toJS.toJS(pair2.value, key, ctx);
          } else {
            key = toJS.toJS(pair2, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema2, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema2, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema2, iterable, ctx) => YAMLOMap.from(schema2, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema2) {
        super(schema2);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair2;
        if (identity.isPair(key))
          pair2 = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair2 = new Pair.Pair(key.key, null);
        else
          pair2 = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair2.key);
        if (!prev)
          this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair2 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema2, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema2);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema2, iterable, ctx) => YAMLSet.from(schema2, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge3 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema2 = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge3.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema2;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema2 = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge3 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema2.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge3.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge3.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge3.merge) ? schemaTags.concat(merge3.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge3.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema2, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema2 === "string" && schema2 || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge3);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code2, message) {
        super();
        this.name = name;
        this.code = code2;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair2) => isEqual(pair2.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map.items.push(pair2);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap4 = fc.start.source === "{";
      const fcName = isMap4 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap4 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap4 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap4 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap4 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          if (isMap4) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair2);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair2);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap4 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length2 = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length2 += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length2 += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length2 += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length2 += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length: length2 };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length2 = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length2, onError);
            i += length2;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length2, onError) {
      const cc = source.substr(offset, length2);
      const ok = cc.length === length2 && /^[0-9a-fA-F]+$/.test(cc);
      const code2 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code2);
      } catch {
        const raw = source.substr(offset - 2, length2 + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema2, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema2[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema2.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema2.knownTags[tagName];
      if (kt && !kt.collection) {
        schema2.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema2[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema: schema2 }, value, token, onError) {
      const tag = schema2.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema2[identity.SCALAR];
      if (schema2.compat) {
        const compat = schema2.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema2[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer2 = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code2, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code2, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code2, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer2;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code2, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code2, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code2, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty2(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty2(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser3 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser3;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument3(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse3(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument3(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse3;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument3;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open4, close, replace2 = open4) => (input) => {
      let string = "" + input, index = string.indexOf(close, open4.length);
      return ~index ? open4 + replaceClose(string, close, replace2, index) + close : open4 + string + close;
    };
    var replaceClose = (string, close, replace2, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace2;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// action/inputs.ts
var FORMATS = ["text", "json", "ndjson", "sarif", "ocsf"];
var COMMANDS = {
  audit: { integrity: true, detections: true },
  verify: { integrity: true, detections: false },
  detect: { integrity: false, detections: true }
};
var HOUR = 36e5;
var DEFAULT_WINDOW = 24 * HOUR;
var UNITS = /* @__PURE__ */ new Map([
  ["m", HOUR / 60],
  ["h", HOUR],
  ["d", 24 * HOUR],
  ["w", 7 * 24 * HOUR]
]);
var FAIL_ON = ["critical", "high", "medium", "low", "never"];
var list = external_exports.union([external_exports.string(), external_exports.array(external_exports.string())]).default([]).transform(
  (value) => [value].flat().flatMap((text3) => text3.split(",")).map((text3) => text3.trim()).filter((text3) => text3 !== "")
);
var instant = external_exports.string().transform((text3, context) => {
  const at = parseInstant2(text3);
  if (at !== void 0) return at;
  context.addIssue(
    `"${text3}" is no ISO 8601 instant with a zone; write 2026-03-10T14:00:00Z or 2026-03-10T15:00:00+01:00`
  );
  return external_exports.NEVER;
});
var duration = external_exports.string().transform((text3, context) => {
  const [, count, unit = ""] = /^(\d{1,5})([mhdw])$/u.exec(text3) ?? [];
  const length2 = Number(count) * (UNITS.get(unit) ?? 0);
  if (length2 > 0) return length2;
  context.addIssue(`"${text3}" is no duration; write 90m, 24h, 7d or 2w`);
  return external_exports.NEVER;
});
var location = external_exports.string({
  error: "give --archive: s3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)"
}).min(
  1,
  "give s3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)"
);
var schema = external_exports.object({
  archive: location,
  trail: external_exports.string().min(1).optional(),
  since: instant.optional(),
  until: instant.optional(),
  window: duration.optional(),
  accounts: list,
  regions: list,
  "public-keys": external_exports.string().min(1).optional(),
  metadata: external_exports.string().min(1).optional(),
  "endpoint-url": external_exports.url({ protocol: /^https?$/u, error: "give the URL of an emulator" }).optional(),
  rules: list,
  suppressions: external_exports.string().min(1).optional(),
  state: external_exports.string().min(1, "give a path or s3://bucket/key").optional(),
  issues: external_exports.string().min(1).refine(
    (text3) => !text3.startsWith("github:"),
    "issues on GitHub cannot be written yet; give a folder"
  ).optional(),
  format: oneOf(FORMATS).default("text"),
  output: external_exports.string().min(1).optional(),
  "fail-on": oneOf(FAIL_ON).default("high")
});
var INPUT_NAMES = Object.keys(schema.shape);
function parseInputs(parts, raw, now) {
  const parsed = schema.safeParse(raw);
  const complaints = parsed.success ? windowComplaints(parsed.data, now) : parsed.error.issues.map(complaint);
  if (!parsed.success || complaints.length > 0) throw new UsageError(complaints.join("\n"));
  return inputsOf(parts, parsed.data, now);
}
function inputsOf(parts, given, now) {
  return {
    parts,
    archive: given.archive,
    place: placeOf(given.archive, { metadata: given.metadata, endpoint: given["endpoint-url"] }),
    endpoint: given["endpoint-url"],
    window: windowOf(given, now),
    windowChosen: given.since !== void 0 || given.window !== void 0,
    suppressions: given.suppressions,
    state: given.state,
    accounts: given.accounts,
    regions: given.regions,
    rules: ruleSelection(given),
    format: given.format,
    failOn: given["fail-on"],
    trail: given.trail,
    publicKeys: given["public-keys"],
    issues: given.issues,
    output: given.output
  };
}
function windowOf({ since, until, window }, now) {
  const end = until ?? now;
  const length2 = window ?? DEFAULT_WINDOW;
  return { since: since ?? new Date(end.getTime() - length2), until: end };
}
function windowComplaints(given, now) {
  const { since, until = now, window } = given;
  if (since !== void 0 && window !== void 0)
    return ["--since and --window both say where to begin; give one of them"];
  if (since !== void 0 && since >= until)
    return [`--since ${since.toISOString()} is not before --until ${until.toISOString()}`];
  return [];
}
function parseInstant2(text3) {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u.exec(text3) ?? [];
  const isDay2 = day !== void 0 && external_exports.iso.date().safeParse(day).success;
  const at = new Date(text3);
  return isDay2 && !Number.isNaN(at.getTime()) ? at : void 0;
}
function oneOf(words2) {
  return external_exports.enum(words2, {
    error: ({ input }) => `"${String(input)}" is none of ${words2.join(", ")}`
  });
}
function complaint({ path, message }) {
  const name = path.map(String).join(".");
  return message.includes(`--${name}`) ? message : `--${name}: ${message}`;
}
var controlSchema = schema.pick({ "endpoint-url": true, format: true, output: true, "fail-on": true, state: true }).extend({
  config: external_exports.string().min(1).optional(),
  suppressions: external_exports.string().min(1).optional(),
  explain: external_exports.string().min(1).optional(),
  "print-policy": external_exports.boolean().default(false)
});
function parseControlInputs(raw) {
  const parsed = controlSchema.safeParse(raw);
  if (!parsed.success) throw new UsageError(parsed.error.issues.map(complaint).join("\n"));
  const given = parsed.data;
  return {
    format: given.format,
    output: given.output,
    failOn: given["fail-on"],
    endpoint: given["endpoint-url"],
    state: given.state,
    config: given.config,
    suppressions: given.suppressions,
    explain: given.explain,
    printPolicy: given["print-policy"]
  };
}
function ruleSelection({ rules }) {
  const given = list.parse(rules);
  return given.length > 0 ? given : ["builtin"];
}
function passes(globs3, name) {
  const excluded = globs3.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const included = globs3.filter((glob) => !glob.startsWith("!"));
  const hit = (glob) => minimatch(name, glob);
  return (included.length === 0 || included.some(hit)) && !excluded.some(hit);
}

// action/write/clean-text.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
function visible(text3) {
  return text3.replaceAll(INVISIBLE, escaped);
}
function terminalText(text3, limit = 1e3) {
  return bounded(text3, limit).replaceAll("##[", "#\\u{23}[").replace(/^\s*::/, colonsEscaped);
}
function logLine(line) {
  return terminalText(line, Number.POSITIVE_INFINITY);
}
function code(text3, limit = 400) {
  const clean = uncommented(bounded(text3, limit)).replaceAll("|", "│");
  if (clean === "") return "`(empty)`";
  const ticks = "`".repeat(longestRun(clean) + 1);
  const pad = /^`|`$|^ | $/.test(clean) && clean.trim() !== "" ? " " : "";
  return `${ticks}${pad}${clean}${pad}${ticks}`;
}
function fence(text3, language = "text") {
  const lines = text3.split(/\r\n|\n/).map((line) => uncommented(visible(line)));
  const body = lines.join("\n");
  const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${ticks}${language}
${body}
${ticks}`;
}
var QUIET_WORD = new RegExp("^(?:\\p{L}[\\p{L}\\d]*(?:[-'’/][\\p{L}\\d]+)*|\\d{1,6}%?|(?:\\p{L}\\.)+\\p{L}?|[–—→·…&=-]|)$", "u");
var LOUD_WORD = /gh-\d|^www|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i;
var PUNCTUATED = /^([("'“‘]*)(.*?)([.,;:!?)"'”’…]*)$/su;
function prose(text3, limit = 2e3) {
  return bounded(oneSpaced(text3, limit), limit).split(/(?<!`)`([^`]+)`(?!`)/).map((part, index) => index % 2 === 1 ? code(part, limit) : words(part, index === 0)).reduce(apart);
}
function reference(text3) {
  const plain = /^https:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9\-._~/?#%=&+,:;!]*)?$/;
  if (text3.length > 500 || !plain.test(text3)) return code(text3, 500);
  return /\/(?:issues|pull|pulls|discussions|commit|commits)\//.test(text3) ? code(text3, 500) : `<${text3}>`;
}
function titleText(text3, limit) {
  const clean = oneSpaced(text3, limit).replaceAll(INVISIBLE, "_");
  return cut(clean.replaceAll(/[^\p{L}\p{M}\p{N} .,:;()/'"+%=_–—…-]/gu, "_"), limit);
}
function cut(text3, limit) {
  if (text3.length <= limit) return text3;
  return `${text3.slice(0, Math.max(0, limit - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
function bounded(text3, limit) {
  return cut(visible(text3.slice(0, limit + 1)), limit);
}
function oneSpaced(text3, limit) {
  return text3.slice(0, 4 * limit).replaceAll(/\s+/g, " ").trim();
}
function words(part, leads) {
  return part.split(" ").map((word, index) => quietWord(word, leads && index === 0)).join(" ");
}
function quietWord(word, leads) {
  const [before = "", core = "", after = ""] = PUNCTUATED.exec(word)?.slice(1) ?? [];
  return isQuiet(core, leads) ? word : `${before}${code(core, 2e3)}${after}`;
}
function isQuiet(core, leads) {
  if (leads && /^[\d-]/.test(core)) return false;
  return QUIET_WORD.test(core) && !LOUD_WORD.test(core);
}
function apart(left, right) {
  return left.endsWith("`") && right.startsWith("`") ? `${left} ${right}` : left + right;
}
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function colonsEscaped(start) {
  return start.replace("::", "\\u{3a}:");
}
function uncommented(text3) {
  return text3.replaceAll("<!--", "<\\u{21}--");
}
function longestRun(text3) {
  return Math.max(0, ...Array.from(text3.matchAll(/`+/g), ([run2]) => run2.length));
}

// action/version.ts
var VERSION = "0.1.0";

// checks/finding.ts
import { createHash } from "node:crypto";
var SEVERITIES = ["critical", "high", "medium", "low", "info"];
var FINGERPRINT_VERSION = 1;
function fingerprint({
  ruleId,
  account,
  region,
  entity,
  partition = "aws"
}) {
  const canonical = JSON.stringify([
    FINGERPRINT_VERSION,
    ruleId,
    partition,
    account,
    region,
    entity
  ]);
  return createHash("sha256").update(canonical).digest("hex").slice(0, 32);
}
function atLeast(severity, threshold) {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
function byUrgency(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compareText(a.kind, b.kind) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
  return a < b ? -1 : Number(a > b);
}

// checks/controls/drift.ts
function parseBaseline(value) {
  if (!isLogRecord(value) || !isLogRecord(value.settings)) return void 0;
  const { takenAt, settings, blind } = value;
  if (typeof takenAt !== "string" || Number.isNaN(Date.parse(takenAt))) return void 0;
  const known = Object.entries(settings).filter(isResource);
  return { takenAt, settings: Object.fromEntries(known), blind: blind === true };
}
function isResource(entry) {
  const [, settings] = entry;
  return isLogRecord(settings) && Object.values(settings).every((text3) => typeof text3 === "string");
}
function baselineOf(snapshot) {
  const settings = {};
  const organization = organizationSettings(snapshot);
  settings.organization = organization;
  for (const trail of snapshot.trails)
    settings[trail.description.arn] = flat({
      ...trail.description,
      selectors: trail.selectors,
      insights: trail.insights,
      ...Object.fromEntries(
        trail.status.flatMap(
          ({ region, status }) => status.known ? [[`logging in ${region}`, status.value.isLogging]] : []
        )
      )
    });
  for (const bucket of snapshot.buckets)
    settings[`arn:${snapshot.partition}:s3:::${bucket.name}`] = flat({ ...bucket });
  for (const key of snapshot.keys) settings[key.arn] = flat({ ...key });
  for (const group of snapshot.logGroups)
    settings[group.arn] = flat({
      group: group.group,
      filters: group.filters,
      alarms: group.alarms,
      role: group.role
    });
  for (const { stores } of snapshot.lake)
    for (const store of stores.known ? stores.value : []) settings[store.arn] = flat({ ...store });
  return { takenAt: snapshot.takenAt, settings, blind: isBlind(snapshot) };
}
var isBlind = ({ members, trails }) => members.some(
  ({ regions, places }) => !regions.known || places.some((place) => !place.trails.known)
) || trails.length === 0;
function organizationSettings(snapshot) {
  const { organization, accounts, trustedServices, trailAdministrators, guardrails } = snapshot;
  return flat({ organization, accounts, trustedServices, trailAdministrators, guardrails });
}
function flat(facts) {
  const lines = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value === void 0) continue;
    const text3 = JSON.stringify(value);
    if (!text3.includes('"known":false')) lines[name] = bareValue(value, text3);
  }
  return lines;
}
var bareValue = (value, text3) => isLogRecord(value) && value.known === true ? JSON.stringify(value.value) : text3;
function changesSince(before, after, events) {
  const resources = [.../* @__PURE__ */ new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])];
  return resources.flatMap((resource) => changesOf(resource, before, after)).map((change) => {
    const event = culprit(change, events, before.takenAt);
    return event === void 0 ? change : { ...change, event };
  });
}
function changesOf(resource, before, after) {
  const old = ownOf(before.settings, resource);
  const now = ownOf(after.settings, resource);
  if (now === void 0 && after.blind) return [];
  if (old === void 0)
    return [{ resource, setting: "existence", before: "absent", after: "present" }];
  if (now === void 0)
    return [{ resource, setting: "existence", before: "present", after: "absent" }];
  return Object.keys(old).filter((setting) => now[setting] !== void 0 && now[setting] !== old[setting]).map((setting) => ({
    resource,
    setting,
    before: old[setting] ?? "",
    after: now[setting] ?? ""
  }));
}
function ownOf(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
var CALLS = {
  existence: [
    "CreateTrail",
    "DeleteTrail",
    "CreateBucket",
    "DeleteBucket",
    "CreateKey",
    "CreateLogGroup",
    "DeleteLogGroup",
    "CreateEventDataStore",
    "DeleteEventDataStore"
  ],
  started: ["StopLogging", "StartLogging"],
  selectors: ["PutEventSelectors"],
  insights: ["PutInsightSelectors"],
  policy: [
    "PutBucketPolicy",
    "DeleteBucketPolicy",
    "PutKeyPolicy",
    "PutResourcePolicy",
    "DeleteResourcePolicy"
  ],
  block: ["PutBucketPublicAccessBlock", "DeleteBucketPublicAccessBlock"],
  accountBlock: ["PutAccountPublicAccessBlock", "DeleteAccountPublicAccessBlock"],
  versioning: ["PutBucketVersioning"],
  lock: ["PutBucketObjectLockConfiguration"],
  encryption: ["PutBucketEncryption", "DeleteBucketEncryption"],
  logging: ["PutBucketLogging"],
  lifecycle: ["PutBucketLifecycle", "DeleteBucketLifecycle"],
  replication: ["PutBucketReplication", "DeleteBucketReplication"],
  notifies: ["PutBucketNotification"],
  acl: ["PutBucketAcl"],
  ownership: ["PutBucketOwnershipControls", "DeleteBucketOwnershipControls"],
  rotation: ["EnableKeyRotation", "DisableKeyRotation"],
  description: ["DisableKey", "EnableKey", "ScheduleKeyDeletion", "CancelKeyDeletion"],
  grants: ["CreateGrant", "RetireGrant", "RevokeGrant"],
  group: [
    "PutRetentionPolicy",
    "DeleteRetentionPolicy",
    "AssociateKmsKey",
    "DisassociateKmsKey",
    "DeleteLogGroup"
  ],
  filters: ["PutMetricFilter", "DeleteMetricFilter"],
  alarms: ["PutMetricAlarm", "DeleteAlarms", "DisableAlarmActions", "EnableAlarmActions"],
  role: [
    "PutRolePolicy",
    "AttachRolePolicy",
    "DetachRolePolicy",
    "DeleteRolePolicy",
    "UpdateAssumeRolePolicy"
  ],
  trustedServices: ["EnableAWSServiceAccess", "DisableAWSServiceAccess"],
  trailAdministrators: [
    "RegisterDelegatedAdministrator",
    "DeregisterDelegatedAdministrator",
    "RegisterOrganizationDelegatedAdmin",
    "DeregisterOrganizationDelegatedAdmin"
  ],
  guardrails: ["AttachPolicy", "DetachPolicy", "UpdatePolicy", "DeletePolicy"],
  accounts: [
    "CreateAccount",
    "CloseAccount",
    "LeaveOrganization",
    "RemoveAccountFromOrganization",
    "InviteAccountToOrganization"
  ]
};
var OTHER_CALLS = ["UpdateTrail", "UpdateEventDataStore"];
function culprit({ resource, setting }, events, since) {
  const calls = ownOf(CALLS, setting.startsWith("logging in") ? "started" : setting) ?? OTHER_CALLS;
  const name = nameIn(resource);
  return events.filter((event) => calls.includes(event.name) && Date.parse(event.time) > Date.parse(since)).filter(
    ({ resources }) => resource === "organization" || resources.some((one) => one === resource || nameIn(one) === name)
  ).toSorted((a, b) => Date.parse(b.time) - Date.parse(a.time))[0];
}
var nameIn = (arn) => arn.split(/:::|\/|:log-group:/).at(-1)?.replace(/:\*$/, "") ?? arn;

// checks/integrity/window.ts
var MINUTE = 6e4;
var HOUR2 = 60 * MINUTE;
var DIGEST_PERIOD = HOUR2;
var DELIVERY_DELAY = 15 * MINUTE;
var NAME_SLACK = 15 * MINUTE;
var EDGE_SLACK = 5 * MINUTE;
function neededDigestRange({ since, until }) {
  return {
    from: new Date(since.getTime() - DIGEST_PERIOD - EDGE_SLACK),
    to: new Date(until.getTime() + NAME_SLACK + 2 * DIGEST_PERIOD + EDGE_SLACK)
  };
}
function neededKeyRange(window, now) {
  const { from, to } = neededDigestRange(window);
  const latest = Math.max(now.getTime(), to.getTime() + 2 * HOUR2);
  return { from: new Date(from.getTime() - 2 * HOUR2), to: new Date(latest) };
}
function inWindow(time2, { since, until }) {
  return time2 >= since && time2 < until;
}
function shifted(time2, milliseconds) {
  return new Date(time2.getTime() + milliseconds);
}

// checks/integrity/evidence.ts
function folderOf({ prefix, organization, account, region }) {
  const inside = organization === "" ? account : `${organization}/${account}`;
  return `${prefix}AWSLogs/${inside}/CloudTrail/${region}/`;
}

// checks/integrity/signature.ts
import { createHash as createHash2, createPublicKey, verify } from "node:crypto";
var SIGNATURE_ALGORITHM = "SHA256withRSA";
var HASH_ALGORITHM = "SHA-256";
var HEX_SIGNATURE = /^(?:[0-9a-f]{2}){128,512}$/iu;
var NO_PREVIOUS = "null";
function sha256Hex(bytes) {
  return createHash2("sha256").update(bytes).digest("hex");
}
function stringToSign(digest, sha256) {
  const previous = digest.previous?.signature ?? NO_PREVIOUS;
  return [digest.endText, `${digest.bucket}/${digest.key}`, sha256, previous].join("\n");
}
function verifySignature(text3, signature, key) {
  if (!HEX_SIGNATURE.test(signature)) return false;
  return verify("RSA-SHA256", Buffer.from(text3), key, Buffer.from(signature, "hex"));
}
function loadPublicKey(source) {
  const found = createHash2("md5").update(source.der).digest("hex");
  if (found !== source.fingerprint.toLowerCase())
    return { kind: "invalid", reason: "its bytes have another fingerprint", found };
  const key = rsaKey(source.der, "pkcs1") ?? rsaKey(source.der, "spki");
  if (key === void 0) return { kind: "invalid", reason: "its bytes are no RSA key", found };
  return { kind: "usable", key, source };
}
function rsaKey(der, type) {
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: "der", type });
    return key.asymmetricKeyType === "rsa" ? key : void 0;
  } catch {
    return void 0;
  }
}

// checks/integrity/examine-digest.ts
var SIGNED_WITHIN = 2 * HOUR2;
function examine(opened, content, { ring, bucket, successors }) {
  const { digest, sha256 } = content;
  const key = ring.find(opened.at.region, digest.fingerprint);
  const witnesses2 = successors.filter(
    ({ trusted, previous }) => trusted && previous.hashAlgorithm === HASH_ALGORITHM
  );
  const agreeing = witnesses2.find(({ previous }) => previous.hash === sha256);
  return {
    opened,
    content,
    key,
    signature: checkSignature(content, key),
    recovered: successors.some(({ previous }) => isSignedBy(content, previous.signature, key)),
    witness: agreeing ?? witnesses2[0],
    hashAgrees: agreeing !== void 0,
    moved: digest.key !== opened.name || digest.account !== opened.at.account || bucket !== void 0 && digest.bucket !== bucket,
    supported: digest.algorithm === SIGNATURE_ALGORITHM,
    keyInTime: isInTime(content, key)
  };
}
function checkSignature(content, key) {
  if (content.signature === void 0) return "missing";
  if (key.kind !== "usable") return "unchecked";
  return isSignedBy(content, content.signature, key) ? "genuine" : "wrong";
}
function isSignedBy({ digest, sha256 }, signature, key) {
  if (key.kind !== "usable") return false;
  return verifySignature(stringToSign(digest, sha256), signature, key.key);
}
function trustOf(found) {
  if (found.hashAgrees) return "valid";
  if (found.moved || found.witness !== void 0) return "false";
  if (found.signature === "genuine" || found.recovered) return settledTrust(found);
  return unsignedTrust(found);
}
function unsignedTrust({ key, signature, supported }) {
  if (key.kind === "unread") return "unread";
  return signature === "wrong" && supported ? "false" : "unproven";
}
function settledTrust({ keyInTime, opened, content }) {
  const dated = opened.at.kind === "digest" || generationTime(content) !== void 0;
  return keyInTime && dated ? "valid" : "unproven";
}
function isInTime(content, key) {
  if (key.kind !== "usable") return true;
  const time2 = signingTime(content.digest.end, content);
  const { validFrom, validUntil } = key.source;
  const begun = validFrom === void 0 || validFrom <= shifted(time2, SIGNED_WITHIN);
  return begun && (validUntil === void 0 || time2 <= shifted(validUntil, EDGE_SLACK));
}
function signingTime(end, content) {
  return generationTime(content) ?? end;
}
function generationTime({ generated }) {
  if (generated === void 0 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u.test(generated))
    return void 0;
  const time2 = new Date(generated);
  return Number.isNaN(time2.getTime()) ? void 0 : time2;
}

// checks/integrity/fault-catalog.ts
var KEEP = "Keep the object and its versions as they are, and look up who wrote it: S3 data events and server access logs of the archive bucket.";
var COVER = "Look in the archive’s data events and lifecycle rules for who or what deleted it.";
var GRANT = "Grant the auditing role s3:GetObject on the archive and kms:Decrypt on its key, then run again.";
var AGAIN = "Run again; if it stays, read the object by hand to see what the archive answers.";
var KEYS = "Ask CloudTrail for the keys of that region (aws cloudtrail list-public-keys) and compare.";
var FAULT_CATALOG = {
  LOG_HASH_MISMATCH: {
    severity: "critical",
    meaning: "The log file is not what CloudTrail delivered: it was altered after the digest was signed.",
    remedy: KEEP
  },
  LOG_MISSING: {
    severity: "critical",
    meaning: "CloudTrail delivered this log file and it is gone.",
    remedy: COVER
  },
  LOG_CORRUPT: {
    severity: "critical",
    meaning: "The log file is no whole gzip stream, which CloudTrail would never deliver.",
    remedy: KEEP
  },
  LOG_TRAILING_DATA: {
    severity: "critical",
    meaning: "Bytes follow the signed content; zcat, Athena and others would read them as events.",
    remedy: KEEP
  },
  LOG_TOO_LARGE: {
    severity: "critical",
    meaning: "The log file is larger than any that CloudTrail writes, as a decompression bomb is.",
    remedy: KEEP
  },
  LOG_UNLISTED: {
    severity: "high",
    meaning: "No digest of its time lists this log file: CloudTrail did not deliver it.",
    remedy: `Do not trust its events. A file that CloudTrail delayed is listed by a later backfill digest: look again after a day. ${KEEP}`
  },
  LOG_UNVERIFIED: {
    severity: "medium",
    meaning: "The digest that would prove these log files is missing, invalid or could not be read.",
    remedy: "Settle the digest first; until then their events are unproved."
  },
  LOG_OUTSIDE_COVERAGE: {
    severity: "medium",
    meaning: "No digest covers the time of these log files: nothing can prove or disprove them.",
    remedy: "Keep log file validation on without interruption; treat their events as unproved."
  },
  LOG_PENDING: {
    severity: "info",
    meaning: "These log files are newer than the newest digest.",
    remedy: "Nothing to do: the next run settles them."
  },
  LOG_ACCESS_DENIED: {
    severity: "unknown",
    meaning: "The log file may not be read with these permissions. This is no evidence of tampering.",
    remedy: GRANT
  },
  LOG_ARCHIVED: {
    severity: "unknown",
    meaning: "The log file lies in an archive storage class. This is no evidence of tampering.",
    remedy: "Restore it (aws s3api restore-object), then run again."
  },
  LOG_NOT_CHECKED: {
    severity: "unknown",
    meaning: "The log file could not be read. This is no evidence of tampering.",
    remedy: AGAIN
  },
  DIGEST_MISSING: {
    severity: "critical",
    meaning: "A digest file is gone, and with it the proof of its hours.",
    remedy: `${COVER} An expiry rule that is shorter than the audited period is the innocent cause.`
  },
  DIGEST_CORRUPT: {
    severity: "critical",
    meaning: "The digest file is not what CloudTrail writes.",
    remedy: KEEP
  },
  DIGEST_TOO_LARGE: {
    severity: "critical",
    meaning: "The digest file is larger than any that CloudTrail writes.",
    remedy: KEEP
  },
  DIGEST_TRAILING_DATA: {
    severity: "high",
    meaning: "Bytes were appended to the digest file; the signature does not cover them.",
    remedy: KEEP
  },
  DIGEST_SIGNATURE_INVALID: {
    severity: "critical",
    meaning: "The signature does not fit the digest file: one of the two was changed.",
    remedy: KEEP
  },
  DIGEST_SIGNATURE_MISSING: {
    severity: "high",
    meaning: "The digest file has lost the metadata that holds its signature, as after a plain copy.",
    remedy: "Copy objects with their user metadata, or give it with --metadata for a folder."
  },
  DIGEST_ALGORITHM_UNSUPPORTED: {
    severity: "high",
    meaning: "The digest names an algorithm that CloudTrail is not documented to use.",
    remedy: "Compare with the CloudTrail User Guide; update this program if CloudTrail has changed."
  },
  DIGEST_MOVED: {
    severity: "critical",
    meaning: "The digest was signed for another place: it was moved, copied or replayed.",
    remedy: KEEP
  },
  DIGEST_UNCHAINED: {
    severity: "high",
    meaning: "The digest is genuine and in its place, but its successor names another predecessor.",
    remedy: "Compare it with its neighbours; look for a second trail or a restored copy."
  },
  DIGEST_FOREIGN_OBJECT: {
    severity: "high",
    meaning: "An object in a digest folder has a name that CloudTrail would not give.",
    remedy: `Such names can mislead other validators into finding nothing. ${KEEP}`
  },
  DIGEST_ACCESS_DENIED: {
    severity: "unknown",
    meaning: "The digest file may not be read with these permissions. This is no evidence of tampering.",
    remedy: GRANT
  },
  DIGEST_NOT_CHECKED: {
    severity: "unknown",
    meaning: "The digest file could not be checked. This is no evidence of tampering.",
    remedy: AGAIN
  },
  BACKFILL_METADATA_MISSING: {
    severity: "high",
    meaning: "The backfill digest does not say when it was made, so its signing key cannot be chosen.",
    remedy: "Copy objects with their user metadata, or give it with --metadata for a folder."
  },
  PUBLIC_KEY_NOT_FOUND: {
    severity: "critical",
    meaning: "Digests name a signing key that is not among CloudTrail’s keys for their region.",
    remedy: KEYS
  },
  PUBLIC_KEY_INVALID: {
    severity: "critical",
    meaning: "A public key is no RSA key, or not the one its fingerprint names.",
    remedy: KEYS
  },
  PUBLIC_KEY_OUTSIDE_VALIDITY: {
    severity: "high",
    meaning: "The digest was signed with a key outside the time for which that key is valid.",
    remedy: KEYS
  },
  CHAIN_HASH_MISMATCH: {
    severity: "critical",
    meaning: "The digest is not the one that its successor recorded: it was replaced.",
    remedy: KEEP
  },
  CHAIN_SIGNATURE_MISMATCH: {
    severity: "critical",
    meaning: "The digest’s signature is not the one that its successor recorded.",
    remedy: KEEP
  },
  CHAIN_DISCONTINUITY: {
    severity: "high",
    meaning: "Two linked digests do not meet: there is a hole or an overlap between them.",
    remedy: "Compare both digests; treat events in the hole as unproved."
  },
  CHAIN_GAP: {
    severity: "high",
    meaning: "Logging or log file validation was off: no digest covers this time.",
    remedy: "Find the StopLogging, UpdateTrail or DeleteTrail event before it, and who was behind it."
  },
  COVERAGE_START: {
    severity: "info",
    meaning: "The chain of digests begins inside the window: before it nothing is proved.",
    remedy: "Expected for a new trail, account or region; otherwise find out why it began anew."
  },
  BUCKET_CHANGED: {
    severity: "info",
    meaning: "The trail delivered to another bucket before; the chain goes on there.",
    remedy: "Audit the earlier bucket for the time before."
  },
  DIGESTS_STALE: {
    severity: "critical",
    meaning: "The newest digests are absent: deleted, or no longer delivered.",
    remedy: `Ask the trail for its delivery status (aws cloudtrail get-trail-status). ${COVER}`
  },
  NO_DIGESTS: {
    severity: "critical",
    meaning: "There are no digests here: no log file of this account and region can be proved.",
    remedy: `Make sure that log file validation is on for the trail. ${COVER}`
  },
  ACCOUNT_MISSING: {
    severity: "critical",
    meaning: "An account that the trail should record has no digests in the archive.",
    remedy: `Make sure that the trail covers the account. ${COVER}`
  },
  REGION_MISSING: {
    severity: "critical",
    meaning: "A region that the trail should record has no digests in the archive.",
    remedy: `Make sure that the trail is multi-region. ${COVER}`
  },
  TRAIL_VALIDATION_DISABLED: {
    severity: "high",
    meaning: "Log file validation is off: changes to the logs leave no trace.",
    remedy: "Turn it on (aws cloudtrail update-trail --enable-log-file-validation)."
  },
  TRAIL_NOT_LOGGING: {
    severity: "high",
    meaning: "The trail does not record.",
    remedy: "Start it (aws cloudtrail start-logging) and find out who stopped it."
  },
  TRAIL_DELIVERY_ERROR: {
    severity: "high",
    meaning: "CloudTrail could not deliver to the archive.",
    remedy: "Correct the bucket policy or the key policy that the error names."
  }
};

// checks/integrity/fault.ts
var MAX_VALUE_LENGTH = 1100;
function fault(id, at, detail) {
  const { severity, remedy } = FAULT_CATALOG[id];
  const { expected, found, ...rest } = detail;
  return {
    id,
    severity,
    account: at.account,
    region: at.region,
    ...at.trail !== void 0 && { trail: at.trail },
    key: at.key,
    ...rest,
    ...expected !== void 0 && { expected: shown(expected) },
    ...found !== void 0 && { found: shown(found) },
    remedy
  };
}
function shown(value) {
  return value.length <= MAX_VALUE_LENGTH ? value : `${value.slice(0, MAX_VALUE_LENGTH)}…`;
}
function instant2(time2) {
  return time2.toISOString().replace(".000Z", "Z");
}
function span({ from, to }) {
  return `${instant2(from)} to ${instant2(to)}`;
}

// checks/integrity/digest.ts
var MAX_TEXT = 2048;
var BYTES_PER_BRACKET = 32;
var INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
var OPEN_BRACE = 123;
var OPEN_BRACKET = 91;
var MalformedError = class extends Error {
};
function parseDigest(bytes) {
  try {
    return { kind: "digest", digest: digestOf(jsonOf(bytes)) };
  } catch (error) {
    return { kind: "malformed", reason: reasonOf(error) };
  }
}
function jsonOf(bytes) {
  if (isTooDense(bytes)) throw new MalformedError("it is nested beyond what a digest is");
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new MalformedError("it is no JSON text");
  }
  if (!isLogRecord(value)) throw new MalformedError("it is JSON, but no object");
  return value;
}
function isTooDense(bytes) {
  const allowed = 64 + bytes.length / BYTES_PER_BRACKET;
  let brackets = 0;
  for (const byte of bytes) if (byte === OPEN_BRACE || byte === OPEN_BRACKET) brackets += 1;
  return brackets > allowed;
}
function digestOf(raw) {
  const endText = text(raw, "digestEndTime");
  const start = time(raw, "digestStartTime");
  const end = time(raw, "digestEndTime");
  if (end < start) throw new MalformedError("it ends before it starts");
  const previous = previousOf(raw);
  return {
    account: text(raw, "awsAccountId"),
    start,
    end,
    endText,
    bucket: text(raw, "digestS3Bucket"),
    key: text(raw, "digestS3Object"),
    fingerprint: text(raw, "digestPublicKeyFingerprint"),
    algorithm: text(raw, "digestSignatureAlgorithm"),
    ...previous && { previous },
    logs: logsOf(own(raw, "logFiles"))
  };
}
var PREVIOUS_FIELDS = [
  "previousDigestS3Bucket",
  "previousDigestS3Object",
  "previousDigestHashValue",
  "previousDigestSignature"
];
function previousOf(raw) {
  const absent = PREVIOUS_FIELDS.filter((name) => (own(raw, name) ?? null) === null);
  if (absent.length === PREVIOUS_FIELDS.length) return void 0;
  if (absent[0] !== void 0)
    throw new MalformedError(`it names a previous digest, but no ${absent[0]}`);
  return {
    bucket: text(raw, "previousDigestS3Bucket"),
    key: text(raw, "previousDigestS3Object"),
    hash: text(raw, "previousDigestHashValue").toLowerCase(),
    hashAlgorithm: text(raw, "previousDigestHashAlgorithm"),
    // As it is written: the text is part of what is signed.
    signature: text(raw, "previousDigestSignature")
  };
}
function logsOf(value) {
  if (!Array.isArray(value)) throw new MalformedError("its logFiles are no list");
  return value.map((entry) => {
    if (!isLogRecord(entry)) throw new MalformedError("an entry of its logFiles is no object");
    return listedLog(entry);
  });
}
function listedLog(raw) {
  const newest = timeOf(own(raw, "newestEventTime"));
  const oldest = timeOf(own(raw, "oldestEventTime"));
  return {
    bucket: text(raw, "s3Bucket"),
    key: text(raw, "s3Object"),
    hash: text(raw, "hashValue").toLowerCase(),
    hashAlgorithm: text(raw, "hashAlgorithm"),
    ...newest && { newest },
    ...oldest && { oldest }
  };
}
function own(raw, name) {
  return Object.hasOwn(raw, name) ? raw[name] : void 0;
}
function text(raw, name) {
  const value = own(raw, name);
  if (value === void 0 || value === null) throw new MalformedError(`it has no ${name}`);
  if (typeof value !== "string" || value === "" || value.length > MAX_TEXT)
    throw new MalformedError(`its ${name} is no text of a usual length`);
  return value;
}
function time(raw, name) {
  const value = timeOf(text(raw, name));
  if (value === void 0)
    throw new MalformedError(`its ${name} is no instant like 2026-03-10T14:05:00Z`);
  return value;
}
function timeOf(value) {
  if (typeof value !== "string" || !INSTANT.test(value)) return void 0;
  const parsed = new Date(value);
  const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value.slice(0, 19));
  return real ? parsed : void 0;
}

// checks/integrity/open-digest.ts
var MAX_DIGEST_BYTES = 32 * 1024 * 1024;
function openDigest(sight, now) {
  const at = parseArchiveKey(sight.entry.key);
  if (at.kind === "digest" || at.kind === "backfill")
    return at.time > shifted(now, DIGEST_PERIOD) ? foreign(at, sight, "Its name lies in the future, where no digest can be yet.") : openKnown(sight, at);
  if (at.kind !== "stray" || at.folder !== "CloudTrail-Digest") return void 0;
  return foreign(at, sight, "It lies among the digests and is none.");
}
function foreign({ account, region }, { entry }, message) {
  return fault("DIGEST_FOREIGN_OBJECT", { account, region, key: entry.key }, { message });
}
function openKnown({ entry, object }, at) {
  const seen = { name: entry.key, at, content: void 0, unread: false, faults: [] };
  const place = placeOf2(seen);
  if (object.kind === "unread") {
    const told3 = unreadFault(at, place, object);
    return { ...seen, unread: told3.severity === "unknown", faults: [told3] };
  }
  const { body, metadata } = object.object;
  const inflated = inflate(body, MAX_DIGEST_BYTES);
  if (inflated.kind === "too-large") {
    const message = `The digest inflates beyond ${inflated.limit} bytes (stored: ${body.length}).`;
    return { ...seen, faults: [fault("DIGEST_TOO_LARGE", place, { message, range: hourOf(at) })] };
  }
  const faults = gzipFaults(inflated, at, place);
  if (inflated.bytes === void 0) return { ...seen, faults };
  const parsed = parseDigest(inflated.bytes);
  if (parsed.kind === "malformed") {
    const message = `The digest cannot be read as one: ${parsed.reason}.`;
    return {
      ...seen,
      faults: [...faults, fault("DIGEST_CORRUPT", place, { message, range: hourOf(at) })]
    };
  }
  const content = {
    digest: parsed.digest,
    sha256: sha256Hex(inflated.bytes),
    signature: own2(metadata, "signature"),
    signatureAlgorithm: own2(metadata, "signature-algorithm"),
    generated: own2(metadata, "backfill-generation-timestamp")
  };
  return { ...seen, content, faults };
}
function gzipFaults(inflated, at, place) {
  if (inflated.kind === "corrupt") {
    const content = inflated.bytes ? " Its content could still be inflated." : "";
    const message2 = `The digest is no whole gzip stream: ${inflated.reason}.${content}`;
    return [fault("DIGEST_CORRUPT", place, { message: message2, range: hourOf(at) })];
  }
  if (inflated.trailing === 0) return [];
  const message = `${inflated.trailing} bytes follow the digest's gzip stream.`;
  return [fault("DIGEST_TRAILING_DATA", place, { message })];
}
function unreadFault(at, place, { code: code2, reason }) {
  const range = hourOf(at);
  const unproved3 = `Not proved: ${span(range)}.`;
  switch (code2) {
    case "missing":
      return fault("DIGEST_MISSING", place, {
        message: `The digest was listed and gone when it was read. ${unproved3}`,
        range,
        count: 1
      });
    case "too-large":
      return fault("DIGEST_TOO_LARGE", place, {
        message: `The stored digest is too large to be one: ${reason}. ${unproved3}`,
        range
      });
    case "access-denied":
      return fault("DIGEST_ACCESS_DENIED", place, {
        message: `The digest may not be read: ${reason}. ${unproved3}`,
        range
      });
    case "archived":
    case "unreachable":
      return fault("DIGEST_NOT_CHECKED", place, {
        message: `The digest could not be read: ${reason}. ${unproved3}`,
        range
      });
  }
}
function placeOf2({ name, at }) {
  return { account: at.account, region: at.region, trail: at.trail, key: name };
}
function hourOf({ time: time2 }) {
  return { from: shifted(time2, -DIGEST_PERIOD), to: time2 };
}
function own2(metadata, name) {
  return Object.hasOwn(metadata, name) ? metadata[name] : void 0;
}

// checks/integrity/prove-digest.ts
function proveDigest(opened, context) {
  const { content } = opened;
  if (content === void 0) return { ...opened, trust: opened.unread ? "unread" : "false" };
  const found = examine(opened, content, context);
  const faults = [
    ...opened.faults,
    ...backfillFaults(found),
    ...placeFaults(found, context.bucket),
    ...algorithmFaults(found),
    ...signatureFaults(found),
    ...validityFaults(found),
    ...successorFaults(found)
  ];
  const { key } = found;
  return {
    ...opened,
    faults,
    trust: trustOf(found),
    ...key.kind !== "usable" && { keyProblem: key }
  };
}
function backfillFaults({ opened, content }) {
  if (opened.at.kind === "digest" || generationTime(content) !== void 0) return [];
  return [
    fault("BACKFILL_METADATA_MISSING", placeOf2(opened), {
      message: "The backfill digest has no readable backfill-generation-timestamp in its metadata.",
      found: content.generated,
      range: hourOf(opened.at)
    })
  ];
}
function placeFaults({ opened, content, moved }, bucket) {
  if (!moved) return [];
  const { digest } = content;
  const here = `${bucket ?? digest.bucket}/${opened.name}`;
  return [
    fault("DIGEST_MOVED", placeOf2(opened), {
      message: `The digest says that it belongs to account ${digest.account} and lies at ${digest.bucket}/${digest.key}.`,
      expected: `${digest.bucket}/${digest.key}`,
      found: here,
      range: hourOf(opened.at)
    })
  ];
}
function algorithmFaults({ opened, content }) {
  const { digest, signature, signatureAlgorithm } = content;
  const hashes = [
    ...digest.previous ? [digest.previous.hashAlgorithm] : [],
    ...digest.logs.map(({ hashAlgorithm }) => hashAlgorithm)
  ];
  const unusual = [
    ...[digest.algorithm, ...signature === void 0 ? [] : [signatureAlgorithm ?? "(absent)"]].filter((name) => name !== SIGNATURE_ALGORITHM).map((found) => ({ expected: SIGNATURE_ALGORITHM, found })),
    ...hashes.filter((name) => name !== HASH_ALGORITHM).map((found) => ({ expected: HASH_ALGORITHM, found }))
  ];
  return unusual.slice(0, 1).map(
    ({ expected, found }) => fault("DIGEST_ALGORITHM_UNSUPPORTED", placeOf2(opened), {
      message: `The digest or its metadata names the algorithm ${found}, where CloudTrail writes ${expected}.`,
      expected,
      found
    })
  );
}
function signatureFaults(found) {
  const { opened, content, signature, supported } = found;
  const range = hourOf(opened.at);
  if (signature === "missing") {
    const message = `The digest has no signature in its metadata; ${testimony(found)}`;
    return [fault("DIGEST_SIGNATURE_MISSING", placeOf2(opened), { message, range })];
  }
  if (signature !== "wrong" || !supported) return [];
  return [
    fault("DIGEST_SIGNATURE_INVALID", placeOf2(opened), {
      message: `The signature does not verify; ${testimony(found)}`,
      expected: found.witness?.previous.signature,
      found: content.signature,
      range
    })
  ];
}
function testimony({ opened, hashAgrees, recovered, witness }) {
  if (hashAgrees || recovered)
    return "its content is proved by its successor, so only the metadata is lost or changed.";
  if (witness !== void 0)
    return `its content is not what its successor ${witness.name} recorded. Not proved: ${span(hourOf(opened.at))}.`;
  return `no successor is there to prove it. Not proved: ${span(hourOf(opened.at))}.`;
}
function validityFaults({ opened, content, key, keyInTime }) {
  if (keyInTime || key.kind !== "usable") return [];
  const { validFrom, validUntil, fingerprint: fingerprint2 } = key.source;
  const bounds = [validFrom, validUntil].map((time2) => time2 ? instant2(time2) : "any time");
  return [
    fault("PUBLIC_KEY_OUTSIDE_VALIDITY", placeOf2(opened), {
      message: `The digest was signed about ${instant2(signingTime(opened.at.time, content))} with the key ${fingerprint2}, which is valid from ${bounds.join(" until ")}.`,
      expected: bounds.join("/"),
      found: instant2(signingTime(opened.at.time, content)),
      range: hourOf(opened.at)
    })
  ];
}
function successorFaults(found) {
  const { opened, content, witness, signature, hashAgrees } = found;
  if (witness === void 0) return [];
  if (!hashAgrees) return hashFaults(found, witness);
  const own4 = content.signature?.toLowerCase();
  const recorded = witness.previous.signature.toLowerCase();
  if (own4 === void 0 || signature === "wrong" || own4 === recorded) return [];
  return [
    fault("CHAIN_SIGNATURE_MISMATCH", placeOf2(opened), {
      message: `The successor ${witness.name} recorded another signature for this digest.`,
      expected: witness.previous.signature,
      found: own4,
      digest: witness.name
    })
  ];
}
function hashFaults({ opened, content, signature, recovered }, witness) {
  if (signature === "wrong" && !recovered) return [];
  return [
    fault("CHAIN_HASH_MISMATCH", placeOf2(opened), {
      message: `The successor ${witness.name} recorded another hash for this digest.`,
      expected: witness.previous.hash,
      found: content.sha256,
      digest: witness.name,
      range: hourOf(opened.at)
    })
  ];
}

// checks/integrity/chain.ts
function chainId(name) {
  return JSON.stringify([folderOf(name), name.trail, name.homeRegion]);
}
function proveChains(opened, ring, bucket) {
  const groups = /* @__PURE__ */ new Map();
  for (const digest of opened) {
    const id = chainId(digest.at);
    const group = groups.get(id);
    if (group) group.push(digest);
    else groups.set(id, [digest]);
  }
  return [...groups.values()].flatMap((group) => {
    const ofKind = (kind) => proveFromNewest(
      group.filter(({ at }) => at.kind === kind),
      ring,
      bucket
    );
    return group.slice(0, 1).map(({ at }) => ({
      name: chainName(at),
      digests: ofKind("digest"),
      backfills: ofKind("backfill")
    }));
  });
}
function chainName({
  prefix,
  organization,
  account,
  region,
  trail,
  homeRegion
}) {
  return { prefix, organization, account, region, trail, homeRegion };
}
function proveFromNewest(digests, ring, bucket) {
  const records = /* @__PURE__ */ new Map();
  const proven = [];
  for (const digest of digests.toSorted(byTime).reverse()) {
    const successors = records.get(digest.name) ?? [];
    const verdict = proveDigest(digest, { ring, bucket, successors });
    proven.push(verdict);
    const record = recordOf(verdict);
    if (record)
      records.set(record.previous.key, [...records.get(record.previous.key) ?? [], record]);
  }
  return proven.reverse();
}
function recordOf({ name, trust, content }) {
  const { bucket, previous } = content?.digest ?? {};
  if (previous === void 0 || previous.bucket !== bucket) return void 0;
  return { name, trusted: trust === "valid", previous };
}
function byTime(a, b) {
  return a.at.time.getTime() - b.at.time.getTime();
}

// checks/integrity/state.ts
var EMPTY_STATE = { version: 1, chains: [] };
var MAX_CHAINS = 2e5;
var SHA256 = /^[0-9a-f]{64}$/u;
var INSTANT2 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u;
var OVERLAP = 2 * NAME_SLACK;
function parseState(document, now) {
  if (!isLogRecord(document)) return fresh("it is no JSON object");
  const version = valueAt(document, "version");
  if (version !== 1) return fresh("it is from another version");
  const chains = valueAt(document, "chains");
  if (!Array.isArray(chains) || chains.length > MAX_CHAINS) return fresh("it lists no chains");
  const entries = chains;
  const known = entries.filter((entry) => isChainState(entry, now));
  if (known.length < entries.length) return fresh("an entry of it is not what a run writes");
  return { kind: "known", state: { version: 1, chains: newestOf(known) } };
}
function fresh(reason) {
  return { kind: "fresh", reason, state: EMPTY_STATE };
}
function isChainState(entry, now) {
  if (!isLogRecord(entry)) return false;
  const since = textAt(entry, "since");
  const at = parseArchiveKey(textAt(entry, "key"));
  if (at.kind !== "digest" || at.time > now) return false;
  const fits = instant2(at.time) === textAt(entry, "end") && SHA256.test(textAt(entry, "sha256"));
  return fits && INSTANT2.test(since) && new Date(since) <= at.time;
}
function rememberedIn(state, folder) {
  return state.chains.filter(({ key }) => folderOfKey(key) === folder).map(({ key, since, end, sha256 }) => ({
    key,
    sha256,
    since: new Date(since),
    end: new Date(end)
  }));
}
function resumeSince(remembered, window) {
  const covered2 = remembered.every(({ since: since2 }) => since2 <= window.since);
  if (remembered.length === 0 || !covered2) return window.since;
  const least = Math.min(...remembered.map(({ end }) => end.getTime()));
  const since = shifted(new Date(Math.min(least, window.until.getTime())), -OVERLAP);
  return since > window.since ? since : window.since;
}
function nextState(previous, judgement, unsettled) {
  const wrong2 = new Set(
    judgement.faults.filter(({ id }) => id === "CHAIN_HASH_MISMATCH" || id === "DIGEST_MISSING").map(({ key }) => key)
  );
  const doubtful = new Set(
    previous.chains.filter(({ key }) => wrong2.has(key)).flatMap(({ key }) => idOf(key))
  );
  const moved = judgement.chains.flatMap(
    (chain) => verifiedUntil(chain, judgement.window, unsettled.get(folderOf(chain)))
  );
  const entries = newestOf([...previous.chains, ...moved]).filter(
    ({ key }) => !idOf(key).some((id) => doubtful.has(id))
  );
  const unknown = unknownFolders(judgement.chains, entries);
  return { version: 1, chains: entries.filter(({ key }) => !unknown.has(folderOfKey(key))) };
}
function unknownFolders(chains, entries) {
  const known = new Set(entries.flatMap(({ key }) => idOf(key)));
  const unknown = chains.filter(
    (chain) => chain.segments.some(({ state }) => state === "unread") && !known.has(chainId(chain))
  );
  return new Set(unknown.map(folderOf));
}
function idOf(key) {
  const at = parseArchiveKey(key);
  return at.kind === "digest" ? [chainId(chainName(at))] : [];
}
function folderOfKey(key) {
  const at = parseArchiveKey(key);
  return at.kind === "other" ? "" : folderOf(at);
}
function mergeStates(current, own4, before = EMPTY_STATE) {
  const kept = new Set(own4.chains.flatMap(({ key }) => idOf(key)));
  const forgotten = new Set(
    before.chains.filter(({ key }) => !idOf(key).some((id) => kept.has(id))).map(({ key }) => key)
  );
  const others = current.chains.filter(({ key }) => !forgotten.has(key));
  return { version: 1, chains: newestOf([...others, ...own4.chains]) };
}
function verifiedUntil({ segments }, { since, until }, unsettled) {
  const unread = segments.find(({ state }) => state === "unread")?.from;
  const limits = [until, unread, unsettled].flatMap((time2) => time2 ? [time2.getTime()] : []);
  const last = segments.findLast(
    ({ state, to }) => state === "digested" && to.getTime() <= Math.min(...limits)
  );
  if (last?.digest === void 0 || last.sha256 === void 0 || last.to < since) return [];
  return [{ key: last.digest, since: instant2(since), end: instant2(last.to), sha256: last.sha256 }];
}
function newestOf(entries) {
  const chains = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    for (const id of idOf(entry.key)) {
      const before = chains.get(id);
      chains.set(id, before === void 0 ? entry : joined(before, entry));
    }
  }
  return [...chains].sort(([a], [b]) => a < b ? -1 : 1).map(([, entry]) => entry);
}
function joined(a, b) {
  const [early, late] = a.end < b.end ? [a, b] : [b, a];
  const meet = Date.parse(late.since) <= Date.parse(early.end);
  const older = Date.parse(early.since) < Date.parse(late.since);
  return meet && older ? { ...late, since: early.since } : late;
}

// action/memory.ts
var NO_MEMORY = { verify: EMPTY_STATE, correlations: void 0, doubt: "" };
function recall(text3, now) {
  if (text3 === void 0) return NO_MEMORY;
  const document = parseJson(text3);
  const loaded = parseState(document, now);
  const correlations = isLogRecord(document) ? valueAt(document, "correlations") : void 0;
  const doubt = loaded.kind === "known" ? "" : `the state is not used: ${loaded.reason}`;
  return { verify: loaded.state, correlations, doubt };
}
function remember(current, { verify: verify2, correlations, before }, now) {
  const merged = mergeStates(recall(current, now).verify, verify2, before);
  return `${JSON.stringify({ ...documentOf(current), ...merged, correlations })}
`;
}
function recallBaseline(text3) {
  return parseBaseline(documentOf(text3).baseline);
}
function rememberBaseline(current, baseline) {
  return `${JSON.stringify({ ...EMPTY_STATE, ...documentOf(current), baseline })}
`;
}
function documentOf(text3) {
  const document = text3 === void 0 ? {} : parseJson(text3);
  return isLogRecord(document) ? document : {};
}
var LONGEST_CATCH_UP = 30 * 24 * HOUR2;
var OVERLAP2 = HOUR2;
function catchUp(inputs, { verify: verify2 }, now) {
  if (inputs.windowChosen || verify2.chains.length === 0) return inputs;
  const slowest = Math.min(...verify2.chains.map(({ end }) => Date.parse(end))) - OVERLAP2;
  const since = Math.max(
    Math.min(slowest, inputs.window.since.getTime()),
    now.getTime() - LONGEST_CATCH_UP
  );
  return { ...inputs, window: { ...inputs.window, since: new Date(since) } };
}
function parseJson(text3) {
  try {
    return JSON.parse(text3);
  } catch {
    return void 0;
  }
}

// action/open-story.ts
import { availableParallelism } from "node:os";

// checks/detections/alert-book.ts
var MAX_EVENTS = 50;
var MAX_REMEMBERED = 2e4;
var MAX_ALERTS = 5e3;
var THE_REST = ["(more groups than are told apart)"];
var AlertBook = class {
  #rules;
  #pages = /* @__PURE__ */ new Map();
  /** @param rules in the order that `Hit.rule` counts in, captures included (`withGroupFields`) */
  constructor(rules) {
    this.#rules = rules;
  }
  add(filed) {
    const rule = this.#rules[filed.hit.rule];
    if (rule?.reports === true) this.#pageOf(rule, filed.hit).add(filed);
  }
  /** All alerts, by rule, account, region and group. */
  alerts() {
    return [...this.#pages.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, page]) => page.alert());
  }
  #pageOf(rule, hit) {
    const group = groupOf(rule, hit);
    const known = this.#pages.get(pageKey(hit, group));
    if (known !== void 0) return known;
    const crowded = this.#pages.size >= MAX_ALERTS;
    return this.#open(rule, hit, crowded ? THE_REST : group);
  }
  #open(rule, hit, group) {
    const key = pageKey(hit, group);
    const page = this.#pages.get(key) ?? new AlertPage(rule, group);
    this.#pages.set(key, page);
    return page;
  }
};
function pageKey({ rule, account, region }, group) {
  return JSON.stringify([rule.toString().padStart(6, "0"), account, region, ...group]);
}
var DEFAULT_GROUP = ["userIdentity.arn"];
function groupFields({ custom }) {
  const own4 = custom.trailwarden;
  const fields = typeof own4 === "object" && own4 !== null && "group-by" in own4 ? own4["group-by"] : void 0;
  if (!Array.isArray(fields)) return DEFAULT_GROUP;
  return fields.filter((field) => typeof field === "string");
}
function withGroupFields(rule) {
  return { ...rule, captures: [.../* @__PURE__ */ new Set([...rule.captures, ...groupFields(rule)])] };
}
function groupOf(rule, hit) {
  return groupFields(rule).map((field) => {
    if (field === "userIdentity.arn") return hit.actor;
    return String(hit.captured?.[rule.captures.indexOf(field)] ?? "");
  });
}
function placeOf3(hit) {
  const { account = "", region = "", actor = "" } = hit ?? {};
  return { account, region, principal: actor };
}
var AlertPage = class {
  #rule;
  #group;
  #seen = /* @__PURE__ */ new Set();
  #events = [];
  #count = 0;
  #last = "";
  constructor(rule, group) {
    this.#rule = rule;
    this.#group = group;
  }
  add(event) {
    if (this.#isCopy(event)) return;
    this.#count += 1;
    if (event.hit.eventTime > this.#last) this.#last = event.hit.eventTime;
    this.#events.push(event);
    if (this.#events.length >= 4 * MAX_EVENTS) this.#trim();
  }
  alert() {
    this.#trim();
    const hit = this.#events[0]?.hit;
    return {
      rule: this.#rule,
      group: this.#group,
      ...placeOf3(hit),
      count: this.#count,
      first: hit?.eventTime ?? "",
      last: this.#last,
      events: this.#events.map(eventOf)
    };
  }
  /** Of two copies the one in the earlier key stays, so that the order of files does not show. */
  #isCopy(event) {
    const { eventID } = event.hit;
    if (eventID === "") return false;
    if (this.#seen.has(eventID)) {
      const at = this.#events.findIndex(({ hit }) => hit.eventID === eventID);
      const kept = this.#events[at];
      if (kept !== void 0 && event.key < kept.key) this.#events[at] = event;
      return true;
    }
    if (this.#seen.size < MAX_REMEMBERED) this.#seen.add(eventID);
    return false;
  }
  #trim() {
    this.#events = this.#events.sort(byTime2).slice(0, MAX_EVENTS);
  }
};
function eventOf({ hit, key, evidence }) {
  const { eventID, eventTime, eventName, eventSource, sourceIPAddress, userAgent, errorCode } = hit;
  return {
    eventID,
    eventTime,
    eventName,
    eventSource,
    sourceIPAddress,
    userAgent,
    errorCode,
    key,
    evidence
  };
}
function byTime2(a, b) {
  const left = [a.hit.eventTime, a.hit.eventID, a.key].join("\n");
  const right = [b.hit.eventTime, b.hit.eventID, b.key].join("\n");
  return left < right ? -1 : Number(left > right);
}

// action/progress.ts
var TERMINAL_INTERVAL = 100;
var PLAIN_INTERVAL = 1e4;
var ERASE_LINE = "\r\x1B[2K";
function openProgress({ write, isTerminal, clock }) {
  const interval = isTerminal ? TERMINAL_INTERVAL : PLAIN_INTERVAL;
  const started = clock();
  let shown3 = started;
  return {
    show: (standing) => {
      const now = clock();
      if (now - shown3 < interval) return;
      shown3 = now;
      const line = describe(standing, now - started);
      write(isTerminal ? `${ERASE_LINE}${line}` : `${line}
`);
    },
    end: () => {
      if (isTerminal && shown3 !== started) write(ERASE_LINE);
    }
  };
}
function describe({ doing, files, bytes }, elapsed) {
  const seconds = elapsed / 1e3;
  const rate = seconds > 0 ? Math.round(files / seconds) : 0;
  const megabytes = (bytes / 1e6).toFixed(0);
  return `${doing}: ${files} log files, ${megabytes} MB, ${rate} files/s, ${seconds.toFixed(0)} s`;
}

// action/read/public-keys-file.ts
import { createHash as createHash3 } from "node:crypto";
import { open } from "node:fs/promises";
var MOST_BYTES = 10 * 1024 * 1024;
var instant3 = external_exports.union([
  external_exports.iso.datetime({ offset: true }).transform((text3) => new Date(text3)),
  external_exports.number().transform((seconds) => new Date(seconds * 1e3))
]);
var keySchema = external_exports.object({
  Value: external_exports.base64().min(1),
  Fingerprint: external_exports.string().min(1).optional(),
  ValidityStartTime: instant3.optional(),
  ValidityEndTime: instant3.optional()
}).transform(publicKey);
var listSchema = external_exports.object({ PublicKeyList: external_exports.array(keySchema) });
var regionsSchema = external_exports.record(external_exports.string().regex(/^[a-z]{2}(?:-[a-z]+)+-\d+$/u), listSchema);
var SHAPES = 'write {"PublicKeyList":[…]} as `aws cloudtrail list-public-keys` prints it, or {"us-east-1":{"PublicKeyList":[…]}, …} where keys differ from region to region';
async function readPublicKeysFile(file) {
  return parsePublicKeys(await readBounded(file), file);
}
function publicKey(key) {
  const der = Buffer.from(key.Value, "base64");
  return {
    der,
    fingerprint: key.Fingerprint?.toLowerCase() ?? createHash3("md5").update(der).digest("hex"),
    ...key.ValidityStartTime === void 0 ? {} : { validFrom: key.ValidityStartTime },
    ...key.ValidityEndTime === void 0 ? {} : { validUntil: key.ValidityEndTime }
  };
}
function parsePublicKeys(text3, file) {
  const document = parseJson2(text3, file);
  const isOneList = external_exports.object({ PublicKeyList: external_exports.unknown() }).safeParse(document).success;
  if (isOneList) {
    const keys = checked(listSchema, document, file).PublicKeyList;
    return { keysOf: () => Promise.resolve(keys) };
  }
  const regions = new Map(Object.entries(checked(regionsSchema, document, file)));
  if (regions.size === 0) throw new UsageError(`${file}: no public keys in it; ${SHAPES}`);
  return {
    keysOf(region) {
      const keys = regions.get(region)?.PublicKeyList;
      if (keys !== void 0) return Promise.resolve(keys);
      const reason = `${file} has no public keys of ${region}; add what \`aws cloudtrail list-public-keys --region ${region}\` prints`;
      return Promise.reject(new ArchiveError("unreachable", reason));
    }
  };
}
function checked(schema2, document, file) {
  const parsed = schema2.safeParse(document);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join(".") ?? "";
  throw new UsageError(`${file}: ${where}: ${issue?.message ?? "is wrong"}; ${SHAPES}`);
}
function parseJson2(text3, file) {
  try {
    return JSON.parse(text3.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    throw new UsageError(`${file}: ${reasonOf(cause)}; ${SHAPES}`, { cause });
  }
}
async function readBounded(file) {
  try {
    var _stack = [];
    try {
      const handle = __using(_stack, await open(file), true);
      const { size } = await handle.stat();
      if (size > MOST_BYTES) throw new Error(`is larger than ${MOST_BYTES} bytes`);
      return await handle.readFile("utf8");
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (cause) {
    throw new UsageError(`--public-keys ${file}: ${reasonOf(cause)}`, { cause });
  }
}

// action/read/public-keys.ts
function readPublicKeys({ endpoint, now }) {
  const clients = /* @__PURE__ */ new Map();
  return cachePublicKeys(async (region, from, to) => {
    const client = clients.get(region) ?? openClient(region, endpoint);
    clients.set(region, client);
    try {
      return await listAll(await client, from, to);
    } catch (error) {
      throw failure(region, error);
    }
  }, now);
}
var HOUR3 = 36e5;
var BLOCK = 30 * 24 * HOUR3;
var ROTATION_EDGE = 2 * HOUR3;
var FIRST_SIGNED = Date.UTC(2015, 8, 1);
function cachePublicKeys(list2, now) {
  const answers = /* @__PURE__ */ new Map();
  const ask2 = (region, blocks) => {
    const [first = 0, last = first] = [blocks[0], blocks.at(-1)];
    const end = Math.min((last + 1) * BLOCK, now().getTime()) + ROTATION_EDGE;
    const answer = list2(region, new Date(first * BLOCK), new Date(end));
    answer.catch(() => {
      for (const block of blocks) answers.delete(`${region} ${block}`);
    });
    for (const block of blocks) answers.set(`${region} ${block}`, answer);
  };
  return {
    async keysOf(region, from, to) {
      const blocks = blocksOf(
        from,
        new Date(Math.min(to.getTime() + ROTATION_EDGE, now().getTime()))
      );
      const unasked = blocks.filter((block) => !answers.has(`${region} ${block}`));
      if (unasked.length > 0) ask2(region, unasked);
      const found = await Promise.all(
        blocks.map((block) => answers.get(`${region} ${block}`) ?? NONE)
      );
      return distinct(found.flat());
    }
  };
}
var NONE = Promise.resolve([]);
function blocksOf(from, to) {
  const first = Math.floor(Math.max(from.getTime(), FIRST_SIGNED) / BLOCK);
  const last = Math.floor(to.getTime() / BLOCK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
function distinct(keys) {
  const byContent = keys.map((key) => [`${key.fingerprint} ${hex(key.der)}`, key]);
  return [...new Map(byContent).values()];
}
function hex(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
}
async function openClient(region, endpoint) {
  const { CloudTrailClient } = await import("./chunk-PT5UYF3V.js");
  return new CloudTrailClient({ ...await awsClientOptions(endpoint), region });
}
var MOST_PAGES = 100;
async function listAll(client, from, to) {
  const { ListPublicKeysCommand } = await import("./chunk-PT5UYF3V.js");
  const keys = [];
  let token;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const range = { StartTime: from, EndTime: to };
    const { PublicKeyList = [], NextToken } = await client.send(
      new ListPublicKeysCommand(token === void 0 ? range : { ...range, NextToken: token })
    );
    keys.push(...PublicKeyList.map(publicKey2));
    token = NextToken;
    if (token === void 0 || token === "") break;
  }
  return keys;
}
function publicKey2({
  Value,
  Fingerprint,
  ValidityStartTime,
  ValidityEndTime
}) {
  return {
    der: Value ?? new Uint8Array(),
    fingerprint: Fingerprint ?? "",
    ...ValidityStartTime === void 0 ? {} : { validFrom: ValidityStartTime },
    ...ValidityEndTime === void 0 ? {} : { validUntil: ValidityEndTime }
  };
}
var DENIED = /* @__PURE__ */ new Set(["AccessDeniedException", "AccessDenied", "OperationNotPermittedException"]);
var UNKNOWN_HERE = /* @__PURE__ */ new Set(["UnrecognizedClientException", "InvalidClientTokenId"]);
function failure(region, cause) {
  const what = `the public keys of ${region}`;
  const name = cause instanceof Error ? cause.name : "";
  const reason = reasonOf(cause);
  if (DENIED.has(name))
    return new ArchiveError(
      "access-denied",
      `${what}: the role needs cloudtrail:ListPublicKeys there (${reason})`,
      { cause }
    );
  const hint = UNKNOWN_HERE.has(name) ? " (is the region enabled in this account?)" : "";
  return new ArchiveError("unreachable", `${what}: ${reason}${hint}`, { cause });
}

// checks/detections/correlate/measure.ts
function measureOf({ type, inputs, percentile }) {
  switch (type) {
    case "event_count":
      return new Count();
    case "value_count":
      return new Distinct(({ values }) => JSON.stringify(values));
    case "temporal":
      return new Distinct(({ input }) => String(input));
    case "temporal_ordered":
      return new Ordered(inputs.length);
    case "value_sum":
    case "value_avg":
      return new Sum(type === "value_avg");
    default:
      return new Percentile(type === "value_median" ? 50 : percentile);
  }
}
var Count = class {
  #count = 0;
  add() {
    this.#count++;
  }
  remove() {
    this.#count--;
  }
  value() {
    return this.#count;
  }
};
var Distinct = class {
  #counts = /* @__PURE__ */ new Map();
  #keyOf;
  constructor(keyOf) {
    this.#keyOf = keyOf;
  }
  add(sample) {
    const key = this.#keyOf(sample);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
  remove(sample) {
    const key = this.#keyOf(sample);
    const left = (this.#counts.get(key) ?? 0) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
  }
  value() {
    return this.#counts.size;
  }
};
var Ordered = class {
  #begun;
  #oldest = -Infinity;
  constructor(places) {
    this.#begun = Array(places).fill(-Infinity);
  }
  add({ input, time: time2 }) {
    const before = input === 0 ? time2 : this.#begun[input - 1] ?? -Infinity;
    this.#begun[input] = Math.max(this.#begun[input] ?? -Infinity, before);
  }
  /** What leaves is older than everything that stays. */
  remove({ time: time2 }) {
    this.#oldest = time2;
  }
  value() {
    const end = this.#begun.findIndex((begun) => begun <= this.#oldest);
    return end < 0 ? this.#begun.length : end;
  }
};
var Sum = class {
  #mean;
  #sum = 0;
  #count = 0;
  constructor(mean) {
    this.#mean = mean;
  }
  add(sample) {
    this.#sum += numberOf(sample);
    this.#count++;
  }
  remove(sample) {
    this.#count--;
    this.#sum = this.#count === 0 ? 0 : this.#sum - numberOf(sample);
  }
  value() {
    return this.#mean && this.#count > 0 ? this.#sum / this.#count : this.#sum;
  }
};
var Percentile = class {
  #sorted = [];
  #percentile;
  constructor(percentile) {
    this.#percentile = percentile;
  }
  add(sample) {
    this.#sorted.splice(this.#placeOf(numberOf(sample)), 0, numberOf(sample));
  }
  remove(sample) {
    this.#sorted.splice(this.#placeOf(numberOf(sample)), 1);
  }
  value() {
    const place = (this.#sorted.length - 1) * this.#percentile / 100;
    const below = this.#sorted[Math.floor(place)] ?? 0;
    const above = this.#sorted[Math.ceil(place)] ?? 0;
    return below + (above - below) * (place - Math.floor(place));
  }
  #placeOf(value) {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
var DECIMAL = /^-?\d{1,18}(\.\d{1,18})?$/u;
function isNumeric(value) {
  return typeof value === "number" || typeof value === "string" && DECIMAL.test(value);
}
function numberOf({ values }) {
  return Number(values[0]);
}

// checks/detections/correlate/episodes.ts
var SECOND = 1e3;
var HOLDS = {
  eq: (value, than) => value === than,
  neq: (value, than) => value !== than,
  lt: (value, than) => value < than,
  lte: (value, than) => value <= than,
  gt: (value, than) => value > than,
  gte: (value, than) => value >= than
};
function episodesOf(rule, samples) {
  const window = new Window(rule, samples);
  const episodes = [];
  let isOpen = false;
  while (window.next()) {
    const holds = window.holds();
    const last = isOpen && !window.begins ? episodes.at(-1) : void 0;
    if (holds && last !== void 0) last.samples.push(...window.latest());
    else if (holds) episodes.push({ fired: window.time, samples: window.all() });
    isOpen = holds;
  }
  return episodes;
}
var Window = class {
  /** The instant it ends at; milliseconds since 1970. */
  time = 0;
  /** Whether nothing of the window before is left in it. */
  begins = true;
  #rule;
  #samples;
  #measure;
  #start = 0;
  #before = 0;
  #end = 0;
  constructor(rule, samples) {
    this.#rule = rule;
    this.#samples = samples;
    this.#measure = measureOf(rule);
  }
  /** Moves to the next instant; false where there is none. */
  next() {
    const first = this.#samples[this.#end];
    if (first === void 0) return false;
    this.time = first.time;
    this.#before = this.#end;
    while (this.#samples[this.#end]?.time === this.time) this.#end++;
    this.#dropOld();
    for (const sample of this.latest()) this.#measure.add(sample);
    return true;
  }
  #dropOld() {
    const oldest = this.time - this.#rule.timespan * SECOND;
    for (; ; ) {
      const sample = this.#samples[this.#start];
      if (sample === void 0 || sample.time >= oldest) break;
      this.#measure.remove(sample);
      this.#start++;
    }
    this.begins = this.#start === this.#before;
  }
  holds() {
    const value = this.#measure.value();
    return this.#rule.bounds.every(({ operator, than }) => HOLDS[operator](value, than));
  }
  /** The samples of its last instant. */
  latest() {
    return this.#samples.slice(this.#before, this.#end);
  }
  all() {
    return this.#samples.slice(this.#start, this.#end);
  }
};

// checks/detections/correlate/event-store.ts
var MAX_EVENTS2 = 2e5;
var KEPT = 0.75;
var EventStore = class {
  #limit;
  #unique;
  #seen = /* @__PURE__ */ new Set();
  #texts = /* @__PURE__ */ new Map();
  #events = [];
  #evicted = 0;
  #evictedUntil = 0;
  #untimed = 0;
  constructor({ maxEvents = MAX_EVENTS2, unique = true }) {
    this.#limit = maxEvents;
    this.#unique = unique;
  }
  addHit(hit, key) {
    const time2 = parseInstant(hit.eventTime);
    if (time2 === void 0) {
      this.#untimed++;
      return;
    }
    const { rule, eventID, account, region, actor, captured = [] } = hit;
    this.add({ rule, time: time2, eventID, key, account, region, actor, captured, fresh: true });
  }
  add(event) {
    if (this.#unique && event.eventID !== "") {
      const identity = `${event.rule} ${event.eventID}`;
      if (this.#seen.has(identity)) return;
      this.#seen.add(identity);
    }
    this.#events.push(this.#slim(event));
    if (this.#events.length > this.#limit) this.#evict();
  }
  /** In order of time; of one instant in the order of rules and ids, whatever order files came in. */
  inOrder() {
    return this.#events.sort(byTime3);
  }
  notices() {
    const until = new Date(this.#evictedUntil).toISOString();
    const evicted = `${this.#evicted} events up to ${until} were too many to be kept for correlations; what they alone would have shown is not reported`;
    const untimed = `${this.#untimed} hits without a time take no part in correlations`;
    return [...this.#evicted > 0 ? [evicted] : [], ...this.#untimed > 0 ? [untimed] : []];
  }
  /** Events share their texts: accounts, regions and people are few, and so are log files. */
  #slim(event) {
    const { key, account, region, actor, captured } = event;
    return {
      ...event,
      key: this.#shared(key),
      account: this.#shared(account),
      region: this.#shared(region),
      actor: this.#shared(actor),
      captured: captured.map((value) => typeof value === "string" ? this.#shared(value) : value)
    };
  }
  #shared(text3) {
    const known = this.#texts.get(text3);
    if (known !== void 0) return known;
    if (this.#texts.size < this.#limit) this.#texts.set(text3, text3);
    return text3;
  }
  #evict() {
    const events = this.#events.sort(byTime3);
    const gone = events.splice(0, Math.ceil(events.length * (1 - KEPT)));
    this.#evicted += gone.length;
    this.#evictedUntil = Math.max(this.#evictedUntil, gone.at(-1)?.time ?? 0);
    for (const { rule, eventID } of gone) this.#seen.delete(`${rule} ${eventID}`);
  }
};
function byTime3(a, b) {
  if (a.time !== b.time) return a.time - b.time;
  if (a.rule !== b.rule) return a.rule - b.rule;
  return a.eventID < b.eventID ? -1 : Number(a.eventID > b.eventID);
}

// checks/detections/correlate/state.ts
var MAX_EVENTS3 = 2e4;
var SLACK = 36e5;
function writeState(pack, events) {
  const latest = events.reduce((time2, event) => Math.max(time2, event.time), -Infinity);
  const reaches = reachOfRules(pack);
  const kept = events.filter(({ rule, time: time2 }) => time2 >= latest - SLACK - (reaches.get(rule) ?? 0));
  const lost = Math.max(0, kept.length - MAX_EVENTS3);
  const notice = `${lost} events were too many to be remembered for the next run; correlations that begin with them may be missed`;
  const state = {
    version: 1,
    events: kept.slice(lost).flatMap((event) => stateEvent(pack.rules[event.rule], event))
  };
  return { state, notices: lost > 0 ? [notice] : [] };
}
function stateEvent(rule, event) {
  if (rule === void 0) return [];
  const { time: time2, eventID, key, account, region, actor, captured } = event;
  const values = rule.captures.map((field, at) => [field, captured[at] ?? null]);
  return [
    {
      rule: rule.id,
      time: new Date(time2).toISOString(),
      eventID,
      key,
      account,
      region,
      actor,
      captured: Object.fromEntries(values)
    }
  ];
}
function reachOfRules(pack) {
  const reaches = /* @__PURE__ */ new Map();
  const chained = /* @__PURE__ */ new Map();
  for (const [index, { timespan, inputs }] of [...pack.correlations.entries()].reverse()) {
    const reach2 = timespan * 1e3 + (chained.get(index) ?? 0);
    for (const input of inputs) {
      const known = input.kind === "rule" ? reaches : chained;
      known.set(input.index, Math.max(known.get(input.index) ?? 0, reach2));
    }
  }
  return reaches;
}
function readState(state, pack) {
  if (state === void 0) return { events: [], notices: [] };
  const events = isLogRecord(state) && state.version === 1 ? state.events : void 0;
  if (!Array.isArray(events))
    return { events: [], notices: ["the correlation state of the last run could not be read"] };
  const rules = new Map(pack.rules.map((rule, index) => [rule.id, index]));
  const known = events;
  return {
    events: known.slice(-MAX_EVENTS3).flatMap((event) => {
      const rule = isLogRecord(event) ? rules.get(textAt(event, "rule")) : void 0;
      return isLogRecord(event) && rule !== void 0 ? storedEvent(event, rule, pack) : [];
    }),
    notices: []
  };
}
function storedEvent(event, rule, pack) {
  const time2 = parseInstant(textAt(event, "time"));
  const captured = valueAt(event, "captured");
  if (time2 === void 0 || !isLogRecord(captured)) return [];
  const captures = pack.rules[rule]?.captures ?? [];
  return [
    {
      rule,
      time: time2,
      eventID: textAt(event, "eventID"),
      key: textAt(event, "key"),
      account: textAt(event, "account"),
      region: textAt(event, "region"),
      actor: textAt(event, "actor"),
      captured: captures.map((field) => capturedOf(captured, field)),
      fresh: false
    }
  ];
}
function capturedOf(captured, field) {
  const value = Object.hasOwn(captured, field) ? captured[field] : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

// checks/detections/correlate/correlator.ts
var MAX_EVIDENCE = 50;
var Correlator = class {
  #pack;
  #store;
  #notices;
  constructor(pack, options = {}) {
    this.#pack = pack;
    this.#store = new EventStore(options);
    const { events, notices } = readState(options.state, pack);
    for (const event of events) this.#store.add(event);
    this.#notices = notices;
  }
  /**
   * @param hit of any rule; those that no correlation reads are ignored
   * @param key the log file it stands in
   */
  add(hit, key) {
    if (this.#pack.rules[hit.rule]?.feeds) this.#store.addHit(hit, key);
  }
  finish() {
    const events = this.#store.inOrder();
    const run2 = new Run(this.#pack, events);
    const { state, notices } = writeState(this.#pack, events);
    return {
      alerts: run2.alerts().toSorted((a, b) => a.fired < b.fired ? -1 : 1),
      state,
      notices: [...this.#notices, ...this.#store.notices(), ...notices]
    };
  }
};
var Run = class {
  #pack;
  #byRule = /* @__PURE__ */ new Map();
  #findings = [];
  constructor(pack, events) {
    this.#pack = pack;
    for (const event of events) {
      const known = this.#byRule.get(event.rule);
      if (known === void 0) this.#byRule.set(event.rule, [event]);
      else known.push(event);
    }
  }
  alerts() {
    return this.#pack.correlations.flatMap((correlation, index) => {
      const findings = this.#findingsOf(correlation);
      this.#findings.push(findings);
      const told3 = correlation.reports ? findings.filter(isNews) : [];
      return told3.map((finding) => alertOf(correlation, index, finding));
    });
  }
  #findingsOf(correlation) {
    const samples = correlation.inputs.flatMap((input, ordinal) => this.#samplesOf(correlation, input, ordinal)).sort((a, b) => a.time - b.time || a.input - b.input);
    return byGroup(samples).flatMap(
      ({ group, members }) => episodesOf(correlation, members).map((episode) => ({ ...episode, group }))
    );
  }
  #samplesOf(correlation, input, ordinal) {
    const samples = input.kind === "rule" ? this.#ruleSamples(input) : this.#correlationSamples(input);
    return samples.map((sample) => ({ ...sample, input: ordinal })).filter(({ values }) => counts(correlation, values));
  }
  #ruleSamples(input) {
    const captures = this.#pack.rules[input.index]?.captures ?? [];
    const places = placesOf(input, captures);
    return (this.#byRule.get(input.index) ?? []).map((event) => ({
      time: event.time,
      input: 0,
      group: places.group.map((place) => textOf(event.captured[place])),
      values: places.fields.map((place) => event.captured[place] ?? null),
      events: [event]
    }));
  }
  /** What an inner correlation found is one event, at the moment its condition first held. */
  #correlationSamples(input) {
    const inner = this.#pack.correlations[input.index];
    const places = placesOf(input, inner?.groupBy ?? []);
    return (this.#findings[input.index] ?? []).map((finding) => ({
      time: finding.fired,
      input: 0,
      group: places.group.map((place) => finding.group[place] ?? null),
      values: places.fields.map((place) => finding.group[place] ?? null),
      events: finding.samples.flatMap(({ events }) => events)
    }));
  }
};
function byGroup(samples) {
  const groups = /* @__PURE__ */ new Map();
  for (const sample of samples) {
    const key = JSON.stringify(sample.group);
    const known = groups.get(key);
    if (known === void 0) groups.set(key, { group: sample.group, members: [sample] });
    else known.members.push(sample);
  }
  return [...groups.values()];
}
function placesOf({ groupBy, fields }, known) {
  const placeOf6 = (field) => known.indexOf(field);
  return { group: groupBy.map(placeOf6), fields: fields.map(placeOf6) };
}
function textOf(value) {
  return value === void 0 || value === null ? null : String(value);
}
function counts({ type }, values) {
  if (type === "value_count") return values.every((value) => value !== null);
  return !type.startsWith("value_") || isNumeric(values[0]);
}
function isNews({ samples }) {
  return samples.some(({ events }) => events.some(({ fresh: fresh2 }) => fresh2));
}
function alertOf({ groupBy }, correlation, { fired, group, samples }) {
  const events = samples.flatMap((sample) => sample.events).sort((a, b) => a.time - b.time);
  return {
    correlation,
    group: Object.fromEntries(groupBy.map((name, at) => [name, group[at] ?? null])),
    count: samples.length,
    first: instantOf(events[0]?.time),
    last: instantOf(events.at(-1)?.time),
    fired: instantOf(fired),
    account: common(events, "account"),
    region: common(events, "region"),
    actor: common(events, "actor"),
    events: events.slice(0, MAX_EVIDENCE).map(({ eventID, time: time2, key, rule }) => ({
      eventID,
      eventTime: instantOf(time2),
      key,
      rule
    }))
  };
}
function common(events, field) {
  const [first] = events;
  return events.every((event) => event[field] === first?.[field]) ? first?.[field] ?? "" : "";
}
function instantOf(time2 = 0) {
  return new Date(time2).toISOString();
}

// checks/detections/load/names.ts
function namesOf({ id, name, title }) {
  return name === void 0 ? [id, title] : [id, name, title];
}
var Names = class {
  #values = /* @__PURE__ */ new Map();
  constructor(named2) {
    for (const { names, value } of named2)
      for (const name of new Set(names)) {
        const values = this.#values.get(name);
        if (values === void 0) this.#values.set(name, [value]);
        else values.push(value);
      }
  }
  find(name) {
    return this.#values.get(name) ?? [];
  }
  all() {
    return this.#values.keys();
  }
};

// checks/detections/load/apply-filters.ts
function applyFilters(rules, filters) {
  const names = new Names(rules.map((rule) => ({ names: namesOf(rule), value: rule })));
  const byRule = /* @__PURE__ */ new Map();
  const warnings = filters.flatMap((filter) => {
    const complaints = new Complaints(filter.file);
    complaints.about(filter.title);
    for (const rule of targetsOf(filter, { rules, names, complaints })) {
      const known = byRule.get(rule) ?? [];
      byRule.set(rule, known.includes(filter) ? known : [...known, filter]);
    }
    return complaints.warnings;
  });
  const filtered = rules.map((rule) => (byRule.get(rule) ?? []).reduce(withFilter, rule));
  return { rules: filtered, errors: [], warnings };
}
function targetsOf(filter, { rules, names, complaints }) {
  const at = { line: filter.line, field: "filter.rules" };
  const covers2 = (rule) => isPartOf(filter.logsource, rule.logsource);
  if (filter.rules === "any") return rules.filter(covers2);
  return filter.rules.flatMap((name) => {
    const named2 = names.find(name);
    if (named2.length === 0) complaints.warn(at, unknownRule(name, names.all()));
    const covered2 = named2.filter(covers2);
    if (covered2.length < named2.length) complaints.warn(at, otherSource(name));
    return covered2;
  });
}
function unknownRule(name, known) {
  const cure = `${hintFor(name, known)}Name a rule of the pack by id, name or title`;
  return new Complaint(`no rule is called ${quoted(name)}`, cure);
}
function otherSource(name) {
  return new Complaint(`${quoted(name)} has another log source`, "Make the two logsources agree");
}
function isPartOf(filter, rule) {
  return ["category", "product", "service"].every(
    (part) => filter[part] === void 0 || filter[part] === rule[part]
  );
}
function withFilter(rule, filter) {
  const searches = new Map(rule.searches);
  const prefix = `filter ${searches.size}: `;
  for (const [name, search] of filter.searches) searches.set(prefix + name, search);
  const condition = renamed(filter.condition, prefix);
  return { ...rule, searches, condition: { kind: "and", of: [rule.condition, condition] } };
}
function renamed(condition, prefix) {
  if (condition.kind === "search") return { kind: "search", name: prefix + condition.name };
  if (condition.kind === "not") return { kind: "not", of: renamed(condition.of, prefix) };
  return { ...condition, of: condition.of.map((part) => renamed(part, prefix)) };
}

// checks/detections/load/link-correlations.ts
function linkCorrelations(rules, correlations) {
  const linker = new Linker(rules, correlations);
  return { pack: linker.link(), errors: linker.errors, warnings: [] };
}
var Linker = class {
  errors = [];
  #rules;
  #correlations;
  #names;
  /** In the order they can be computed in. */
  #linked = /* @__PURE__ */ new Map();
  #order = [];
  #captures = /* @__PURE__ */ new Map();
  /** Rules and correlations that some correlation names, and whether it lets them speak. */
  #generated = /* @__PURE__ */ new Map();
  constructor(rules, correlations) {
    this.#rules = rules;
    this.#correlations = correlations;
    const targets = [...rules, ...correlations];
    this.#names = new Names(targets.map((rule) => ({ names: namesOf(rule), value: rule })));
  }
  link() {
    for (const correlation of this.#correlations) this.#visit(correlation, 0);
    return {
      rules: this.#rules.map((rule, index) => ({
        ...rule,
        reports: this.#generated.get(rule) ?? true,
        feeds: this.#generated.has(rule),
        captures: [...this.#captures.get(index) ?? []]
      })),
      correlations: this.#order.map((rule) => this.#linkedOf(rule))
    };
  }
  #linkedOf(rule) {
    const inputs = this.#linked.get(rule);
    const reports = this.#generated.get(rule) ?? true;
    return { ...rule, inputs: Array.isArray(inputs) ? inputs : [], reports };
  }
  /** What a correlation reads, after those that it names: in the order of need. */
  #visit(correlation, depth) {
    const known = this.#linked.get(correlation);
    if (known === "open" || depth > MAX_CHAIN) return this.#refuse(correlation, CIRCLE);
    if (known !== void 0) return known !== "wrong";
    this.#linked.set(correlation, "open");
    const inputs = correlation.rules.map((name) => this.#input(correlation, name, depth));
    const good = inputs.filter((input) => input !== void 0);
    if (good.length < inputs.length) {
      this.#linked.set(correlation, "wrong");
      return false;
    }
    this.#linked.set(correlation, good);
    this.#order.push(correlation);
    return true;
  }
  #input(by, name, depth) {
    const [target, ...others] = this.#names.find(name);
    if (target === void 0) this.#refuse(by, unknownRule(name, this.#names.all()));
    else if (others.length > 0) this.#refuse(by, ambiguous(name));
    else if (target.kind === "rule" || this.#visit(target, depth + 1)) {
      this.#generated.set(target, (this.#generated.get(target) ?? false) || by.generate);
      return this.#inputFrom(by, target);
    }
    return void 0;
  }
  #inputFrom(by, target) {
    const named2 = namesOf(target);
    const fieldOf = (name) => {
      const alias = by.aliases.get(name);
      const rule = named2.find((candidate) => alias?.has(candidate));
      return (rule === void 0 ? void 0 : alias?.get(rule)) ?? name;
    };
    const fields = { groupBy: by.groupBy.map(fieldOf), fields: by.fields.map(fieldOf) };
    if (target.kind === "correlation")
      return { kind: "correlation", index: this.#order.indexOf(target), ...fields };
    const index = this.#rules.indexOf(target);
    const captures = this.#captures.get(index) ?? /* @__PURE__ */ new Set();
    for (const field of [...fields.groupBy, ...fields.fields]) captures.add(field);
    this.#captures.set(index, captures);
    return { kind: "rule", index, ...fields };
  }
  #refuse(correlation, complaint2) {
    const complaints = new Complaints(correlation.file);
    complaints.about(correlation.title);
    complaints.add({ line: correlation.line, field: "correlation.rules" }, complaint2);
    this.errors.push(...complaints.errors);
    return false;
  }
};
var MAX_CHAIN = 20;
var CIRCLE = new Complaint(
  "it names itself, directly or through the correlations it names",
  `Break the circle; a chain may have ${MAX_CHAIN} links`
);
function ambiguous(name) {
  return new Complaint(`several rules are called ${quoted(name)}`, "Name the one meant by its id");
}

// checks/detections/load/collection.ts
function mergeCollection(documents) {
  let shared;
  let last;
  return documents.flatMap((document) => {
    if (document.kind === "wrong" || document.root.kind !== "map") return [document];
    const { action, rest } = takeAction(document.root);
    if (action === "global") shared = merge(shared, rest);
    else if (action === "reset") shared = void 0;
    else if (action === void 0 || action === "repeat") {
      last = merge(action === "repeat" ? last : void 0, rest);
      return [{ ...document, root: merge(shared, last) }];
    } else return [unknownAction(document.line, action)];
    return [];
  });
}
function takeAction(root) {
  const action = root.entries.find(({ key }) => key === "action")?.value;
  if (action === void 0) return { action, rest: root };
  const entries = root.entries.filter(({ key }) => key !== "action");
  return { action: action.kind === "scalar" ? action.source : "", rest: { ...root, entries } };
}
function unknownAction(line, action) {
  const message = `unknown action ${quoted(action)}`;
  return { kind: "wrong", line, complaint: new Complaint(message, "Use global, repeat or reset") };
}
function merge(under, over) {
  if (under === void 0) return over;
  const entries = new Map(under.entries.map((entry) => [entry.key, entry]));
  for (const entry of over.entries) {
    const below = entries.get(entry.key);
    entries.set(entry.key, { ...entry, value: mergeNodes(below?.value, entry.value) });
  }
  return { ...over, entries: [...entries.values()] };
}
function mergeNodes(under, over) {
  return under?.kind === "map" && over.kind === "map" ? merge(under, over) : over;
}

// checks/detections/rule.ts
var LEVELS = ["informational", "low", "medium", "high", "critical"];
var STATUSES = ["stable", "test", "experimental", "deprecated", "unsupported"];
var CORRELATION_TYPES = [
  "event_count",
  "value_count",
  "value_sum",
  "value_avg",
  "value_percentile",
  "value_median",
  "temporal",
  "temporal_ordered"
];

// checks/detections/load/correlation.ts
var UNITS2 = /* @__PURE__ */ new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600],
  ["d", 86400],
  ["w", 604800]
]);
var OPERATORS = ["gt", "gte", "lt", "lte", "eq", "neq"];
var PARTS = ["type", "rules", "group-by", "timespan", "condition", "aliases", "generate"];
var MAX_RULES = 1e3;
function parseCorrelation(document, metadata) {
  const keys = document.map("correlation", "Write type, rules, timespan and condition under it");
  if (keys === void 0) return void 0;
  refuseUnknown(keys);
  const type = parseType(keys);
  const named2 = keys.texts("rules");
  const rules = [...new Set(named2)];
  if (type === "temporal_ordered" && rules.length < named2.length)
    keys.complain("rules", "a rule is named twice", "Name each once, in the order to look for");
  if (rules.length === 0) keys.complain("rules", "it names no rule", "List ids, names or titles");
  if (rules.length > MAX_RULES)
    keys.complain("rules", "too many rules", `${MAX_RULES} is the limit`);
  const condition = parseCondition(keys, type, rules.length);
  return {
    ...metadata,
    kind: "correlation",
    type,
    rules,
    groupBy: keys.texts("group-by"),
    timespan: parseTimespan(keys),
    ...condition,
    aliases: parseAliases(keys),
    generate: parseGenerate(document) || parseGenerate(keys)
  };
}
function refuseUnknown(keys) {
  for (const { key } of keys.node.entries)
    if (!PARTS.includes(key))
      keys.complain(key, `unknown key ${quoted(key)}`, `${hintFor(key, PARTS)}Remove it`);
}
function parseType(keys) {
  if (keys.get("type") === void 0)
    keys.complain("type", "the type is missing", `Use one of ${CORRELATION_TYPES.join(", ")}`);
  return keys.oneOf("type", CORRELATION_TYPES) ?? "event_count";
}
function parseTimespan(keys) {
  const text3 = keys.text("timespan") ?? "";
  const match = /^(\d{1,6})([a-z])$/u.exec(text3.trim());
  const seconds = Number(match?.[1]) * (UNITS2.get(match?.[2] ?? "") ?? NaN);
  if (seconds > 0) return seconds;
  const cure = "Write a number and s, m, h, d or w, such as 10m";
  keys.complain("timespan", text3 === "" ? "it is missing" : `${quoted(text3)} is no timespan`, cure);
  return 1;
}
function parseGenerate(keys) {
  const node = keys.get("generate");
  if (node === void 0) return false;
  if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
  keys.complain("generate", "neither true nor false", "Write one of them, unquoted");
  return false;
}
var MEDIAN = 50;
function parseCondition(keys, type, rules) {
  const all = {
    bounds: [{ operator: "gte", than: rules }],
    fields: [],
    percentile: MEDIAN
  };
  const node = keys.get("condition");
  const isTemporal = type.startsWith("temporal");
  if (node === void 0 && isTemporal) return all;
  if (node?.kind === "scalar") {
    const cure = "Write a map such as gte: 3; text conditions are not in Sigma 2.1";
    keys.complain("condition", "not a map", cure);
    return all;
  }
  const condition = keys.map("condition", "Write a map such as gte: 3");
  return condition === void 0 ? all : readCondition(condition, type);
}
function readCondition(keys, type) {
  const known = [...OPERATORS, "field", "percentile"];
  for (const { key } of keys.node.entries)
    if (!known.includes(key))
      keys.complain(key, `unknown key ${quoted(key)}`, `Known are ${known.join(", ")}`);
  const bounds = OPERATORS.flatMap((operator) => {
    const than = numberAt(keys, operator);
    return than === void 0 ? [] : [{ operator, than }];
  });
  if (bounds.length === 0)
    keys.complain("", "it compares with nothing", "Write one, such as gte: 3");
  const fields = keys.texts("field");
  if (type.startsWith("value_") && fields.length === 0)
    keys.complain("field", `${type} needs a field`, "Name the field whose values are meant");
  return { bounds, fields, percentile: parsePercentile(keys) };
}
function parsePercentile(keys) {
  const percentile = numberAt(keys, "percentile") ?? MEDIAN;
  if (percentile < 0 || percentile > 100)
    keys.complain("percentile", "not between 0 and 100", "Write one, such as 95");
  return percentile;
}
function numberAt(keys, key) {
  const node = keys.get(key);
  if (node === void 0) return void 0;
  if (node.kind === "scalar" && typeof node.value === "number") return node.value;
  keys.complain(key, "not a number", "Write one, without quotes");
  return void 0;
}
function parseAliases(keys) {
  const node = keys.get("aliases");
  if (node === void 0) return /* @__PURE__ */ new Map();
  const aliases = keys.map("aliases", "Write alias, then rule: field under it");
  if (aliases === void 0) return /* @__PURE__ */ new Map();
  return new Map(aliases.node.entries.map(({ key }) => [key, fieldsOf(aliases, key)]));
}
function fieldsOf(aliases, alias) {
  const fields = aliases.map(alias, "Write rule: field under the alias");
  return new Map(
    fields?.node.entries.map(({ key }) => [key, fields.text(key) ?? ""])
  );
}

// checks/detections/load/condition.ts
var MAX_LENGTH = 2e4;
var MAX_DEPTH = 100;
var GONE = /* @__PURE__ */ new Map([
  ["|", "Aggregations left the language: write a correlation document instead"],
  ["near", "Write a temporal correlation document instead"]
]);
function parseCondition2(text3, names) {
  if (text3.length > MAX_LENGTH)
    throw new Complaint("the condition is too long", `${MAX_LENGTH} characters is the limit`);
  const parser = new Parser(text3, names);
  return parser.all();
}
var Parser = class {
  #tokens;
  #names;
  #at = 0;
  #depth = 0;
  constructor(text3, names) {
    this.#tokens = text3.match(/[()|]|[^\s()|]+/gu) ?? [];
    this.#names = new Set(names);
  }
  all() {
    if (this.#tokens.length === 0)
      throw new Complaint("the condition is empty", "Name the searches that have to match");
    const condition = this.#or();
    const rest = this.#peek();
    if (rest === void 0) return condition;
    throw unexpected(rest, "Put and, or, or a parenthesis between the parts");
  }
  #or() {
    return this.#chain("or", () => this.#chain("and", () => this.#unary()));
  }
  #chain(operator, next) {
    const first = next();
    const of = [first];
    while (this.#isOperator(operator)) {
      this.#at++;
      of.push(next());
    }
    return of.length === 1 ? first : { kind: operator, of };
  }
  #unary() {
    if (this.#depth >= MAX_DEPTH)
      throw new Complaint("the condition is nested too deeply", `${MAX_DEPTH} levels is the limit`);
    this.#depth++;
    const denies2 = this.#isOperator("not") && !this.#names.has(this.#peek() ?? "");
    const condition = denies2 ? this.#not() : this.#primary();
    this.#depth--;
    return condition;
  }
  #not() {
    this.#at++;
    return { kind: "not", of: this.#unary() };
  }
  #primary() {
    const token = this.#peek();
    if (token === void 0)
      throw new Complaint("the condition ends too soon", "Name a search after the last operator");
    this.#at++;
    if (token === "(") return this.#group();
    if (this.#tokens[this.#at]?.toLowerCase() === "of" && !this.#names.has(token))
      return this.#quantified(token);
    return this.#search(token);
  }
  #group() {
    const condition = this.#or();
    if (this.#peek() !== ")") throw new Complaint("a parenthesis stays open", "Close it with )");
    this.#at++;
    return condition;
  }
  #quantified(count) {
    const kind = { "1": "or", any: "or", all: "and" }[count.toLowerCase()];
    if (kind !== "or" && kind !== "and")
      throw new Complaint(
        `${quoted(count)} of is not in the language`,
        "Use 1 of, any of or all of"
      );
    const pattern = this.#tokens[this.#at + 1];
    if (pattern === void 0 || pattern === "(" || pattern === ")")
      throw new Complaint(`nothing stands after ${count} of`, "Write them, or a name with *");
    this.#at += 2;
    const of = this.#matching(pattern).map((name) => ({ kind: "search", name }));
    const [only] = of;
    return of.length === 1 && only !== void 0 ? only : { kind, of };
  }
  #matching(pattern) {
    const isThem = pattern.toLowerCase() === "them" && !this.#names.has(pattern);
    const fits = isThem ? () => true : nameMatcher(pattern);
    const found = [...this.#names].filter((name) => !name.startsWith("_") && fits(name));
    if (found.length > 0) return found;
    throw new Complaint(
      `no search fits ${quoted(pattern)}`,
      `${hintFor(pattern.replaceAll("*", ""), this.#names)}Searches are ${this.#known()}`
    );
  }
  #search(name) {
    if (this.#names.has(name)) return { kind: "search", name };
    const gone = GONE.get(name.toLowerCase());
    if (gone !== void 0) throw unexpected(name, gone);
    if (/^(\)|and|or|not|of)$/iu.test(name)) throw unexpected(name, "Name a search there");
    throw new Complaint(
      `no search is called ${quoted(name)}`,
      `${hintFor(name, this.#names)}Searches are ${this.#known()}`
    );
  }
  #known() {
    return [...this.#names].slice(0, 20).map(quoted).join(", ");
  }
  /** Operators are words in lower or upper case. */
  #isOperator(operator) {
    const token = this.#peek();
    return token === operator || token === operator.toUpperCase();
  }
  #peek() {
    return this.#tokens[this.#at];
  }
};
function unexpected(token, cure) {
  return new Complaint(`unexpected ${quoted(token)} in the condition`, GONE.get(token) ?? cure);
}
function nameMatcher(pattern) {
  const [head = "", ...pieces] = pattern.split("*");
  const tail2 = pieces.pop();
  if (tail2 === void 0) return (name) => name === pattern;
  return (name) => {
    let at = name.startsWith(head) ? head.length : -1;
    for (const piece of pieces) {
      if (at < 0) break;
      const found = name.indexOf(piece, at);
      at = found < 0 ? -1 : found + piece.length;
    }
    return at >= 0 && name.length - at >= tail2.length && name.endsWith(tail2);
  };
}

// checks/detections/load/draft.ts
function draftOf(value, source) {
  if (typeof value === "string") return wildcardText(value);
  if (typeof value === "number") return { kind: "number", value, source };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "null" };
}
function plainText(value) {
  const pattern = value === "" ? [] : [{ kind: "text", text: value }];
  return { kind: "string", raw: value, pattern, shape: "equals" };
}
function wildcardText(raw) {
  return { kind: "string", raw, pattern: parsePattern(raw), shape: "equals" };
}
function stringOf(draft, modifier) {
  if (draft.kind === "string") return draft;
  if (draft.kind === "number") return wildcardText(draft.source);
  if (draft.kind === "bytes") return plainText(Buffer.from(draft.bytes).toString("latin1"));
  throw needs(modifier, "a text", `Quote the value, and put ${modifier} right after the field`);
}
function bytesOf(draft, modifier, encode = (text3) => Buffer.from(text3)) {
  if (draft.kind === "bytes") return [draft.bytes];
  const texts = textsOf(stringOf(draft, modifier).pattern);
  if (texts === void 0)
    throw needs(
      modifier,
      "a text without wildcards and with at most four dashes",
      `Escape them as \\*, or put contains after ${modifier}`
    );
  return texts.map(encode);
}
function needs(modifier, what, cure) {
  return new Complaint(`${modifier} needs ${what}`, cure);
}
function testOf(draft, cased) {
  switch (draft.kind) {
    case "string":
    case "bytes":
      return { kind: "text", pattern: stringOf(draft, "cased").pattern, cased };
    case "number":
      return { kind: "number", value: draft.value, texts: numberTexts(draft) };
    case "field":
      return { ...draft, cased };
    case "time":
      return { ...draft, operator: "eq" };
    case "done":
      return draft.test;
    default:
      return draft;
  }
}
function numberTexts({ value, source }) {
  const written = /^-?\d+(\.\d+)?$/u.test(source) ? [source] : [];
  return [.../* @__PURE__ */ new Set([String(value), ...written])];
}

// checks/detections/load/encodings.ts
var ENCODINGS = /* @__PURE__ */ new Map([
  ["utf16le", littleEndian],
  ["wide", littleEndian],
  ["utf16be", (text3) => Buffer.from(littleEndian(text3)).swap16()],
  ["utf16", (text3) => Buffer.concat([Uint8Array.of(255, 254), littleEndian(text3)])]
]);
function littleEndian(text3) {
  return Buffer.from(text3, "utf16le");
}
function base64Of(bytes) {
  return Buffer.from(bytes).toString("base64");
}
var START = [0, 2, 3];
var END = [0, -3, -2];
function base64OffsetsOf(bytes) {
  return START.map((start, shift) => {
    const encoded = base64Of(Buffer.concat([Buffer.alloc(shift, " "), bytes]));
    const end = END[(bytes.length + shift) % 3] ?? 0;
    return encoded.slice(start, encoded.length + end);
  });
}

// checks/detections/load/modifiers.ts
var TIME_PARTS = /* @__PURE__ */ new Map([
  ["minute", "minute"],
  ["hour", "hour"],
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["year", "year"]
]);
var COMPARISONS = /* @__PURE__ */ new Map([
  ["lt", "lt"],
  ["lte", "lte"],
  ["gt", "gt"],
  ["gte", "gte"]
]);
var SHAPES2 = { contains: containing, startswith: startingWith, endswith: endingWith };
var CHANGES = new Map([
  ["contains", (draft) => [shaped(draft, "contains")]],
  ["startswith", (draft) => [shaped(draft, "startswith")]],
  ["endswith", (draft) => [shaped(draft, "endswith")]],
  ["windash", windash],
  ["exists", exists],
  ["re", regex],
  ["i", regexFlag],
  ["m", regexFlag],
  ["s", regexFlag],
  ["cidr", network],
  ["fieldref", fieldReference],
  ["base64", (draft, name) => bytesOf(draft, name).map((bytes) => plainText(base64Of(bytes)))],
  ["base64offset", (draft, name) => bytesOf(draft, name).flatMap(offsetForms)],
  ...Array.from(ENCODINGS, ([name, encode]) => [name, encoding(encode)]),
  ...Array.from(COMPARISONS.keys(), (name) => [name, comparison]),
  ...Array.from(TIME_PARTS.keys(), (name) => [name, timePart])
]);
var OF_THE_ITEM = ["all", "neq", "cased", "expand"];
var MODIFIERS = [...CHANGES.keys(), ...OF_THE_ITEM];
function checkModifiers(modifiers) {
  for (const [at, modifier] of modifiers.entries()) {
    if (!MODIFIERS.includes(modifier))
      throw new Complaint(
        `unknown modifier ${quoted(modifier)}`,
        `${hintFor(modifier, MODIFIERS)}Known are ${MODIFIERS.join(", ")}`
      );
    if (modifiers.indexOf(modifier) !== at)
      throw new Complaint(`the modifier ${quoted(modifier)} is there twice`, "Keep one of them");
  }
}
function testsOf(start, modifiers) {
  let drafts = [start];
  for (const modifier of modifiers) {
    const change = CHANGES.get(modifier);
    if (change !== void 0) drafts = drafts.flatMap((draft) => change(draft, modifier));
  }
  const tests = drafts.map((draft) => testOf(draft, modifiers.includes("cased")));
  for (const test of tests) if (test.kind === "regex") compileRegex(test.source, test.flags);
  return tests;
}
function shaped(draft, shape) {
  if (draft.kind === "field") return { ...draft, shape };
  if (draft.kind === "regex" && shape === "contains") return draft;
  const string = stringOf(draft, shape);
  return { ...string, shape, pattern: SHAPES2[shape](string.pattern) };
}
function windash(draft, modifier) {
  const string = stringOf(draft, modifier);
  return [{ ...string, pattern: withAnyDash(string.pattern) }];
}
function exists(draft, modifier) {
  if (draft.kind !== "boolean") throw needs(modifier, "true or false", "Write one, unquoted");
  return [{ kind: "done", test: { kind: "exists", present: draft.value } }];
}
function regex(draft, modifier) {
  const { raw, shape } = stringOf(draft, modifier);
  if (shape !== "equals" && shape !== "contains")
    throw needs(modifier, "the expression alone", "Anchor it with ^ or $ instead");
  return [{ kind: "regex", source: raw, flags: "" }];
}
function regexFlag(draft, modifier) {
  if (draft.kind !== "regex") throw needs(modifier, "re before it", `Write re|${modifier}`);
  return [{ ...draft, flags: draft.flags + modifier }];
}
function network(draft, modifier) {
  const { raw } = stringOf(draft, modifier);
  return [{ kind: "done", test: { kind: "network", ...parseNetwork(raw) } }];
}
function fieldReference(draft, modifier) {
  const { raw, shape } = stringOf(draft, modifier);
  if (raw === "") throw needs(modifier, "the name of a field", "Write one");
  return [{ kind: "field", field: raw, shape }];
}
function comparison(draft, modifier) {
  const operator = COMPARISONS.get(modifier) ?? "eq";
  if (draft.kind === "time") return [{ kind: "done", test: { ...draft, operator } }];
  if (draft.kind !== "number") throw needs(modifier, "a number", "Write one, without quotes");
  return [{ kind: "done", test: { kind: "compare", operator, than: draft.value } }];
}
function timePart(draft, modifier) {
  const part = TIME_PARTS.get(modifier);
  if (draft.kind !== "number" || part === void 0)
    throw needs(modifier, "a number", "Write one, without quotes, such as 22 for an hour");
  return [{ kind: "time", part, than: draft.value }];
}
function encoding(encode) {
  return (draft, modifier) => bytesOf(draft, modifier, encode).map((bytes) => ({ kind: "bytes", bytes }));
}
function offsetForms(bytes) {
  return base64OffsetsOf(bytes).map(plainText);
}

// checks/detections/load/placeholders.ts
var MAX_EXPANDED = 2e4;
var TOKEN = /\\%|%(?<name>[^%\s\\]{1,100})%/gu;
function expandPlaceholders(nodes, placeholders) {
  return nodes.flatMap((node) => {
    if (typeof node.value !== "string") return [node];
    return expandText(node.value, placeholders).map((value) => ({ ...node, value, source: value }));
  });
}
function expandText(text3, placeholders) {
  let expanded = [""];
  let end = 0;
  for (const match of text3.matchAll(TOKEN)) {
    const plain = text3.slice(end, match.index);
    const name = match.groups?.name;
    const values = name === void 0 ? ["%"] : valuesOf(name, placeholders);
    if (expanded.length * values.length > MAX_EXPANDED)
      throw new Complaint("the placeholders stand for too many values", "Use shorter lists");
    expanded = expanded.flatMap((start) => values.map((value) => start + plain + value));
    end = match.index + match[0].length;
  }
  return expanded.map((start) => start + text3.slice(end));
}
function valuesOf(name, placeholders) {
  const values = placeholders.get(name);
  if (values === void 0)
    throw new Complaint(
      `no values are known for the placeholder %${name}%`,
      `Give a list under ${quoted(name)} in the placeholders`
    );
  return values.map(String);
}

// checks/detections/load/items.ts
var MAX_FIELD = 512;
var MAX_VALUES = 2e4;
var NEEDS_FIELD = ["exists", "fieldref", "neq"];
function parseSearch(node, field, context) {
  if (node.kind === "map") return parseMap(node.entries, { node, field }, context);
  if (node.kind === "scalar") return keywords([node], field, context);
  const scalars = node.items.filter((item) => item.kind === "scalar");
  const searches = node.items.filter((item) => item.kind !== "scalar").map((item) => parseSearch(item, field, context));
  if (scalars.length > 0) searches.unshift(keywords(scalars, field, context));
  const [only] = searches;
  if (only === void 0)
    context.complaints.add({ line: node.line, field }, empty("an empty list"));
  return searches.length === 1 && only !== void 0 ? only : { kind: "or", of: searches };
}
function empty(what) {
  return new Complaint(`${what} matches nothing and everything`, "Write at least one value");
}
function parseMap(entries, at, context) {
  if (entries.length === 0)
    context.complaints.add({ line: at.node.line, field: at.field }, empty("an empty map"));
  const items = entries.flatMap((entry) => {
    const place = { line: entry.line, field: `${at.field}.${entry.key}` };
    return context.complaints.catch(place, () => parseItem(entry, context)) ?? [];
  });
  const [only] = items;
  return items.length === 1 && only !== void 0 ? only : { kind: "and", of: items };
}
function keywords(nodes, field, context) {
  const line = nodes[0]?.line ?? 1;
  const item = context.complaints.catch(
    { line, field },
    () => makeItem("", nodes, context.placeholders)
  );
  return item ?? { kind: "item", field: null, tests: [], every: false, negated: false };
}
function parseItem({ key, value }, { placeholders }) {
  const nodes = value.kind === "list" ? value.items : [value];
  const scalars = nodes.filter((node) => node.kind === "scalar");
  if (scalars.length < nodes.length)
    throw new Complaint(
      "a map or a list stands where a value belongs",
      "Write the whole path as one key, such as userIdentity.type: Root"
    );
  if (value.kind === "list") checkList(scalars);
  return makeItem(key, scalars, placeholders);
}
function checkList(nodes) {
  if (nodes.length === 0) throw empty("an empty list");
  if (nodes.length > MAX_VALUES)
    throw new Complaint("too many values", `${MAX_VALUES} is the limit`);
  if (nodes.some(({ value }) => value === null))
    throw new Complaint(
      "null stands in a list",
      "Put it into a search of its own and join the two with or in the condition"
    );
}
function makeItem(key, nodes, placeholders) {
  const [name = "", ...modifiers] = key.split("|").map((part) => part.trim());
  checkModifiers(modifiers);
  checkField(name, modifiers);
  const expands = modifiers.includes("expand");
  const every = modifiers.includes("all");
  if (every && !expands && nodes.length < 2)
    throw new Complaint("all stands over a single value", "Remove all, or write a list");
  const values = expands ? expandPlaceholders(nodes, placeholders) : nodes;
  const field = name === "" ? null : name;
  const tests = values.flatMap(({ value, source }) => testsOf(draftOf(value, source), modifiers));
  const asked = isKeyword(name, modifiers) ? tests.map(asKeyword) : tests;
  return { kind: "item", field, tests: asked, every, negated: modifiers.includes("neq") };
}
function isKeyword(name, modifiers) {
  const anchored = modifiers.includes("startswith") || modifiers.includes("endswith");
  return name === "" && !anchored;
}
function checkField(name, modifiers) {
  if (name.length > MAX_FIELD)
    throw new Complaint(
      "the name of the field is too long",
      `${MAX_FIELD} characters is the limit`
    );
  const lost = modifiers.find((modifier) => NEEDS_FIELD.includes(modifier));
  if (name === "" && lost !== void 0)
    throw new Complaint(`${quoted(lost)} without a field`, `Write the field before |${lost}`);
}
function asKeyword(test) {
  if (test.kind === "null")
    throw new Complaint("null is no keyword", "Name the field that has to be null");
  if (test.kind === "text") return { ...test, pattern: containing(test.pattern) };
  if (test.kind === "number") return keyword(test.texts.at(-1) ?? "");
  return test.kind === "boolean" ? keyword(String(test.value)) : test;
}
function keyword(text3) {
  return { kind: "text", pattern: containing([{ kind: "text", text: text3 }]), cased: false };
}

// checks/detections/load/detection.ts
var NEVER = { kind: "or", of: [] };
function parseDetection(keys, context, others = []) {
  if (keys === void 0) return { searches: /* @__PURE__ */ new Map(), condition: NEVER };
  const searches = parseSearches(keys, context, others);
  return { searches, condition: parseConditions(keys, [...searches.keys()]) };
}
function parseSearches(keys, context, others) {
  const searches = /* @__PURE__ */ new Map();
  for (const { key, value } of keys.node.entries) {
    if (key === "condition" || others.includes(key)) continue;
    if (key === "timeframe")
      keys.complain(key, "timeframe left the language", "Write a correlation document instead");
    else searches.set(key, parseSearch(value, `${keys.path}.${key}`, context));
  }
  if (searches.size === 0)
    keys.complain("", "there is no search", "Write at least one beside condition");
  return searches;
}
function parseConditions(keys, names) {
  const node = keys.get("condition");
  if (node === void 0) {
    keys.complain("condition", "the condition is missing", "Write condition: selection");
    return NEVER;
  }
  const nodes = node.kind === "list" ? node.items : [node];
  if (nodes.length === 0) keys.complain("condition", "an empty list", "Write one condition");
  const of = nodes.map((item) => parseOne(item, keys, names));
  const [only] = of;
  return of.length === 1 && only !== void 0 ? only : { kind: "or", of };
}
function parseOne(node, keys, names) {
  const at = { line: node.line, field: keys.at("condition").field };
  const parsed = keys.complaints.catch(at, () => {
    if (node.kind !== "scalar") throw new Complaint("not a text", "Write the condition as text");
    return parseCondition2(node.source, names);
  });
  return parsed ?? NEVER;
}

// checks/detections/load/yaml-source.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_TEXT2 = 4 * 1024 * 1024;
var MAX_DEPTH2 = 40;
var MAX_NODES = 1e5;
function readYaml(text3) {
  if (text3.length > MAX_TEXT2)
    return [wrong(1, new Complaint("the file is too large", "Split it: 4 MiB is the limit."))];
  const lines = new import_yaml.LineCounter();
  const tokens = [...new import_yaml.Parser(lines.addNewLine).parse(text3)];
  const deep = tokens.find((token) => isTooDeep(token));
  if (deep !== void 0)
    return [wrong(lineAt(lines, deep.offset), new Complaint("nested too deeply", "Flatten it."))];
  const composer = new import_yaml.Composer({ version: "1.2", schema: "core", uniqueKeys: false });
  return [...composer.compose(tokens, false, text3.length)].flatMap(
    (document) => isEmpty(document) ? [] : [readDocument(document, lines)]
  );
}
function plainOf(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}
function wrong(line, complaint2) {
  return { kind: "wrong", line, complaint: complaint2 };
}
function lineAt(lines, offset) {
  return Math.max(1, lines.linePos(offset).line);
}
function isTooDeep(token) {
  const open4 = [{ token, depth: 0 }];
  for (let next = open4.pop(); next !== void 0; next = open4.pop()) {
    if (next.depth > MAX_DEPTH2) return true;
    for (const child of childrenOf(next.token)) open4.push({ token: child, depth: next.depth + 1 });
  }
  return false;
}
function childrenOf(token) {
  if (token.type === "document") return token.value === void 0 ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null));
}
function isEmpty(document) {
  const { contents, errors } = document;
  return errors.length === 0 && (0, import_yaml.isScalar)(contents) && contents.value === null && !contents.source;
}
function readDocument(document, lines) {
  const [error] = document.errors;
  if (error !== void 0) {
    const [message = ""] = error.message.split(" at line ");
    return wrong(lineAt(lines, error.pos[0]), new Complaint(message, "Correct the YAML."));
  }
  const start = lineAt(lines, document.contents?.range[0] ?? document.range[0]);
  try {
    const root = new Reader(lines).read(document.contents);
    return { kind: "read", line: start, root };
  } catch (failure2) {
    if (!(failure2 instanceof PlacedComplaint)) throw failure2;
    return wrong(failure2.line, failure2);
  }
}
var PlacedComplaint = class extends Complaint {
  line;
  constructor(line, message, cure) {
    super(message, cure);
    this.line = line;
  }
};
var Reader = class {
  #anchors = /* @__PURE__ */ new Map();
  #lines;
  #total = 0;
  constructor(lines) {
    this.#lines = lines;
  }
  read(node, near = 1) {
    if ((0, import_yaml.isAlias)(node)) return this.#alias(node.source, this.#lineOf(node, near));
    const line = this.#lineOf(node, near);
    const read = this.#collection(node, line) ?? this.#scalar(node, line);
    if (isAnchored(node)) this.#anchors.set(node.anchor, read);
    return read;
  }
  #collection(node, line) {
    if ((0, import_yaml.isSeq)(node)) {
      const items = node.items.map((item) => this.read(item, line));
      return { kind: "list", line, items, size: sizeOf(items) };
    }
    if (!(0, import_yaml.isMap)(node)) return void 0;
    const entries = node.items.map((pair2) => this.#entry(pair2, line));
    refuseDuplicates(entries);
    return { kind: "map", line, entries, size: sizeOf(entries.map(({ value }) => value)) };
  }
  #entry(pair2, near) {
    const line = this.#lineOf(pair2.key, near);
    const key = this.read(pair2.key, line);
    if (key.kind !== "scalar")
      throw new PlacedComplaint(line, "a key is not text", "Write keys as plain text");
    return { key: key.source, line, value: this.read(pair2.value, line) };
  }
  #scalar(node, line) {
    this.#spend(1, line);
    const scalar = (0, import_yaml.isScalar)(node) ? node : void 0;
    const value = scalar?.value ?? null;
    if (!isPlainScalar(value))
      throw new PlacedComplaint(line, "a value of an unknown type", "Remove the YAML tag");
    const source = typeof value === "string" ? value : scalar?.source ?? "";
    return { kind: "scalar", line, value, source, size: 1 };
  }
  #alias(name, line) {
    const target = this.#anchors.get(name);
    if (target === void 0)
      throw new PlacedComplaint(line, `no anchor ${quoted(name)} above`, "Name an anchor above");
    this.#spend(target.size, line);
    return target;
  }
  #spend(nodes, line) {
    this.#total += nodes;
    if (this.#total > MAX_NODES)
      throw new PlacedComplaint(line, "too many values in one document", "Use fewer aliases");
  }
  #lineOf(node, near) {
    if (!isRanged(node)) return near;
    return lineAt(this.#lines, node.range[0]);
  }
};
function isRanged(node) {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
function isAnchored(node) {
  return typeof node === "object" && node !== null && "anchor" in node && typeof node.anchor === "string";
}
function isPlainScalar(value) {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
function sizeOf(nodes) {
  return nodes.reduce((sum, { size }) => sum + size, 1);
}
function refuseDuplicates(entries) {
  const seen = /* @__PURE__ */ new Set();
  for (const { key, line } of entries) {
    if (seen.has(key))
      throw new PlacedComplaint(line, `the key ${quoted(key)} is there twice`, "Keep one of them");
    seen.add(key);
  }
}

// checks/detections/load/metadata.ts
var KNOWN = new Set(
  `title id name description author level status date modified references tags falsepositives fields
  related license logsource detection correlation filter generate taxonomy scope action
  sigma-version`.split(/\s+/u)
);
var MAX_TITLE = 256;
var Keys = class _Keys {
  node;
  path;
  complaints;
  constructor(node, path, complaints) {
    this.node = node;
    this.path = path;
    this.complaints = complaints;
  }
  get(key) {
    const node = this.node.entries.find((entry) => entry.key === key)?.value;
    return node?.kind === "scalar" && node.value === null ? void 0 : node;
  }
  has(key) {
    return this.node.entries.some((entry) => entry.key === key);
  }
  /** Where a key stands; the map itself where `key` is empty. */
  at(key) {
    const entry = this.node.entries.find((candidate) => candidate.key === key);
    const field = [this.path, key].filter((name) => name !== "").join(".");
    return { line: entry?.line ?? this.node.line, field };
  }
  complain(key, message, cure) {
    this.complaints.add(this.at(key), new Complaint(message, cure));
  }
  /** The map under a key that has to be there. */
  map(key, cure) {
    const node = this.get(key);
    if (node?.kind === "map") return new _Keys(node, this.at(key).field, this.complaints);
    this.complain(key, node ? "not a map" : `${quoted(key)} is missing`, cure);
    return void 0;
  }
  /** A text, or a number as it was written. */
  text(key) {
    const node = this.get(key);
    if (node === void 0) return void 0;
    if (node.kind === "scalar") return node.source;
    this.complain(key, "not a text", "Write a single value");
    return void 0;
  }
  /** A list of texts; a single text is a list of one. */
  texts(key) {
    const node = this.get(key);
    if (node === void 0) return [];
    const items = node.kind === "list" ? node.items : [node];
    const texts = items.flatMap((item) => item.kind === "scalar" ? [item.source] : []);
    if (texts.length < items.length) this.complain(key, "not a list of texts", "Write texts only");
    return texts;
  }
  oneOf(key, words2) {
    const text3 = this.text(key);
    if (text3 === void 0) return void 0;
    const word = words2.find((candidate) => candidate === text3.toLowerCase());
    if (word !== void 0) return word;
    const cure = `${hintFor(text3, words2)}Use one of ${words2.join(", ")}`;
    this.complain(key, `unknown ${key} ${quoted(text3)}`, cure);
    return void 0;
  }
};
function parseMetadata(keys, file) {
  const title = parseTitle(keys);
  keys.complaints.about(title);
  return {
    title,
    id: keys.text("id") ?? title,
    description: keys.text("description") ?? "",
    authors: (keys.text("author") ?? "").split(",").flatMap((name) => name.trim() || []),
    level: keys.oneOf("level", LEVELS) ?? "medium",
    references: keys.texts("references"),
    tags: keys.texts("tags"),
    falsePositives: keys.texts("falsepositives"),
    fields: keys.texts("fields"),
    related: parseRelated(keys),
    custom: customOf(keys.node),
    file,
    line: keys.node.line,
    ...optional({
      name: keys.text("name"),
      status: keys.oneOf("status", STATUSES),
      date: keys.text("date"),
      modified: keys.text("modified"),
      license: keys.text("license")
    })
  };
}
function optional(properties) {
  const there = {};
  for (const key in properties) {
    const value = properties[key];
    if (isThere(value)) there[key] = value;
  }
  return there;
}
function isThere(value) {
  return value !== void 0;
}
function parseTitle(keys) {
  const title = keys.text("title")?.trim() ?? "";
  if (title === "") keys.complain("title", "the title is missing", "Say in a line what it finds");
  if (title.length > MAX_TITLE)
    keys.complain("title", "the title is too long", `${MAX_TITLE} characters is the limit`);
  return title.slice(0, MAX_TITLE);
}
function parseRelated(keys) {
  const node = keys.get("related");
  if (node?.kind !== "list") return [];
  return node.items.flatMap((item) => {
    if (item.kind !== "map") return [];
    const related = new Keys(item, "related", keys.complaints);
    return [{ id: related.text("id") ?? "", type: related.text("type") ?? "" }];
  });
}
function customOf(node) {
  return Object.fromEntries(
    node.entries.flatMap(({ key, value }) => KNOWN.has(key) ? [] : [[key, plainOf(value)]])
  );
}
function parseLogSource(keys) {
  const cure = "Write logsource with product: aws and service: cloudtrail";
  const source = keys.map("logsource", cure);
  if (source === void 0) return {};
  const logsource = optional({
    category: source.text("category"),
    product: source.text("product"),
    service: source.text("service")
  });
  if (Object.keys(logsource).length === 0) keys.complain("logsource", "it names nothing", cure);
  return logsource;
}

// checks/detections/load/filter.ts
function parseFilter(document, metadata, context) {
  const logsource = parseLogSource(document);
  const keys = document.map("filter", "Write rules, searches and a condition under it");
  if (keys === void 0) return void 0;
  const detection = parseDetection(keys, context, ["rules"]);
  if (!denies(detection.condition)) context.complaints.warn(keys.at("condition"), KEEPS_ONLY);
  return { ...metadata, kind: "filter", logsource, rules: parseNames(keys), ...detection };
}
var KEEPS_ONLY = new Complaint(
  "the filter keeps only what its searches match",
  "To exclude what they match, write not before them in its condition"
);
function parseNames(keys) {
  const names = keys.texts("rules");
  if (names.length === 0)
    keys.complain("rules", "it names no rule", "List ids, names or titles, or write any");
  return names.length === 1 && names[0]?.toLowerCase() === "any" ? "any" : names;
}
function denies(condition) {
  if (condition.kind === "search") return false;
  return condition.kind === "not" || condition.of.some(denies);
}

// checks/detections/load/parse-rules.ts
function parseRules(text3, options) {
  const read = mergeCollection(readYaml(text3)).map((yaml) => parseDocument(yaml, options));
  const documents = read.flatMap(({ document }) => document ?? []);
  return {
    rules: documents.filter((document) => document.kind === "rule"),
    correlations: documents.filter((document) => document.kind === "correlation"),
    filters: documents.filter((document) => document.kind === "filter"),
    errors: read.flatMap(({ complaints }) => complaints.errors),
    warnings: read.flatMap(({ complaints }) => complaints.warnings)
  };
}
function parseDocument(yaml, options) {
  const complaints = new Complaints(options.file);
  const document = readDocument2(yaml, complaints, options);
  return { complaints, document: complaints.errors.length === 0 ? document : void 0 };
}
function readDocument2(yaml, complaints, options) {
  const at = { line: yaml.line, field: "" };
  if (yaml.kind === "wrong") complaints.add(at, yaml.complaint);
  else if (yaml.root.kind === "map") return parseRule(yaml.root, complaints, options);
  else complaints.add(at, new Complaint("not a rule", "Write a map with title and detection"));
  return void 0;
}
function parseRule(root, complaints, options) {
  const keys = new Keys(root, "", complaints);
  const metadata = parseMetadata(keys, options.file);
  refuseTaxonomy(keys);
  const context = { complaints, placeholders: options.placeholders ?? /* @__PURE__ */ new Map() };
  if (keys.has("correlation")) return parseCorrelation(keys, metadata);
  if (keys.has("filter")) return parseFilter(keys, metadata, context);
  const logsource = parseLogSource(keys);
  const detection = keys.map("detection", "Write searches and a condition under it");
  const rule = {
    ...metadata,
    kind: "rule",
    logsource,
    ...parseDetection(detection, context),
    reports: true,
    feeds: false,
    captures: []
  };
  return rule;
}
function refuseTaxonomy(keys) {
  const taxonomy = keys.text("taxonomy");
  if (taxonomy !== void 0 && taxonomy !== "sigma")
    keys.complain("taxonomy", "only the taxonomy sigma is known", "Use CloudTrail field names");
}

// checks/detections/load/select-rules.ts
function selectRules(pack, selection) {
  const superseded = supersededIds(pack);
  const speaks = (rule) => hasLevel(rule, selection) && hasStatus(rule, selection) && (selection.superseded !== false || !superseded.has(rule.id));
  return {
    rules: pack.rules.map((rule) => ({ ...rule, reports: rule.reports && speaks(rule) })),
    correlations: pack.correlations.map((rule) => ({
      ...rule,
      reports: rule.reports && speaks(rule)
    }))
  };
}
function hasLevel({ level }, selection) {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(selection.level ?? "informational");
}
function hasStatus({ status }, { statuses }) {
  return status === void 0 || statuses === void 0 || statuses.includes(status);
}
function supersededIds({ rules, correlations }) {
  const related = [...rules, ...correlations].flatMap((rule) => rule.related);
  return new Set(
    related.flatMap(({ id, type }) => ["obsolete", "merged"].includes(type) ? [id] : [])
  );
}

// checks/detections/load/load-rules.ts
function loadRules(files, options = {}) {
  const { placeholders = /* @__PURE__ */ new Map() } = options;
  const parsed = files.map(({ file, text: text3 }) => parseRules(text3, { file, placeholders }));
  const filters = parsed.flatMap((each) => each.filters);
  const rules = parsed.flatMap((each) => each.rules);
  const correlations = parsed.flatMap((each) => each.correlations);
  return joinPack({ filters, rules, correlations }, parsed, options.selection ?? {});
}
function joinPack({ rules, correlations, filters }, parsed, selection) {
  const filtered = applyFilters(rules, filters);
  const linked = linkCorrelations(filtered.rules, correlations);
  const notes = [...parsed, filtered, linked, { errors: [], warnings: twins(rules, correlations) }];
  return {
    ...selectRules(linked.pack, selection),
    errors: notes.flatMap(({ errors }) => errors),
    warnings: notes.flatMap(({ warnings }) => warnings)
  };
}
function twins(...kinds) {
  const ids = new Names(kinds.flat().map((rule) => ({ names: [rule.id], value: rule })));
  return kinds.flat().flatMap((rule) => {
    const [first] = ids.find(rule.id);
    if (first === void 0 || first === rule) return [];
    const message = `${first.file}:${first.line} has the same id`;
    const complaints = new Complaints(rule.file);
    complaints.about(rule.title);
    complaints.warn({ line: rule.line, field: "id" }, new Complaint(message, "Give it its own"));
    return complaints.warnings;
  });
}

// checks/detections/trial.ts
function tryRules(pack, records) {
  const matcher = compileRules(pack.rules);
  const correlator = new Correlator(pack, { unique: false });
  const hits = records.flatMap(
    (record, event) => matcher.matchRecord(record).flatMap((index) => {
      const rule = pack.rules[index];
      if (rule === void 0) return [];
      correlator.add(hitOf({ rule: index, position: event }, record, rule), "");
      return rule.reports ? [{ rule: rule.id, title: rule.title, event }] : [];
    })
  );
  const alerts = correlator.finish().alerts.flatMap(({ correlation, group, count }) => {
    const rule = pack.correlations[correlation];
    return rule === void 0 ? [] : [{ rule: rule.id, title: rule.title, group, count }];
  });
  return { hits, alerts };
}
function parseRecords(text3) {
  const whole = tryParse(text3);
  if (whole === void 0) return text3.split("\n").flatMap(parseLine);
  const list2 = isLogRecord(whole.value) ? recordsOf(whole.value) ?? [whole.value] : whole.value;
  if (!Array.isArray(list2)) throw notRecords("the text");
  const records = list2;
  return records.map((record, at) => asRecord(record, `record ${at}`));
}
function recordsOf(log) {
  return Object.hasOwn(log, "Records") ? log.Records : void 0;
}
function parseLine(line, at) {
  if (line.trim() === "") return [];
  return [asRecord(tryParse(line)?.value, `line ${at + 1}`)];
}
function tryParse(text3) {
  try {
    return { value: JSON.parse(text3) };
  } catch {
    return void 0;
  }
}
function asRecord(value, what) {
  if (isLogRecord(value)) return value;
  throw notRecords(what);
}
function notRecords(what) {
  const cure = 'Give a JSON array, {"Records":[…]}, or one record a line';
  return new Complaint(`${what} is no JSON object`, cure);
}
function parsePlaceholders(text3) {
  const [document] = readYaml(text3);
  if (document === void 0) return /* @__PURE__ */ new Map();
  if (document.kind === "wrong") throw document.complaint;
  if (document.root.kind !== "map")
    throw new Complaint("not a map", "Write name: [value, …] for each placeholder");
  return new Map(
    document.root.entries.map(({ key, value }) => [key, valuesOf2(key, value)])
  );
}
function valuesOf2(name, node) {
  const nodes = node.kind === "list" ? node.items : [node];
  return nodes.map((item) => {
    if (item.kind === "scalar" && item.value !== null) return item.source;
    throw new Complaint(`${name}: a value is no text`, "Write a list of texts");
  });
}

// action/read/rules.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
var BUILTIN = fileURLToPath(new URL("../../checks/detections/rules/", import.meta.url));
var MAX_FILE_BYTES = 4 * 1024 * 1024;
var MAX_FILES = 2e4;
async function readRuleFiles(paths) {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  if (files.length > MAX_FILES)
    throw new UsageError(
      `--rules: ${files.length} files, more than the ${MAX_FILES} that are read`
    );
  return Promise.all(files.map(readRuleFile));
}
async function filesAt(path) {
  if (path === "builtin")
    return filesUnder(BUILTIN, (file) => `builtin/${relative(BUILTIN, file)}`);
  const found = await stat(path).catch((error) => {
    throw new UsageError(`--rules ${path}: no such file or folder (${reasonOf(error)})`, {
      cause: error
    });
  });
  if (!found.isDirectory()) return [{ path, file: path }];
  const files = await filesUnder(path, (file) => file);
  if (files.length === 0)
    throw new UsageError(`--rules ${path}: no .yml or .yaml file in this folder`);
  return files;
}
async function filesUnder(folder, name) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => ({ path, file: name(path) }));
}
async function readRuleFile({ path, file }) {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES)
    throw new UsageError(`${file}: ${size} bytes; a rule file has at most ${MAX_FILE_BYTES}`);
  return { file, text: await readFile(path, "utf8") };
}

// action/rule-pack.ts
async function loadPack(paths, placeholders = /* @__PURE__ */ new Map()) {
  const files = await readRuleFiles(paths);
  return { files, ...loadRules(files, { placeholders }) };
}
async function requirePack(paths, placeholders) {
  const { rules, correlations, errors } = await loadPack(paths, placeholders);
  if (errors.length > 0) throw new UsageError(errors.map(describeRuleError).join("\n"));
  return { rules, correlations };
}

// action/say.ts
function say(text3) {
  process.stderr.write(`${terminalText(text3)}
`);
}

// action/scan/scan-worker.ts
import { Worker } from "node:worker_threads";
var WORKER_URL = new URL("../dist/scan-worker.js", import.meta.url);
var MAX_HEAP_MB = 2048;
var MAX_YOUNG_MB = 8;
var WorkerDied = class extends Error {
  name = "WorkerDied";
};
var ScanWorker = class {
  #worker;
  #waiting = /* @__PURE__ */ new Map();
  #next = 0;
  #dead;
  constructor(job) {
    this.#worker = new Worker(WORKER_URL, {
      workerData: job,
      resourceLimits: {
        maxOldGenerationSizeMb: MAX_HEAP_MB,
        maxYoungGenerationSizeMb: MAX_YOUNG_MB
      }
    });
    this.#worker.on("message", (reply) => {
      this.#settle(reply);
    });
    this.#worker.on("error", (error) => {
      this.#die(error);
    });
    this.#worker.on("exit", () => {
      this.#die(new Error("the worker thread ended"));
    });
  }
  /** @throws WorkerDied where the thread ended before it answered */
  scan(keys) {
    if (this.#dead !== void 0) return Promise.reject(this.#dead);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, keys });
    });
  }
  async end() {
    await this.#worker.terminate();
  }
  #settle(reply) {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.error === void 0) waiting?.resolve(reply.files);
    else waiting?.reject(reply.error);
  }
  #die(cause) {
    this.#dead ??= new WorkerDied(cause.message, { cause });
    for (const { reject } of this.#waiting.values()) reject(this.#dead);
    this.#waiting.clear();
  }
};

// action/scan/pool.ts
var MAX_BATCH_FILES = 64;
var MAX_BATCH_BYTES = 1024 * 1024;
var BATCHES_PER_WORKER = 2;
async function* scanPool(tasks, pool) {
  const take = batcher(tasks, pool.signal);
  const slots = Array.from({ length: pool.workers }, () => new WorkerSlot(pool.job));
  const lanes = slots.flatMap(
    (slot) => Array.from({ length: BATCHES_PER_WORKER }, () => lane(take, slot))
  );
  try {
    for await (const scanned of merge2(lanes)) yield* scanned;
  } finally {
    await Promise.all(slots.map((slot) => slot.end()));
  }
}
var WorkerSlot = class {
  #job;
  #worker;
  #ended = false;
  constructor(job) {
    this.#job = job;
    this.#worker = new ScanWorker(job);
  }
  async scan(keys) {
    if (this.#ended) throw new Error("the scan has ended");
    const worker = this.#worker ??= new ScanWorker(this.#job);
    try {
      return await worker.scan(keys);
    } catch (error) {
      if (error instanceof WorkerDied && this.#worker === worker) this.#worker = void 0;
      throw error;
    }
  }
  async end() {
    this.#ended = true;
    await this.#worker?.end();
  }
};
async function* lane(take, slot) {
  for (let batch = await take(); batch.length > 0; batch = await take())
    yield await scanBatch(batch, slot);
}
async function scanBatch(batch, slot) {
  try {
    const files = await slot.scan(batch.map(({ key }) => key));
    return batch.flatMap((task, index) => pair(task, files[index]));
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    return await scanOneByOne(batch, slot, error);
  }
}
async function scanOneByOne(batch, slot, death) {
  const [only, ...more] = batch;
  if (only !== void 0 && more.length === 0)
    return [{ task: only, file: tooMuch(only.key, death) }];
  const scanned = [];
  for (const task of batch) scanned.push(...await scanBatch([task], slot));
  return scanned;
}
function tooMuch(key, { message }) {
  const reason = `${key}: reading it ended the worker (${message})`;
  return { key, sight: { kind: "unread", code: "too-large", reason }, parts: {} };
}
function pair(task, file) {
  if (file === void 0)
    throw new Error("a worker answered with fewer files than it was asked for");
  return [{ task, file }];
}
function batcher(tasks, signal) {
  const source = tasks[Symbol.asyncIterator]();
  let turn = Promise.resolve([]);
  const next = async () => {
    const batch = [];
    for (let bytes = 0; batch.length < MAX_BATCH_FILES && bytes < MAX_BATCH_BYTES; ) {
      const next2 = await source.next();
      if (next2.done === true || signal?.aborted === true) break;
      batch.push(next2.value);
      bytes += next2.value.size;
    }
    return batch;
  };
  return () => turn = turn.then(next);
}
async function* merge2(generators) {
  const pending2 = new Map(generators.map((generator, index) => [index, ask(generator, index)]));
  try {
    while (pending2.size > 0) {
      const { index, generator, result } = await Promise.race(pending2.values());
      pending2.delete(index);
      if (result.done === true) continue;
      pending2.set(index, ask(generator, index));
      yield result.value;
    }
  } finally {
    for (const answer of pending2.values()) answer.catch(() => void 0);
  }
}
async function ask(generator, index) {
  return { index, generator, result: await generator.next() };
}

// action/open-story.ts
var MAX_INFLATED_BYTES = 256 * 1024 * 1024;
async function openStory(inputs, { interrupted, onHit }, { source, archive, now, memory }) {
  const { parts } = inputs;
  const pack = parts.detections ? grouped(await requirePack(inputs.rules)) : NO_RULES;
  const job = {
    source,
    setup: parts.detections ? { rules: pack.rules } : {},
    options: { maxInflatedBytes: MAX_INFLATED_BYTES, hash: parts.integrity }
  };
  const pool = { job, workers: availableParallelism(), signal: interrupted };
  return {
    inputs,
    now,
    memory,
    interrupted,
    archive,
    ...source.kind === "s3" ? { bucket: source } : {},
    publicKeys: await openPublicKeys(inputs),
    expectations: (sections) => askAccount(inputs, sections, source.kind === "s3" ? source.bucket : void 0),
    pack,
    scan: (tasks) => scanPool(tasks, pool),
    onHit,
    progress: standardErrorProgress()
  };
}
var NO_RULES = { rules: [], correlations: [] };
function grouped({ rules, correlations }) {
  return { rules: rules.map(withGroupFields), correlations };
}
async function openPublicKeys({ publicKeys, place, endpoint }) {
  if (publicKeys !== void 0) return readPublicKeysFile(publicKeys);
  if (place.kind === "bucket")
    return readPublicKeys({
      now: () => /* @__PURE__ */ new Date(),
      ...endpoint === void 0 ? {} : { endpoint }
    });
  const reason = 'no public keys to check digests with: give --public-keys, a JSON file as "aws cloudtrail list-public-keys" prints it';
  return { keysOf: () => Promise.reject(new ArchiveError("unreachable", reason)) };
}
async function askAccount({ parts, trail, window, endpoint, publicKeys }, sections, bucket) {
  if (!parts.integrity || bucket === void 0 || publicKeys !== void 0) return {};
  const { readTrails } = await import("./chunk-CPDRB5AK.js");
  const regions = [...new Set(sections.map(({ region }) => region))];
  const { expectations, unread } = await readTrails({
    bucket,
    regions,
    since: window.since,
    ...trail === void 0 ? {} : { trail },
    ...endpoint === void 0 ? {} : { endpoint }
  });
  for (const { what, reason } of unread) say(`could not ask for ${what}: ${reason}`);
  return expectations;
}
function standardErrorProgress() {
  return openProgress({
    write: (text3) => process.stderr.write(text3),
    isTerminal: process.stderr.isTTY && process.env.TERM !== "dumb",
    clock: () => performance.now()
  });
}

// action/output.ts
import { createWriteStream } from "node:fs";
import { rename, writeFile } from "node:fs/promises";

// action/write/report.ts
function renderJson(report) {
  const findings = report.findings.map(
    ({ fingerprint: fingerprint2, kind, id, severity, title, account, region, resource }) => ({
      fingerprint: fingerprint2,
      kind,
      id,
      severity,
      title,
      account,
      region,
      resource
    })
  );
  return `${JSON.stringify({ ...report, findings }, null, 2)}
`;
}

// action/write/ocsf.ts
var OCSF_VERSION = "1.3.0";
var SEVERITY_ID = {
  info: 1,
  low: 2,
  medium: 3,
  high: 4,
  critical: 5
};
var SEVERITY_NAME = {
  info: "Informational",
  low: "Low",
  medium: "Medium",
  high: "High",
  critical: "Critical"
};
var COMPLIANCE_FINDING = { class_uid: 2003, class_name: "Compliance Finding" };
var DETECTION_FINDING = { class_uid: 2004, class_name: "Detection Finding" };
var CREATE = 1;
function renderOcsf(report) {
  const lines = report.findings.map((finding) => JSON.stringify(ocsfOf(finding, report)));
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function ocsfOf(finding, { tool, window }) {
  const kind = finding.kind === "control" ? COMPLIANCE_FINDING : DETECTION_FINDING;
  return {
    ...kind,
    category_uid: 2,
    category_name: "Findings",
    activity_id: CREATE,
    activity_name: "Create",
    type_uid: kind.class_uid * 100 + CREATE,
    time: timeOf2(finding, window.until),
    severity_id: SEVERITY_ID[finding.severity],
    severity: SEVERITY_NAME[finding.severity],
    status_id: 1,
    status: "New",
    message: visible(finding.summary),
    metadata: {
      version: OCSF_VERSION,
      product: { name: tool.name, vendor_name: "Trailwarden", version: tool.version }
    },
    finding_info: {
      uid: finding.fingerprint,
      title: visible(finding.title),
      desc: visible(finding.purpose),
      types: [finding.kind]
    },
    cloud: { provider: "AWS", account: { uid: finding.account }, region: finding.region },
    resources: [{ uid: visible(finding.resource) }],
    ...finding.kind === "control" && {
      compliance: { control: finding.id, status: "Fail", status_id: 3 }
    }
  };
}
function timeOf2({ evidence }, until) {
  const first = Date.parse(evidence[0]?.time ?? "");
  return Number.isNaN(first) ? Date.parse(until) : first;
}

// action/write/sarif.ts
var MAX_RESULTS = 25e3;
var LEVEL = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note"
};
var SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
  info: "0.0"
};
function renderSarif(report) {
  const findings = report.findings.slice(0, MAX_RESULTS);
  const rules = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: rules.map(ruleOf)
          }
        },
        invocations: [invocationOf(report)],
        results: findings.map(
          (finding) => resultOf(
            finding,
            rules.findIndex(({ id }) => id === finding.id)
          )
        )
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function ruleOf({ id, title, purpose, severity, kind, references }) {
  const [first] = references;
  return {
    id,
    shortDescription: { text: visible(title) },
    fullDescription: { text: visible(purpose === "" ? title : purpose) },
    ...first?.startsWith("https://") === true && { helpUri: first },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ["security", kind], "security-severity": SECURITY_SEVERITY[severity] }
  };
}
function invocationOf({ complete, unread }) {
  return {
    executionSuccessful: complete,
    toolExecutionNotifications: unread.map(({ what, key, reason }) => ({
      level: "warning",
      message: { text: visible(`${what} ${key}: ${reason}`) }
    }))
  };
}
function resultOf(finding, ruleIndex) {
  const { id, severity, summary, fingerprint: fingerprint2, account, region, resource } = finding;
  return {
    ruleId: id,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: visible(summary) },
    locations: [{ physicalLocation: { artifactLocation: { uri: locationOf(finding) } } }],
    partialFingerprints: { "trailwarden/v1": fingerprint2 },
    properties: { severity, account, region, resource: visible(resource) }
  };
}
function locationOf({ kind, id, resource, evidence }) {
  const key = kind === "integrity" ? resource : evidence[0]?.key ?? "";
  const safe = /^[\w.:@=+,/-]{1,1024}$/u.test(key) && !key.split("/").includes("..");
  return safe ? encodeURI(key) : `trailwarden/${kind}/${encodeURIComponent(id)}`;
}

// action/write/text.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// action/write/text-words.ts
function plural(count, noun) {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

// action/write/text-coverage.ts
var MAX_CHAINS2 = 40;
var MAX_UNREAD = 10;
function renderCoverage(report, paint) {
  const lines = [
    ...digestLines(report),
    ...detectionLines(report),
    ...report.integrity.chains.slice(0, MAX_CHAINS2).flatMap((chain) => chainLines(chain, paint)),
    ...report.integrity.chains.length > 0 ? [paint.dim(LEGEND)] : [],
    ...moreLine(report.integrity.chains.length - MAX_CHAINS2, "chain"),
    ...unreadLines(report.unread, paint)
  ];
  if (lines.length === 0) return "";
  return [paint.bold("COVERAGE"), ...lines.map((line) => `  ${line}`)].join("\n");
}
function digestLines({ integrity: { digests, logFiles, chains } }) {
  const { verified, failed, pending: pending2, unverified: unverified2, unlisted: unlisted2 } = logFiles;
  const files = verified + failed + pending2 + unverified2 + unlisted2;
  if (chains.length === 0 && files === 0) return [];
  return [
    `digests     ${digests.valid} valid, ${digests.invalid} invalid, ${digests.missing} missing`,
    `log files   ${verified} verified, ${failed} failed, ${pending2} pending, ${unverified2} unverified, ${unlisted2} unlisted`
  ];
}
function detectionLines({
  detections: { rules, events, logFiles, bytes }
}) {
  if (rules === 0) return [];
  const megabytes = (bytes / 1e6).toFixed(1);
  return [
    `detections  ${plural(rules, "rule")} over ${plural(events, "event")} in ${plural(logFiles, "log file")} (${megabytes} MB)`
  ];
}
var HOURS_PER_LINE = 96;
function chainLines(chain, paint) {
  const { account, region, from, to, state, trail, hours } = chain;
  const mark2 = {
    whole: paint.green("whole  "),
    broken: paint.red("broken "),
    unknown: paint.yellow("unknown")
  };
  const lines = hours.match(new RegExp(`.{1,${HOURS_PER_LINE}}`, "gu")) ?? [];
  return [
    `chain       ${mark2[state]} ${account} ${region.padEnd(14)} ${from} to ${to}  ${paint.dim(terminalText(trail))}`,
    ...lines.map(
      (line) => `            ${Array.from(line, (sign) => drawHour(sign, paint)).join("")}`
    )
  ];
}
function drawHour(sign, paint) {
  switch (sign) {
    case "=":
      return paint.green("▄");
    case "x":
      return paint.red("✖");
    case "?":
      return paint.yellow("?");
    default:
      return paint.dim(sign);
  }
}
var LEGEND = "            ▄ proved  ✖ broken  ? not checked  . too new for a digest, one sign per hour";
function unreadLines(unread, paint) {
  const told3 = unread.slice(0, MAX_UNREAD).map(({ what, key, reason }) => {
    const about2 = key === "" || reason.includes(key) ? "" : `${key}: `;
    return `${paint.yellow("not read")}    ${terminalText(what)}: ${terminalText(about2 + reason)}`;
  });
  return [...told3, ...moreLine(unread.length - MAX_UNREAD, "such line")];
}
function moreLine(count, noun) {
  return count > 0 ? [`            … and ${count} more ${noun}${count === 1 ? "" : "s"}`] : [];
}

// action/write/text-controls.ts
var ORDER = ["fail", "unknown", "pass", "not-applicable"];
var WORD = {
  fail: "FAIL",
  unknown: "unknown",
  pass: "pass",
  "not-applicable": "n/a"
};
var COLOR = {
  fail: "red",
  unknown: "yellow",
  pass: "green",
  "not-applicable": "dim"
};
function renderControls({ controls }, paint) {
  if (controls.length === 0) return "";
  const families = /* @__PURE__ */ new Map();
  for (const row of controls) {
    const family = row.id.split("-")[0] ?? "";
    families.set(family, [...families.get(family) ?? [], row]);
  }
  const parts = [...families].map(([family, rows2]) => renderFamily(family, rows2, paint));
  return [`${paint.bold("CONTROLS")}  ${counts2(controls)}`, ...parts].join("\n\n");
}
function renderFamily(family, rows2, paint) {
  const sorted = rows2.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return [`  ${paint.bold(family)}`, ...sorted.map((row) => renderRow(row, paint))].join("\n");
}
function renderRow({ id, status, account, region, message }, paint) {
  const word = paint[COLOR[status]](WORD[status].padEnd(8));
  return `    ${word}${id.padEnd(10)}${account.padEnd(14)}${region.padEnd(15)}${terminalText(message)}`;
}
function counts2(controls) {
  return ORDER.map((status) => ({
    status,
    count: controls.filter((row) => row.status === status).length
  })).filter(({ count }) => count > 0).map(({ status, count }) => `${count} ${WORD[status]}`).join(", ");
}

// action/write/text.ts
var MAX_TOLD = 50;
var MAX_FACTS = 6;
var INDENT = "            ";
var LABEL_WIDTH = 10;
function renderText(report, { color }) {
  const paint = import_picocolors.default.createColors(color);
  const parts = [
    renderVerdict(report, paint),
    renderCoverage(report, paint),
    renderControls(report, paint),
    renderFindings(report, paint)
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function renderVerdict(report, paint) {
  const { since, until } = report.window;
  const head = `${paint.bold("Trailwarden")} ${report.tool.version}   ${since} to ${until}`;
  return `${head}

${verdictLine(report, paint)}${incompleteLine(report, paint)}`;
}
function verdictLine({ findings, complete, integrity }, paint) {
  const needPeople = findings.filter(({ severity }) => severity !== "info");
  if (needPeople.length > 0) {
    const trust = isUntrustworthy(findings) ? " The logs cannot be trusted as they are." : "";
    return paint.red(
      paint.bold(`✖ ${plural(needPeople.length, "finding")}: ${counts3(needPeople)}.${trust}`)
    );
  }
  if (!complete)
    return paint.yellow(
      paint.bold(`◐ Nothing was found in what could be read.${unproved(integrity)}`)
    );
  const whole = integrity.chains.length > 0 ? "The audit trail is whole. " : "";
  return paint.green(paint.bold(`✔ ${whole}Nothing was found.`));
}
function unproved({ logFiles: { verified, unverified: unverified2 } }) {
  return verified === 0 && unverified2 > 0 ? ` None of ${plural(unverified2, "log file")} could be verified.` : "";
}
function incompleteLine({ complete, unread }, paint) {
  if (complete) return "";
  const count = unread.length > 0 ? `${plural(unread.length, "thing")} could not be looked at` : "Not everything could be looked at";
  return `
${paint.yellow(`◐ Incomplete: ${count}; what was not read is not clean.`)}`;
}
function isUntrustworthy(findings) {
  return findings.some(({ kind, severity }) => kind === "integrity" && severity === "critical");
}
function counts3(findings) {
  const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return SEVERITIES.filter((severity) => of(severity) > 0).map((severity) => `${of(severity)} ${severity}`).join(", ");
}
function renderFindings({ findings }, paint) {
  if (findings.length === 0) return "";
  const told3 = findings.slice(0, MAX_TOLD).map((finding) => renderFinding(finding, paint));
  const rest = findings.length - told3.length;
  const more = rest > 0 ? [`… and ${plural(rest, "finding")} more: --format json or --issues <folder> hold all.`] : [];
  return [paint.bold("FINDINGS"), ...told3, ...more].join("\n\n");
}
function renderFinding(finding, paint) {
  const place = [finding.account, finding.region].filter((part) => part !== "").join(" ");
  const lines = [
    terminalText(finding.summary),
    ...factLines(finding, paint),
    ...proofLine(finding, paint),
    ...stepLines(finding, paint)
  ];
  return [
    `  ${badge(finding.severity, paint)} ${paint.bold(terminalText(finding.title))}  ${paint.dim(terminalText(place))}`,
    ...lines.map((line) => `${INDENT}${line}`)
  ].join("\n");
}
function factLines({ facts, summary }, paint) {
  return facts.filter(({ value }) => !summary.includes(value)).slice(0, MAX_FACTS).map((fact) => labelled(fact.label, terminalText(fact.value), paint));
}
var PROOF = {
  verified: "verified by its digest",
  pending: "too new for a digest",
  failed: "contradicted by its digest",
  unchecked: "not checked"
};
function proofLine({ kind, evidence }, paint) {
  const states = new Set(evidence.map(({ state }) => state));
  if (kind !== "detection" || states.size === 1 && states.has("unchecked")) return [];
  return [labelled("Log file", [...states].map((state) => PROOF[state]).join("; "), paint)];
}
function stepLines({ nextSteps: [next] }, paint) {
  if (next === void 0) return [];
  const step = `${paint.cyan("Next".padEnd(LABEL_WIDTH))} ${terminalText(next.text)}`;
  const command = next.command === void 0 ? [] : [`${" ".repeat(LABEL_WIDTH)} ${terminalText(next.command)}`];
  return [step, ...command];
}
function labelled(label, value, paint) {
  return `${paint.dim(label.padEnd(LABEL_WIDTH))} ${value}`;
}
var COLOR2 = {
  critical: "red",
  high: "red",
  medium: "yellow",
  low: "blue",
  info: "dim"
};
function badge(severity, paint) {
  return paint[COLOR2[severity]](severity.toUpperCase().padEnd(9));
}

// action/output.ts
function openOutput(wanted) {
  return wanted.format === "ndjson" ? lineOutput(wanted) : wholeOutput(wanted, RENDER[wanted.format]);
}
var RENDER = {
  text: (report, color) => renderText(report, { color }),
  json: renderJson,
  sarif: renderSarif,
  ocsf: renderOcsf
};
function wholeOutput({ output }, render) {
  return {
    onHit: () => void 0,
    finish: async (report) => {
      if (output === void 0) await print(render(report, wantsColor()));
      else await told(output, () => replaceFile(output, render(report, false)));
    }
  };
}
function lineOutput({ output }) {
  const stream = output === void 0 ? process.stdout : createWriteStream(output);
  const line = (row) => stream.write(`${JSON.stringify(row)}
`);
  const failed = new Promise((_resolve, reject) => {
    stream.once("error", reject);
  });
  failed.catch(() => void 0);
  return {
    onHit: line,
    finish: async ({ integrity }) => {
      for (const fault2 of integrity.faults) line(fault2);
      if (output !== void 0) await told(output, () => Promise.race([failed, closed(stream)]));
    }
  };
}
function closed(stream) {
  return new Promise((resolve) => {
    stream.end(() => {
      resolve();
    });
  });
}
function print(text3) {
  return new Promise((resolve) => {
    process.stdout.write(text3, () => {
      resolve();
    });
  });
}
async function replaceFile(path, text3) {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text3);
  await rename(draft, path);
}
async function told(path, work) {
  try {
    await work();
  } catch (error) {
    throw new UsageError(`--output ${path}: cannot be written (${reasonOf(error)})`, {
      cause: error
    });
  }
}
function wantsColor() {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM = "" } = process.env;
  if (FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return NO_COLOR === "" && TERM !== "dumb" && process.stdout.isTTY;
}

// action/read/state-file.ts
import { randomUUID } from "node:crypto";
import { mkdir, open as open2, readFile as readFile2, rename as rename2, rm, stat as stat2 } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
var STALE_LOCK_MS = 6e4;
var LONGEST_WAIT_MS = 9e4;
var FIRST_PAUSE_MS = 5;
var LONGEST_PAUSE_MS = 250;
function openFileState(path) {
  return {
    read: () => readState2(path),
    async update(next) {
      await mkdir(dirname(path), { recursive: true });
      const lock = await takeLock(`${path}.lock`);
      try {
        await replace(path, next(await readState2(path)));
      } finally {
        await lock.release();
      }
    }
  };
}
async function readState2(path) {
  try {
    const { size } = await stat2(path);
    if (size > MOST_STATE_BYTES) throw new Error(`larger than ${MOST_STATE_BYTES} bytes`);
    return await readFile2(path, "utf8");
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return void 0;
    throw new UsageError(`--state ${path}: ${reasonOf(cause)}`, { cause });
  }
}
async function replace(path, text3) {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open2(beside, "wx", 384);
    try {
      await file.writeFile(text3);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename2(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
async function takeLock(path) {
  const end = Date.now() + LONGEST_WAIT_MS;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    if (await isTaken(path)) return { release: () => rm(path, { force: true }) };
    if (Date.now() > end)
      throw new UsageError(`--state: another run holds ${path}; remove it if there is none`);
    await pause(wait * (0.5 + Math.random() / 2));
  }
}
async function isTaken(path) {
  try {
    await (await open2(path, "wx")).close();
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST")
      throw new UsageError(`--state: ${reasonOf(error)}`, { cause: error });
    await removeStale(path);
    return false;
  }
}
async function removeStale(path) {
  const taken = await stat2(path).catch(() => void 0);
  if (taken === void 0 || Date.now() - taken.mtimeMs < STALE_LOCK_MS) return;
  const aside = `${path}.${randomUUID()}`;
  await rename2(path, aside).catch(() => void 0);
  await rm(aside, { force: true });
}

// action/read/state.ts
async function openState(location2, endpoint) {
  if (location2 === "") throw new UsageError("--state is empty; give a path or s3://bucket/key");
  if (!isS3Location(location2)) return openFileState(location2);
  const { openS3State } = await import("./chunk-5OJ4M2L7.js");
  return openS3State(location2, endpoint);
}

// checks/detections/about.ts
var TOLD = /* @__PURE__ */ new Set([
  "userIdentity.arn",
  "recipientAccountId",
  "awsRegion",
  "sourceIPAddress"
]);
function aboutOf(alert) {
  return groupOf2(alert).filter(([field, value]) => !TOLD.has(field) && value !== "").map(([field, value]) => ({ label: lastName(field), value }));
}
function groupOf2({ rule, group }) {
  const fields = rule.kind === "correlation" ? rule.groupBy : groupFields(rule);
  if (fields.length !== group.length) return [];
  return fields.map((field, at) => [field, group[at] ?? ""]);
}
function lastName(field) {
  return field.slice(field.lastIndexOf(".") + 1);
}
var BLANK = /<([a-z]+(?:-[a-z]+)*)>/gu;
var PLAIN = /^[A-Za-z0-9/][A-Za-z0-9:/_.@+-]{0,255}$/u;
function fillCommand(command, alert) {
  const known = /* @__PURE__ */ new Map([["region", alert.region]]);
  for (const { label, value } of aboutOf(alert)) {
    const name = label.replaceAll(/(?<=[a-z\d])[A-Z]/gu, "-$&").toLowerCase();
    known.set(name, value).set(name.replace(/-name$/u, ""), value);
  }
  return command.replaceAll(BLANK, (blank, name) => {
    const value = known.get(name) ?? "";
    return isPlain(value) ? value : blank;
  });
}
function isPlain(value) {
  return PLAIN.test(value) && !value.includes("://");
}

// checks/detections/alert-finding.ts
var SEVERITY_OF = {
  informational: "info",
  low: "low",
  medium: "medium",
  high: "high",
  critical: "critical"
};
var MAX_NAMED = 5;
function alertFinding(alert) {
  const { rule, account, region, principal } = alert;
  return {
    fingerprint: fingerprint({
      ruleId: rule.id,
      account,
      region,
      entity: JSON.stringify(alert.group)
    }),
    kind: "detection",
    id: rule.id,
    severity: SEVERITY_OF[rule.level],
    title: rule.title,
    account,
    region,
    resource: principal,
    summary: summaryOf(alert),
    facts: factsOf(alert),
    purpose: ownText(rule, "purpose") || rule.description,
    evidence: alert.events.map(evidenceOf),
    evidenceTotal: alert.count,
    falsePositives: rule.falsePositives,
    nextSteps: [...ownSteps(alert), ...lookUp(alert)],
    references: rule.references,
    authors: rule.authors
  };
}
function summaryOf(alert) {
  const { rule, principal, count, first, last } = alert;
  if (rule.kind === "correlation") return correlationSummary(alert);
  const who = principal === "" ? "Somebody" : principal;
  const calls = named(alert, ({ eventName }) => eventName);
  const places = named(alert, ({ sourceIPAddress }) => sourceIPAddress);
  const times = count === 1 ? "once" : `${count} times`;
  const when = first === last ? `at ${first}` : `from ${first} to ${last}`;
  return `${who} called ${calls}${places === "" ? "" : ` from ${places}`}, ${times}, ${when}.`;
}
function correlationSummary(alert) {
  const { group, count, first, last } = alert;
  const who = group.filter((value) => value !== "").join(", ");
  const about2 = who === "" ? "" : ` for ${who}`;
  const rules = named(alert, ({ eventName }) => eventName);
  return `${count} came together${about2}: ${rules}, from ${first} to ${last}.`;
}
function factsOf(alert) {
  const facts = [
    ["Who", alert.principal],
    ["From", named(alert, ({ sourceIPAddress }) => sourceIPAddress)],
    ["What", named(alert, ({ eventSource, eventName }) => `${eventSource} ${eventName}`)],
    ["With", named(alert, ({ userAgent }) => userAgent)],
    ["Refused", named(alert, ({ errorCode }) => errorCode)],
    ["Events", String(alert.count)],
    ["First", alert.first],
    ["Last", alert.last]
  ];
  const told3 = facts.filter(([, value]) => value.trim() !== "").map(([label, value]) => ({ label, value }));
  return [...told3, ...aboutOf(alert)];
}
function named({ events }, value) {
  const all = [...new Set(events.map(value))].filter((text3) => text3.trim() !== "");
  const more = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : "";
  return `${all.slice(0, MAX_NAMED).join(", ")}${more}`;
}
function evidenceOf(event) {
  const { eventID, eventTime, eventName, errorCode, sourceIPAddress, key, evidence } = event;
  const refused = errorCode === "" ? "" : ` (${errorCode})`;
  const from = sourceIPAddress === "" ? "" : ` from ${sourceIPAddress}`;
  return { time: eventTime, what: `${eventName}${refused}${from}`, key, state: evidence, eventID };
}
var EVENT_ID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u;
var REGION = /^[a-z0-9-]{4,32}$/u;
function lookUp({ events, region }) {
  const [first] = events;
  if (first === void 0 || !EVENT_ID.test(first.eventID) || !REGION.test(region)) return [];
  return [
    {
      text: "Look at the first event as a whole.",
      command: `aws cloudtrail lookup-events --region ${region} --lookup-attributes AttributeKey=EventId,AttributeValue=${first.eventID}`
    }
  ];
}
function own3({ custom }) {
  const value = custom.trailwarden;
  return isMap2(value) ? value : {};
}
function ownText(rule, name) {
  const value = own3(rule)[name];
  return typeof value === "string" ? value : "";
}
function ownSteps(alert) {
  const steps = own3(alert.rule)["next-steps"];
  return Array.isArray(steps) ? steps.filter(isMap2).flatMap((step) => stepOf(step, alert)) : [];
}
function stepOf({ text: text3, command }, alert) {
  if (typeof text3 !== "string") return [];
  return typeof command === "string" ? [{ text: text3, command: fillCommand(command, alert) }] : [{ text: text3 }];
}
function isMap2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// checks/integrity/fault-finding.ts
var USER_GUIDE = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html";
function faultFinding(fault2) {
  const { id, severity, account, region, key, message, remedy } = fault2;
  if (severity === "unknown") return [];
  const { meaning } = FAULT_CATALOG[id];
  const time2 = fault2.range && { time: instant2(fault2.range.from) };
  return [
    {
      fingerprint: fingerprint({ ruleId: id, account, region, entity: entityOf(fault2) }),
      kind: "integrity",
      id,
      severity,
      title: meaning.replace(/\.$/u, ""),
      account,
      region,
      resource: key,
      summary: message,
      facts: factsOf2(fault2),
      purpose: meaning,
      evidence: [{ ...time2, what: message, key, state: "failed" }],
      evidenceTotal: fault2.count ?? 1,
      falsePositives: [],
      nextSteps: [{ text: remedy }],
      references: [USER_GUIDE],
      authors: []
    }
  ];
}
function entityOf({ trail = "", key, digest = "", range }) {
  const time2 = range === void 0 || !key.endsWith("/") ? "" : instant2(range.from);
  return JSON.stringify([trail, key, digest, time2]);
}
function factsOf2(fault2) {
  const { key, digest = "", expected = "", found = "", trail = "", range, count } = fault2;
  const facts = [
    ["File", key],
    ["Expected", expected],
    ["Found", found],
    ["Digest", digest],
    ["Trail", trail],
    ["Not proved", range === void 0 ? "" : `${instant2(range.from)} to ${instant2(range.to)}`],
    ["Objects", count === void 0 ? "" : String(count)]
  ];
  return facts.filter(([, value]) => value !== "").map(([label, value]) => ({ label, value }));
}

// checks/integrity/judge-coverage.ts
function judgeCoverage(sections, expectations) {
  const trails = expectations.trails ?? [];
  return [...absences(sections, expectations), ...trails.flatMap(judgeTrail)];
}
function absences(sections, expectations) {
  const { accounts = [], regions = [] } = expectations;
  const covered2 = sections.filter(({ digests }) => digests > 0);
  const lost = accounts.filter(
    (account) => !covered2.some((section2) => section2.account === account)
  );
  const dark = regions.filter((region) => !covered2.some((section2) => section2.region === region));
  const pairs = accounts.filter((account) => !lost.includes(account)).flatMap(
    (account) => regions.filter((region) => !dark.includes(region)).map((region) => ({ account, region }))
  ).filter((pair2) => !sections.some((section2) => isAt(section2, pair2)));
  const missingRegions = covered2.length === 0 ? [] : dark;
  return [
    ...lost.map(
      (account) => absence("ACCOUNT_MISSING", { account, region: "" }, { sections, expectations })
    ),
    ...missingRegions.map(
      (region) => absence("REGION_MISSING", { account: "", region }, { sections, expectations })
    ),
    ...pairs.map((pair2) => absence("NO_DIGESTS", pair2, { sections, expectations }))
  ];
}
function isAt(place, { account, region }) {
  return (account === "" || place.account === account) && (region === "" || place.region === region);
}
function absence(id, at, archive) {
  const logs = archive.sections.filter((section2) => isAt(section2, at)).reduce((sum, section2) => sum + section2.logs, 0);
  const evidence = evidenceOf2(at, logs, archive);
  const why = archive.expectations.source ?? "it is expected";
  return fault(
    id,
    { ...at, key: "" },
    {
      ...evidence === void 0 && { severity: "medium" },
      message: `The archive has no digests of ${wordsOf(at)}, although ${why}. ${evidence ?? "There are no log files of it either."}`,
      count: logs
    }
  );
}
function evidenceOf2(at, logs, { expectations }) {
  if (logs > 0) return `There are ${logs} log files of it.`;
  const trail = expectations.trails?.find((fact) => reportsDigests(fact, at));
  return trail && `The trail ${trail.name} reports that digests were delivered.`;
}
function wordsOf({ account, region }) {
  const words2 = [account && `account ${account}`, region && `region ${region}`];
  return words2.filter((word) => word !== "").join(", ");
}
function reportsDigests({ account, status }, at) {
  if (at.account !== "" && at.account !== account) return false;
  return [...status].some(
    ([region, { latestDigest }]) => latestDigest !== void 0 && (at.region === "" || at.region === region)
  );
}
function judgeTrail(trail) {
  const place = { account: trail.account, trail: trail.name, key: trail.name };
  const off = fault(
    "TRAIL_VALIDATION_DISABLED",
    { ...place, region: trail.homeRegion },
    {
      message: `Log file validation is off for the trail ${trail.name}: it writes no digests.`
    }
  );
  return [
    ...trail.validation ? [] : [off],
    ...[...trail.status].flatMap(([region, status]) => judgeStatus({ ...place, region }, status))
  ];
}
function judgeStatus(place, { logging, stoppedAt, digestError, logError }) {
  const since = stoppedAt ? ` since ${instant2(stoppedAt)}` : "";
  const errors = [
    ...digestError === void 0 ? [] : [`digests: ${digestError}`],
    ...logError === void 0 ? [] : [`log files: ${logError}`]
  ];
  return [
    ...logging ? [] : [fault("TRAIL_NOT_LOGGING", place, { message: `The trail does not record${since}.` })],
    ...errors.map(
      (error) => fault("TRAIL_DELIVERY_ERROR", place, {
        message: `CloudTrail could not deliver ${error}.`,
        found: error
      })
    )
  ];
}

// checks/integrity/segments.ts
var PRECEDENCE = ["digested", "missing", "unread", "invalid", "gap"];
function arrangeSegments(segments) {
  const arranged = [];
  for (const state of PRECEDENCE) {
    const taken = arranged.toSorted(byTime4);
    const own4 = segments.filter((segment) => segment.state === state);
    arranged.push(...withoutOverlap(own4.flatMap((segment) => uncovered(segment, taken))));
  }
  return arranged.filter(({ from, to }) => from < to).sort(byTime4);
}
function withoutOverlap(segments) {
  let end = /* @__PURE__ */ new Date(0);
  return segments.toSorted(byTime4).map((segment) => {
    const from = segment.from > end ? segment.from : end;
    end = segment.to > end ? segment.to : end;
    return { ...segment, from };
  });
}
function uncovered(segment, taken) {
  const free = [];
  let from = segment.from;
  for (const other of taken) {
    if (other.to <= from || other.from >= segment.to) continue;
    free.push({ ...segment, from, to: other.from });
    from = other.to;
  }
  return [...free, { ...segment, from }].filter((piece) => piece.from < piece.to);
}
function byTime4(a, b) {
  return a.from.getTime() - b.from.getTime();
}

// checks/integrity/staleness.ts
var OVERDUE = DIGEST_PERIOD + DELIVERY_DELAY;
function judgeStaleness(name, last, evidence) {
  const newest = last ? { name: last.name, end: last.at.time } : newestKnown(name, evidence);
  const [worst] = witnesses(name, evidence).toSorted(
    (a, b) => b.reach.getTime() - a.reach.getTime()
  );
  if (newest === void 0 || worst === void 0 || worst.reach <= newest.end) return void 0;
  const { until } = evidence.window;
  const range = {
    from: newest.end,
    to: later(newest.end, until < evidence.now ? until : evidence.now)
  };
  const gone = isTrailGone(name, evidence);
  const end = instant2(newest.end);
  return fault(
    "DIGESTS_STALE",
    { ...name, key: newest.name },
    {
      ...gone && { severity: "medium" },
      message: `The newest digest ends at ${end}, but ${worst.says}.${gone ? " The account has no such trail any more." : ""} Not proved: ${span(range)}.`,
      expected: instant2(worst.reach),
      found: end,
      range
    }
  );
}
function knownBefore(evidence) {
  const { elsewhere = [], remembered = [], window } = evidence;
  const { from } = neededDigestRange(window);
  const before = knownIn(elsewhere).filter(({ at }) => at.time < from);
  return [...before, ...knownIn(remembered.map(({ key }) => key))];
}
function knownIn(keys) {
  return keys.flatMap((name) => {
    const at = parseArchiveKey(name);
    return at.kind === "digest" ? [{ name, at }] : [];
  });
}
function newestKnown(name, evidence) {
  return knownBefore(evidence).filter(({ at }) => chainId(at) === chainId(name)).map((known) => ({ name: known.name, end: known.at.time })).toSorted((a, b) => b.end.getTime() - a.end.getTime())[0];
}
function witnesses(name, evidence) {
  const { window, now, listedLogs = [] } = evidence;
  const end = window.until < now ? window.until : now;
  const logs = listedLogs.filter((folder) => folderOf(folder) === folderOf(name));
  return [
    { reach: shifted(end, -OVERDUE), says: `the window reaches to ${instant2(end)}` },
    ...logs.map(({ newest }) => ({
      reach: shifted(newest, -OVERDUE),
      says: `there are log files of ${instant2(newest)}`
    })),
    ...statusWitness(name, evidence),
    ...memoryWitness(name, evidence),
    ...laterWitness(name, evidence)
  ];
}
function laterWitness(name, { elsewhere = [], window, now }) {
  const { to } = neededDigestRange(window);
  return knownIn(elsewhere).filter(({ at }) => at.time > to && at.time <= now && chainId(at) === chainId(name)).slice(0, 1).map((later3) => ({ reach: window.until, says: `the archive holds ${later3.name}` }));
}
function statusWitness(name, { expectations, window }) {
  return (expectations?.trails ?? []).filter((fact) => isTrailOf(fact, name)).flatMap(({ account, status }) => {
    const latest = status.get(name.region)?.latestDigest;
    if (latest === void 0) return [];
    const says = `the trail reports that a digest was delivered at ${instant2(latest)}`;
    const reach2 = shifted(latest, -OVERDUE - (account === name.account ? 0 : HOUR2));
    return [{ reach: reach2 < window.until ? reach2 : window.until, says }];
  });
}
function memoryWitness(name, { remembered = [] }) {
  return remembered.filter(({ key }) => isOfChain(key, name)).map(({ end, key }) => ({ reach: end, says: `an earlier run verified ${key}` }));
}
function isOfChain(key, name) {
  const at = parseArchiveKey(key);
  return at.kind === "digest" && chainId(at) === chainId(name);
}
function isTrailGone(name, { expectations }) {
  return expectations?.trails?.some((fact) => isTrailOf(fact, name)) === false;
}
function later(a, b) {
  return a > b ? a : b;
}
function isTrailOf(fact, name) {
  return fact.name === name.trail && fact.homeRegion === name.homeRegion && deliversTo(fact, name);
}
function deliversTo(fact, {
  prefix,
  organization,
  account,
  region
}) {
  const samePrefix = fact.prefix.replace(/^\/|\/$/gu, "") === prefix.replace(/\/$/u, "");
  const sameOwner = fact.organization ? organization !== "" : fact.account === account;
  return samePrefix && sameOwner && (fact.multiRegion || fact.homeRegion === region);
}

// checks/integrity/memory.ts
function judgeMemory({ name, digests }, { remembered = [], window }) {
  const { from, to } = neededDigestRange(window);
  const newest = digests.at(-1)?.at.time;
  const wasListed = ({ end }) => end >= from && end <= to && newest !== void 0 && newest > end;
  return remembered.filter(({ key }) => isOfChain(key, name)).flatMap((before) => {
    const now = digests.find((digest) => digest.name === before.key);
    if (now) return replaced(now, before);
    return wasListed(before) ? [vanished(name, before)] : [];
  });
}
function replaced(now, before) {
  const found = now.trust === "false" ? void 0 : now.content?.sha256;
  if (found === void 0 || found === before.sha256) return [];
  const message = "The digest is not the one that an earlier run verified under this key.";
  return [fault("CHAIN_HASH_MISMATCH", placeOf2(now), { message, expected: before.sha256, found })];
}
function vanished(name, before) {
  return fault(
    "DIGEST_MISSING",
    { ...name, key: before.key },
    {
      message: `The digest is gone; an earlier run verified it. It ended at ${instant2(before.end)}.`,
      expected: before.sha256,
      count: 1
    }
  );
}

// checks/integrity/timeline.ts
var NOTHING = { faults: [] };
function buildTimeline(digests, context) {
  const present = new Map(digests.map((digest) => [digest.name, digest]));
  const phases = clockOf(digests);
  const items = digests.filter((digest) => isOnClock(digest, phases)).map(itemOf);
  const segments = [];
  const faults = [];
  let cursor;
  for (const item of items) {
    const piece = judgeJoint({ item, cursor, present, context });
    faults.push(...piece.faults);
    segments.push(...betweenOf(piece), segmentOf(item));
    cursor = later2(cursor, item.to);
  }
  const newest = items.at(-1)?.proven;
  return { segments, faults, ...newest && { newest } };
}
function clockOf(digests) {
  const proved = digests.filter(({ trust }) => trust === "valid");
  return new Set(proved.map(({ at }) => at.time.getTime() % DIGEST_PERIOD));
}
function isOnClock({ trust, at }, phases) {
  if (trust !== "false" || phases.size === 0) return true;
  const own4 = at.time.getTime() % DIGEST_PERIOD;
  return [...phases].some((phase) => {
    const apart2 = Math.abs(own4 - phase);
    return Math.min(apart2, DIGEST_PERIOD - apart2) <= EDGE_SLACK;
  });
}
function itemOf(proven) {
  if (proven.trust !== "valid" || proven.content === void 0)
    return { proven, ...hourOf(proven.at) };
  const { start, end } = proven.content.digest;
  return { proven, from: start, to: end };
}
var SEGMENT_STATES = {
  valid: "digested",
  unproven: "invalid",
  false: "invalid",
  unread: "unread"
};
function segmentOf({ proven, from, to }) {
  const state = SEGMENT_STATES[proven.trust];
  const sha256 = state === "digested" ? proven.content?.sha256 : void 0;
  const logs = proven.content?.digest.logs.length ?? 0;
  return { from, to, state, digest: proven.name, logs, ...sha256 !== void 0 && { sha256 } };
}
function betweenOf({ state, range, digest }) {
  if (state === void 0 || range === void 0) return [];
  return [{ ...range, state, logs: 0, ...digest !== void 0 && { digest } }];
}
function judgeJoint(joint) {
  const { proven } = joint.item;
  const digest = proven.content?.digest;
  if (digest === void 0) return unnamedHole(joint);
  if (digest.previous === void 0)
    return proven.trust === "false" ? unnamedHole(joint) : chainStart(joint, digest);
  return linkedJoint(joint, digest, digest.previous);
}
function linkedJoint(joint, digest, previous) {
  const predecessor = joint.present.get(previous.key);
  if (previous.bucket !== digest.bucket) return earlierPlace(joint, previous);
  if (predecessor) return continuity(joint, predecessor);
  const at = parseArchiveKey(previous.key);
  const ours = at.kind === "digest" && chainId(at) === chainId(joint.context.chain);
  if (!ours) return joint.item.proven.trust === "valid" ? earlierPlace(joint, previous) : NOTHING;
  if (at.time < joint.context.listedFrom || at.time >= joint.item.proven.at.time) return NOTHING;
  return missingDigest(joint, previous.key);
}
function missingDigest(joint, name) {
  const range = holeOf(joint);
  const count = hoursIn(range);
  const more = count > 1 ? ` About ${count - 1} more before it must be gone as well.` : "";
  const { proven } = joint.item;
  const doubt = proven.trust === "valid" ? "" : " (which is not proved itself)";
  return {
    state: "missing",
    range,
    digest: name,
    faults: [
      fault(
        "DIGEST_MISSING",
        { ...placeOf2(proven), key: name },
        {
          message: `The digest is gone; its successor ${proven.name}${doubt} names it.${more} Not proved: ${span(range)}.`,
          digest: proven.name,
          range,
          count
        }
      )
    ]
  };
}
function unnamedHole(joint) {
  const { proven } = joint.item;
  const range = holeOf(joint);
  if (joint.cursor === void 0 || length(range) <= EDGE_SLACK) return NOTHING;
  const unread = proven.trust === "unread";
  const told3 = fault(
    "DIGEST_MISSING",
    { ...placeOf2(proven), key: predictedName(proven, range.to) },
    {
      ...unread && { severity: "unknown" },
      message: `There is no digest for ${span(range)}, and the one after it cannot tell why: ${proven.name}.`,
      range,
      count: hoursIn(range)
    }
  );
  return { faults: [told3], state: unread ? "unread" : "missing", range };
}
function predictedName({ name, at }, end) {
  const [day, stamp] = [instant2(end).slice(0, 10), instant2(end).replaceAll(/[-:]/gu, "")];
  const own4 = instant2(at.time);
  return name.replace(`/${own4.slice(0, 10).replaceAll("-", "/")}/`, `/${day.replaceAll("-", "/")}/`).replace(own4.replaceAll(/[-:]/gu, ""), stamp);
}
function chainStart({ item, cursor, context }, digest) {
  const place = placeOf2(item.proven);
  if (cursor === void 0) {
    const range2 = { from: context.window.since, to: digest.start };
    if (length(range2) <= 0) return NOTHING;
    const message2 = `The chain begins at ${instant2(digest.start)}; nothing is proved before.`;
    return { state: "gap", range: range2, faults: [fault("COVERAGE_START", place, { message: message2, range: range2 })] };
  }
  const range = { from: cursor, to: digest.start < cursor ? cursor : digest.start };
  const hours = (length(range) / DIGEST_PERIOD).toFixed(1);
  const message = `The chain begins anew after ${hours} hours without digests, ${span(range)}: logging or validation was off.`;
  return { state: "gap", range, faults: [fault("CHAIN_GAP", place, { message, range })] };
}
function earlierPlace({ item, cursor }, previous) {
  const since = instant2(item.from);
  const before = `${previous.bucket}/${previous.key}`;
  const message = `Until ${since} the trail delivered elsewhere; the digest before is ${before}.`;
  return {
    state: "gap",
    range: { from: cursor ?? item.from, to: item.from },
    faults: [fault("BUCKET_CHANGED", placeOf2(item.proven), { message, found: before })]
  };
}
function continuity({ item, cursor }, predecessor) {
  const end = itemOf(predecessor).to;
  const proved = predecessor.trust === "valid" && item.proven.trust === "valid";
  if (!proved || end.getTime() === item.from.getTime()) return NOTHING;
  const hole = end < item.from;
  const range = hole ? { from: end, to: item.from } : { from: item.from, to: end };
  const message = `There is ${hole ? "a hole" : "an overlap"} between this digest and the one before it: ${span(range)}.`;
  const told3 = fault("CHAIN_DISCONTINUITY", placeOf2(item.proven), {
    message,
    digest: predecessor.name,
    expected: instant2(end),
    found: instant2(item.from),
    range
  });
  if (!hole) return { faults: [told3] };
  return { faults: [told3], state: "gap", range: { from: later2(cursor, end), to: item.from } };
}
function holeOf({ item, cursor, context }) {
  const start = new Date(
    Math.min(item.from.getTime() - DIGEST_PERIOD, context.window.since.getTime())
  );
  const from = cursor ?? later2(start, context.listedFrom);
  return { from: from < item.from ? from : item.from, to: item.from };
}
function hoursIn(range) {
  return Math.max(1, Math.round(length(range) / DIGEST_PERIOD));
}
function length({ from, to }) {
  return to.getTime() - from.getTime();
}
function later2(a, b) {
  return a !== void 0 && a > b ? a : b;
}

// checks/integrity/judge-chain.ts
function judgeChain(proven, evidence) {
  const { name, digests, backfills } = proven;
  const { window } = evidence;
  const listedFrom = neededDigestRange(window).from;
  const timeline = buildTimeline(digests, { chain: name, window, listedFrom });
  const stale = judgeStaleness(name, timeline.newest, evidence);
  const relevant = [...digests, ...backfills].filter(
    (digest) => overlaps(hourOf(digest.at), window)
  );
  const faults = [
    ...digestFaults(relevant),
    ...timeline.faults.filter(({ range }) => range === void 0 || overlaps(range, window)),
    ...judgeBackfillLinks(backfills, listedFrom),
    ...judgeOrder(digests).filter(({ range }) => range === void 0 || overlaps(range, window)),
    ...stale ? [stale] : []
  ];
  const known = new Set(faults.map(({ key }) => key));
  faults.push(...judgeMemory(proven, evidence).filter(({ key }) => !known.has(key)));
  const chain = {
    ...name,
    ...reach(digests),
    state: stateOf(relevant, faults),
    segments: arrangeSegments([...timeline.segments, ...tail(stale)]),
    stale: stale !== void 0
  };
  return { chain, faults, relevant };
}
function digestFaults(relevant) {
  const faults = relevant.flatMap((digest) => digest.faults);
  const unsigned = faults.filter(({ id }) => id === "DIGEST_SIGNATURE_MISSING");
  const [first] = unsigned;
  const all = unsigned.length === relevant.filter(({ content }) => content !== void 0).length;
  if (first === void 0 || unsigned.length === 1 || !all) return faults;
  const proved = relevant.filter(({ trust }) => trust === "valid").length;
  const message = `None of the chain's ${unsigned.length} digests has a signature in its metadata, as after a plain copy. ${proved} are proved by their successors; the others cannot be proved.`;
  return [
    ...faults.filter(({ id }) => id !== "DIGEST_SIGNATURE_MISSING"),
    { ...first, message, count: unsigned.length }
  ];
}
function overlaps({ from, to }, { since, until }) {
  return to > since && from < shifted(until, NAME_SLACK);
}
function reach(digests) {
  const valid = digests.filter(({ trust }) => trust === "valid");
  const from = valid[0]?.content?.digest.start;
  const to = valid.at(-1)?.content?.digest.end;
  return from && to ? { from, to } : {};
}
function stateOf(relevant, faults) {
  const doubted = relevant.some(({ trust }) => trust === "false" || trust === "unproven");
  const broken = faults.some(({ severity }) => severity === "critical" || severity === "high");
  if (doubted || broken) return "broken";
  return relevant.some(({ trust }) => trust === "valid") && relevant.every(({ trust }) => trust === "valid") ? "whole" : "unknown";
}
function tail(stale) {
  return stale?.range ? [{ ...stale.range, state: "missing", logs: 0 }] : [];
}
function judgeBackfillLinks(backfills, listedFrom) {
  const present = new Set(backfills.map(({ name }) => name));
  return backfills.filter(({ trust }) => trust === "valid").flatMap((digest) => {
    const key = digest.content?.digest.previous?.key ?? "";
    const at = parseArchiveKey(key);
    const gone = at.kind === "backfill" && at.time >= listedFrom && !present.has(key);
    return gone ? [missingBackfill(digest, key, at.time)] : [];
  });
}
function missingBackfill(digest, key, end) {
  const message = `The backfill digest is gone; its successor ${digest.name} names it. The log files it lists, delayed until ${instant2(end)}, are not proved.`;
  const detail = { message, digest: digest.name, count: 1 };
  return fault("DIGEST_MISSING", { ...placeOf2(digest), key }, detail);
}
function judgeOrder(digests) {
  const places = new Map(digests.map(({ name }, index) => [name, index]));
  const named2 = new Set(digests.map(previousOf2));
  return digests.flatMap((digest, index) => {
    if (digest.trust !== "valid" || named2.has(digest.name)) return [];
    const next = digests.slice(index + 1).find(({ trust }) => trust === "valid");
    const passed = next && previousOf2(next);
    const before = passed === void 0 ? void 0 : places.get(passed);
    if (next === void 0 || before === void 0 || before >= index) return [];
    const message = `The digest is genuine, but the next one, ${next.name}, follows ${String(passed)}.`;
    const detail = { message, digest: next.name, range: hourOf(digest.at) };
    return [fault("DIGEST_UNCHAINED", placeOf2(digest), detail)];
  });
}
function previousOf2({ content }) {
  return content?.digest.previous?.key;
}

// checks/integrity/key-faults.ts
function keyFaults(digests) {
  const uses = /* @__PURE__ */ new Map();
  for (const digest of digests) addUse(uses, digest);
  return [...uses.values()].map(keyFault);
}
function addUse(uses, digest) {
  const { keyProblem: problem, content, at } = digest;
  if (problem === void 0 || content === void 0) return;
  const { fingerprint: fingerprint2 } = content.digest;
  const id = JSON.stringify([at.account, at.region, problem.kind === "unread" ? "" : fingerprint2]);
  const hour = hourOf(at);
  const use = uses.get(id) ?? {
    place: placeOf2(digest),
    fingerprint: fingerprint2,
    problem,
    range: hour,
    count: 0
  };
  use.count += 1;
  use.range = {
    from: hour.from < use.range.from ? hour.from : use.range.from,
    to: hour.to > use.range.to ? hour.to : use.range.to
  };
  uses.set(id, use);
}
function keyFault({ place, fingerprint: fingerprint2, problem, range, count }) {
  const asked = `${count} digests of ${place.region}, ${span(range)}`;
  switch (problem.kind) {
    case "absent":
      return fault("PUBLIC_KEY_NOT_FOUND", place, {
        message: `The key ${fingerprint2} is not among the public keys of ${place.region}; it should have signed ${asked}.`,
        expected: fingerprint2,
        range,
        count
      });
    case "invalid":
      return fault("PUBLIC_KEY_INVALID", place, {
        message: `The public key ${fingerprint2} cannot be used: ${problem.reason}. It should have signed ${asked}.`,
        expected: fingerprint2,
        found: problem.found,
        range,
        count
      });
    case "unread":
      return fault("DIGEST_NOT_CHECKED", place, {
        message: `The public keys of ${place.region} could not be had: ${problem.reason}. Not checked: ${asked}.`,
        range,
        count
      });
  }
}

// checks/integrity/key-ring.ts
function keyRing(keysOf) {
  const regions = /* @__PURE__ */ new Map();
  return {
    find(region, fingerprint2) {
      const known = regions.get(region) ?? load(keysOf(region));
      regions.set(region, known);
      if ("unread" in known) return { kind: "unread", reason: known.unread };
      return known.get(fingerprint2.toLowerCase()) ?? { kind: "absent" };
    }
  };
}
function load(keys) {
  if ("unread" in keys) return keys;
  const loaded = /* @__PURE__ */ new Map();
  for (const source of keys) {
    const fingerprint2 = source.fingerprint.toLowerCase();
    if (loaded.get(fingerprint2)?.kind !== "usable") loaded.set(fingerprint2, loadPublicKey(source));
  }
  return loaded;
}

// checks/integrity/listed-logs.ts
function collectLogs(digests, window) {
  const expected = /* @__PURE__ */ new Map();
  const listed = /* @__PURE__ */ new Map();
  const claimed = /* @__PURE__ */ new Map();
  const take = (digest, log) => {
    if (digest.trust !== "valid" || log.hashAlgorithm !== HASH_ALGORITHM) {
      claimed.set(log.key, claimedLog(digest, log));
    } else if (!listed.has(log.key)) {
      const entry = expectedLog(digest, log);
      listed.set(log.key, entry);
      if (inWindow(timeOf3(digest, log), window)) expected.set(log.key, entry);
    }
  };
  for (const digest of digests) for (const log of logsHere(digest)) take(digest, log);
  return { expected, listed, claimed };
}
function logsHere({ content }) {
  if (content === void 0) return [];
  const { bucket, logs } = content.digest;
  return logs.filter((log) => log.bucket === bucket);
}
function claimedLog({ name, at, trust }, log) {
  const claim = { digestKey: name, range: hourOf(at) };
  const disproved = trust === "false" || log.hashAlgorithm !== HASH_ALGORITHM;
  return disproved ? claim : { ...claim, sha256: log.hash };
}
function expectedLog({ name, at }, log) {
  const events = eventsOf(log);
  const { account, region } = at;
  return {
    key: log.key,
    sha256: log.hash,
    digestKey: name,
    account,
    region,
    trail: at.trail,
    ...events && { events }
  };
}
function eventsOf({ oldest, newest }) {
  return oldest && newest ? { from: oldest, to: newest } : void 0;
}
function timeOf3({ at }, log) {
  const key = parseArchiveKey(log.key);
  return key.kind === "log" ? key.time : log.newest ?? at.time;
}

// checks/integrity/judge-digests.ts
var MAX_FOREIGN = 20;
function judgeDigests(evidence) {
  const { opened, foreign: foreign2 } = openAll(evidence);
  const proven = withVanished(
    proveChains(opened, keyRing(evidence.keysOf), evidence.bucket),
    evidence
  );
  const judged = proven.map((chain) => judgeChain(chain, evidence));
  const all = proven.flatMap(({ digests, backfills }) => [...digests, ...backfills]);
  const folders = coverFolders(judged, all, evidence);
  const relevant = judged.flatMap((chain) => chain.relevant);
  const faults = [
    ...judged.flatMap((chain) => ownFaults(chain, folders)),
    ...keyFaults(relevant),
    ...foreign2,
    ...absentDigests(judged, evidence)
  ];
  return {
    window: evidence.window,
    now: evidence.now,
    chains: judged.map(({ chain }) => chain),
    faults,
    digests: countDigests(relevant, faults),
    ...collectLogs(all, evidence.window),
    folders
  };
}
function withVanished(proven, evidence) {
  const chains = new Map(proven.map((chain) => [chainId(chain.name), chain]));
  for (const { at } of knownBefore(evidence)) {
    const name = chainName(at);
    if (!chains.has(chainId(name))) chains.set(chainId(name), { name, digests: [], backfills: [] });
  }
  return [...chains.values()];
}
function openAll({ sights, now }) {
  const opened = [];
  const foreign2 = [];
  for (const sight of sights) {
    const digest = openDigest(sight, now);
    if (digest === void 0) continue;
    if ("id" in digest) foreign2.push(digest);
    else opened.push(digest);
  }
  return { opened, foreign: limited(foreign2) };
}
function limited(foreign2) {
  const rest = foreign2.slice(MAX_FOREIGN);
  return [
    ...foreign2.slice(0, MAX_FOREIGN),
    ...rest.slice(0, 1).map((first) => ({
      ...first,
      message: `${rest.length} more objects like those before lie among the digests, this one first.`,
      count: rest.length
    }))
  ];
}
function countDigests(relevant, faults) {
  const count = (...trusts) => relevant.filter(({ trust }) => trusts.includes(trust)).length;
  const missing = faults.filter(
    ({ id, severity }) => id === "DIGEST_MISSING" && severity !== "unknown"
  );
  const vanished2 = relevant.filter(
    (digest) => digest.faults.some(({ id }) => id === "DIGEST_MISSING")
  );
  return {
    valid: count("valid"),
    invalid: count("unproven", "false") - vanished2.length,
    missing: missing.reduce((sum, told3) => sum + Number(told3.count), 0),
    unread: count("unread")
  };
}
function ownFaults({ chain, faults, relevant }, folders) {
  const believed = folders.get(folderOf(chain))?.chains.includes(chain) === true;
  return believed || relevant.length === 0 ? faults : faults.filter(({ id }) => id !== "DIGESTS_STALE");
}
function absentDigests(judged, { listedLogs = [], expectations = {} }) {
  const covered2 = new Set(judged.map(({ chain }) => folderOf(chain)));
  const elsewhere = judged.some(({ chain }) => chain.to !== void 0);
  return listedLogs.filter((folder) => folder.count > 0 && !covered2.has(folderOf(folder))).map((folder) => {
    const trail = expectations.trails?.find((fact) => deliversTo(fact, folder));
    const because = trail ? `the trail ${trail.name} delivers here` : "other parts of the archive have digests";
    const expected = trail !== void 0 || expectations.otherDigests === true || elsewhere;
    return noDigests(folder, expected ? because : void 0);
  });
}
function noDigests(folder, because) {
  const place = { account: folder.account, region: folder.region, key: folderOf(folder) };
  const what = `There are ${folder.count} log files and no digest of their time`;
  return fault("NO_DIGESTS", place, {
    ...because === void 0 && { severity: "unknown" },
    message: because === void 0 ? `${what}, nor anywhere in this archive: they could not be checked.` : `${what}, although ${because}.`,
    count: folder.count
  });
}
function coverFolders(judged, digests, { expectations }) {
  const folders = /* @__PURE__ */ new Map();
  for (const folder of new Set(judged.map(({ chain }) => folderOf(chain)))) {
    const here = judged.map(({ chain }) => chain).filter((chain) => folderOf(chain) === folder);
    folders.set(folder, {
      chains: believable(here),
      undigested: undigestedTrails(here, expectations?.trails ?? []),
      doubtfulBackfills: digests.filter(
        ({ at, trust }) => at.kind === "backfill" && trust !== "valid" && folderOf(at) === folder
      ).map(({ name, at }) => ({ key: name, until: at.time }))
    });
  }
  return folders;
}
function believable(chains) {
  const proved = chains.filter(
    ({ to, segments }) => to !== void 0 || segments.some(({ state }) => state === "unread")
  );
  return proved.length > 0 ? proved : chains;
}
function undigestedTrails(chains, trails) {
  return trails.filter((fact) => chains.some((chain) => deliversTo(fact, chain))).filter((fact) => !chains.some((chain) => isTrailOf(fact, chain))).map(({ name }) => name);
}

// action/scan/sections.ts
function placeOf4({ root, account, region }) {
  const at = parseArchiveKey(`${root}CloudTrail/${region}/x`);
  return at.kind === "other" ? { prefix: "", organization: "", account, region } : at;
}
var MAX_PREFIX_DEPTH = 5;
var MAX_PREFIX_FOLDERS = 2e3;
var ACCOUNT = /\/(\d{12})\/$/u;
var ORGANIZATION = /\/o-[a-z0-9]{4,32}\/$/u;
var REGION2 = /\/([a-z0-9-]{4,32})\/$/u;
async function findSections(archive, filter) {
  const accounts = (await accountFolders(archive, filter.prefix)).map((root) => ({ root, account: ACCOUNT.exec(root)?.[1] ?? "", filter })).filter(({ account }) => filter.account(account));
  const sections = await Promise.all(accounts.map((account) => regionsOf(archive, account)));
  return sections.flat();
}
async function accountFolders(archive, prefix) {
  const accounts = [];
  for (const logs of await logFolders(archive, prefix)) {
    const folders = await archive.folders(logs);
    const inside = await Promise.all(
      folders.filter((folder) => ORGANIZATION.test(folder)).map((folder) => archive.folders(folder))
    );
    accounts.push(...[...folders, ...inside.flat()].filter((folder) => ACCOUNT.test(folder)));
  }
  return accounts.sort();
}
async function logFolders(archive, prefix) {
  const found = [];
  let level = [prefix];
  let seen = 0;
  for (let depth = 0; depth < MAX_PREFIX_DEPTH && level.length > 0 && seen < MAX_PREFIX_FOLDERS; depth++) {
    seen += level.length;
    const folders = (await Promise.all(level.map((prefix2) => archive.folders(prefix2)))).flat();
    found.push(...folders.filter(isLogFolder));
    level = folders.filter((folder) => !isLogFolder(folder));
  }
  return found;
}
function isLogFolder(folder) {
  return folder === "AWSLogs/" || folder.endsWith("/AWSLogs/");
}
async function regionsOf(archive, { account, root, filter }) {
  const [logs, digests] = await Promise.all([
    regionFolders(archive, `${root}CloudTrail/`),
    regionFolders(archive, `${root}CloudTrail-Digest/`)
  ]);
  return [.../* @__PURE__ */ new Set([...logs, ...digests])].filter(filter.region).sort().map((region) => ({ account, region, root, hasDigests: digests.has(region) }));
}
async function regionFolders(archive, folder) {
  const folders = await archive.folders(folder);
  return new Set(folders.flatMap((path) => REGION2.exec(path)?.[1] ?? []));
}
async function* listDays(archive, { root, region }, { folder, span: span2 }) {
  const prefix = `${root}${folder}/${region}/`;
  const end = `${prefix}${dayFolder(span2.to)}/􏿿`;
  for await (const entry of archive.list(prefix, `${prefix}${dayFolder(span2.from)}`)) {
    if (entry.key > end) return;
    yield entry;
  }
}
function dayFolder(at) {
  return at.toISOString().slice(0, 10).replaceAll("-", "/");
}
var MAX_PER_SIDE = 200;
async function digestsBeyond(archive, { root, region }, span2) {
  const folder = `${root}CloudTrail-Digest/${region}/`;
  const [before, after] = await Promise.all([
    firstKeys(archive, folder),
    firstKeys(archive, folder, `${folder}${dayFolder(span2.to)}/􏿿`)
  ]);
  return [...before, ...after];
}
async function firstKeys(archive, prefix, after) {
  const keys = [];
  for await (const { key } of archive.list(prefix, after)) {
    keys.push(key);
    if (keys.length === MAX_PER_SIDE) break;
  }
  return keys;
}

// action/scan/plan-section.ts
var HIDDEN = /\/[._][^/]*$/u;
async function listLogs(archive, section2, window) {
  const found = {
    logs: new Array(),
    planted: new Array(),
    strays: new Array()
  };
  const folders = /* @__PURE__ */ new Map();
  const span2 = { from: window.since, to: window.until };
  for await (const entry of listDays(archive, section2, { folder: "CloudTrail", span: span2 })) {
    const key = parseArchiveKey(entry.key);
    if (key.kind === "stray") addStray(found, entry);
    if (key.kind !== "log" || !inWindow(key.time, window)) continue;
    found.logs.push(entry);
    folders.set(key.prefix, withLog(folders.get(key.prefix), key));
  }
  return { ...found, folders: [...folders.values()] };
}
function addStray({ planted, strays }, entry) {
  if (entry.key.endsWith(".gz")) planted.push(entry);
  else if (!HIDDEN.test(entry.key)) strays.push(entry.key);
}
function withLog(folder, { prefix, organization, account, region, time: time2 }) {
  const place = { prefix, organization, account, region };
  if (folder === void 0) return { ...place, count: 1, newest: time2 };
  return {
    ...folder,
    count: folder.count + 1,
    newest: folder.newest > time2 ? folder.newest : time2
  };
}
var IN_FLIGHT = 16;
async function readDigests(archive, section2, window) {
  const span2 = neededDigestRange(window);
  const entries = [];
  for await (const entry of listDays(archive, section2, { folder: "CloudTrail-Digest", span: span2 })) {
    const key = parseArchiveKey(entry.key);
    const isDigest = key.kind === "digest" || key.kind === "backfill";
    if (isDigest ? key.time >= span2.from && key.time <= span2.to : key.kind === "stray")
      entries.push(entry);
  }
  return readAll(archive, entries);
}
async function readAll(archive, entries) {
  const sights = new Array(entries.length);
  const queue = entries.entries();
  const lane2 = async () => {
    for (const [index, entry] of queue) sights[index] = await readDigest(archive, entry);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane2));
  return sights;
}
async function readDigest(archive, entry) {
  try {
    return { entry, object: { kind: "read", object: await archive.read(entry.key) } };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { entry, object: { kind: "unread", code: error.code, reason: error.message } };
  }
}

// action/judge-section.ts
function windowOf2(section2, window, verified) {
  return {
    ...window,
    since: resumeSince(rememberedIn(verified, folderOf(placeOf4(section2))), window)
  };
}
async function judgeSection(section2, { listing, window }, court) {
  const { archive, publicKeys, now, bucket, expectations, verified } = court;
  const span2 = neededDigestRange(window);
  const [sights, beyond2, keys, { folders }] = await Promise.all([
    readDigests(archive, section2, window),
    digestsBeyond(archive, section2, span2),
    regionKeys(publicKeys, section2.region, neededKeyRange(window, now)),
    listing
  ]);
  return judgeDigests({
    sights,
    bucket,
    keysOf: () => keys,
    window,
    now,
    listedLogs: folders,
    elsewhere: beyond2.filter((key) => isOutside(key, span2)),
    remembered: rememberedIn(verified, folderOf(placeOf4(section2))),
    expectations
  });
}
function isOutside(key, { from, to }) {
  const at = parseArchiveKey(key);
  return at.kind === "digest" && (at.time < from || at.time > to);
}
async function regionKeys(publicKeys, region, { from, to }) {
  try {
    return await publicKeys.keysOf(region, from, to);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { unread: error.message };
  }
}

// checks/integrity/hours.ts
var RANK = ["broken", "unknown", "pending", "none", "whole"];
var OF_SEGMENT = {
  digested: "whole",
  missing: "broken",
  invalid: "broken",
  unread: "unknown",
  gap: "none"
};
function drawHours(chain, window, faults) {
  const marks = faults.flatMap((fault2) => markOf(fault2, chain));
  const hours = [];
  const first = Math.floor(window.since.getTime() / HOUR2) * HOUR2;
  for (let time2 = first; time2 < window.until.getTime(); time2 += HOUR2) {
    const range = { from: new Date(time2), to: new Date(time2 + HOUR2) };
    hours.push({ ...range, state: stateOf2(range, chain, marks) });
  }
  return hours;
}
function stateOf2(hour, { segments }, marks) {
  const states = [
    ...segments.filter((segment) => overlaps2(segment, hour)).map(({ state }) => OF_SEGMENT[state]),
    ...marks.filter((mark2) => overlaps2(mark2, hour)).map(({ state }) => state),
    ...beyond(hour, segments)
  ];
  return RANK.find((state) => states.includes(state)) ?? "none";
}
function beyond(hour, segments) {
  return segments.slice(-1).flatMap(({ to }) => hour.to > to ? ["pending"] : []);
}
function markOf({ id, severity, digest }, { segments }) {
  const segment = segments.find((other) => digest !== void 0 && other.digest === digest);
  if (segment === void 0 || !id.startsWith("LOG_")) return [];
  if (severity === "unknown") return [{ ...segment, state: "unknown" }];
  return severity === "critical" || severity === "high" ? [{ ...segment, state: "broken" }] : [];
}
function overlaps2(a, b) {
  return a.from < b.to && a.to > b.from;
}

// action/chosen-trail.ts
function isChosen(chosen, trail) {
  if (chosen === void 0 || trail === void 0) return true;
  return trail === chosen || chosen.endsWith(`:trail/${trail}`);
}

// action/build-report.ts
function buildReport({
  inputs,
  pack,
  tally,
  faults: found,
  alerts,
  findings
}) {
  const faults = [...found].sort(byPlace);
  const unread = [...tally.unread].sort(byKey);
  return {
    ...emptyReport(inputs.window),
    complete: unread.length === 0 && faults.every(({ severity }) => severity !== "unknown"),
    unread: [...unread, ...faults.filter(({ severity }) => severity === "unknown").map(unreadOf)],
    integrity: {
      digests: tally.digests,
      logFiles: tally.logFiles,
      chains: tally.chains.filter(({ trail }) => isChosen(inputs.trail, trail)).map((chain) => chainRow(chain, inputs.window, faults)),
      faults: faults.map(faultRow)
    },
    detections: {
      rules: pack.rules.length + pack.correlations.length,
      ...tally.matched,
      alerts: alerts.map(alertRow)
    },
    findings
  };
}
function emptyReport({ since, until }) {
  return {
    version: 1,
    tool: { name: "trailwarden", version: VERSION },
    window: { since: instant2(since), until: instant2(until) },
    complete: true,
    unread: [],
    controls: [],
    integrity: {
      digests: { valid: 0, invalid: 0, missing: 0 },
      logFiles: { verified: 0, failed: 0, pending: 0, unverified: 0, unlisted: 0 },
      chains: [],
      faults: []
    },
    detections: { rules: 0, logFiles: 0, events: 0, bytes: 0, alerts: [] },
    findings: []
  };
}
function unreadOf({ id, key, message }) {
  return { what: id, key, reason: message };
}
var HOUR_SIGN = {
  whole: "=",
  broken: "x",
  unknown: "?",
  pending: ".",
  none: " "
};
function hoursOf(chain, window, faults) {
  const own4 = faults.filter(
    ({ account, region }) => account === chain.account && region === chain.region
  );
  return drawHours(chain, window, own4).map(({ state }) => HOUR_SIGN[state]).join("");
}
function chainRow(whole, window, faults) {
  const { trail, account, region, state, segments, ...chain } = whole;
  const from = chain.from ?? segments.at(0)?.from;
  const to = chain.to ?? segments.at(-1)?.to;
  return {
    trail,
    account,
    region,
    from: from === void 0 ? "" : instant2(from),
    to: to === void 0 ? "" : instant2(to),
    state,
    hours: hoursOf(whole, window, faults)
  };
}
function faultRow({
  id,
  severity,
  account,
  region,
  key,
  digest,
  expected,
  found,
  message
}) {
  return {
    id,
    severity,
    account,
    region,
    key,
    ...digest !== void 0 && { digest },
    ...expected !== void 0 && { expected },
    ...found !== void 0 && { found },
    message
  };
}
function alertRow({
  rule,
  count,
  first,
  last,
  account,
  region,
  principal,
  events
}) {
  return {
    rule: rule.id,
    title: rule.title,
    level: rule.level,
    count,
    first,
    last,
    account,
    region,
    principal,
    events: events.map(({ eventID, key, evidence }) => ({ eventID, key, evidence }))
  };
}
function byPlace(a, b) {
  return compare(
    [a.account, a.region, a.key, a.id, a.message],
    [b.account, b.region, b.key, b.id, b.message]
  );
}
function byKey(a, b) {
  return compare([a.what, a.key, a.reason], [b.what, b.key, b.reason]);
}
function compare(a, b) {
  const left = a.join("\n");
  const right = b.join("\n");
  return left < right ? -1 : Number(left > right);
}

// action/scan/log-tasks.ts
async function* logTasks(sections, planner) {
  for await (const planned of planAhead(sections, planner)) {
    planner.onPlanned(planned);
    yield* tasksOf(planned);
  }
}
var MOST_AHEAD = 6;
var FIRST_AHEAD = 2;
var ENOUGH_LOGS = 4e3;
async function* planAhead(sections, planner) {
  const queue = sections.values();
  const coming = [];
  let logsInHand = 0;
  const start = (most) => {
    while (coming.length < most && (coming.length === 0 || logsInHand < ENOUGH_LOGS)) {
      const { value, done } = queue.next();
      if (done === true) return;
      const planned = planSection(value, planner);
      planned.then(
        (plan) => logsInHand += plan?.listing.logs.length ?? 0,
        () => void 0
      );
      coming.push(planned);
    }
  };
  start(FIRST_AHEAD);
  for (let next = coming.shift(); next !== void 0; next = coming.shift()) {
    const planned = await next;
    start(MOST_AHEAD);
    if (planned === void 0) continue;
    yield planned;
    logsInHand -= planned.listing.logs.length;
  }
}
async function planSection(section2, planner) {
  try {
    const window = planner.windowOf(section2);
    const listing = listLogs(planner.archive, section2, window);
    if (planner.judge === void 0) return { section: section2, listing: await listing };
    const judging = planner.judge(section2, listing, window);
    const [listed, judgement] = await Promise.all([listing, judging]);
    return { section: section2, listing: listed, judgement };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    planner.onUnread(section2, error);
    return void 0;
  }
}
function* tasksOf({ listing, judgement }) {
  const known = judgement === void 0 ? {} : { judgement };
  const listed = /* @__PURE__ */ new Set();
  for (const entry of judgement === void 0 ? listing.logs : [...listing.logs, ...listing.planted]) {
    listed.add(entry.key);
    yield { ...entry, ...known };
  }
  for (const key of judgement?.expected.keys() ?? [])
    if (!listed.has(key)) yield { key, size: 0, ...known };
}

// checks/detections/correlation-alert.ts
function correlationAlert({ correlation, group, count, first, last, account, region, actor, events }, pack, evidenceOf3) {
  const rule = pack.correlations[correlation];
  if (rule === void 0) return [];
  const told3 = events.map(({ eventID, eventTime, key, rule: index }) => ({
    ...UNKNOWN,
    eventID,
    eventTime,
    eventName: pack.rules[index]?.title ?? "",
    key,
    evidence: evidenceOf3(key)
  }));
  const values = Object.values(group).map((value) => value ?? "");
  return [
    { rule, account, region, principal: actor, group: values, count, first, last, events: told3 }
  ];
}
var UNKNOWN = { eventSource: "", sourceIPAddress: "", userAgent: "", errorCode: "" };

// checks/integrity/relate-faults.ts
function relateFaults(faults) {
  const missing = keysBy("LOG_MISSING", "expected", faults);
  const unlisted2 = keysBy("LOG_UNLISTED", "found", faults);
  return faults.map((fault2) => {
    const { id, expected = "", found = "" } = fault2;
    const to = id === "LOG_MISSING" ? unlisted2.get(expected) : void 0;
    const from = id === "LOG_UNLISTED" ? missing.get(found) : void 0;
    return addWord(addWord(fault2, to, "Its content lies under"), from, "It has the content of");
  });
}
function keysBy(id, field, faults) {
  const entries = faults.filter((fault2) => fault2.id === id).flatMap((fault2) => fault2[field] === void 0 ? [] : [[fault2[field], fault2.key]]);
  return new Map(entries);
}
function addWord(fault2, key, words2) {
  return key === void 0 ? fault2 : { ...fault2, message: `${fault2.message} ${words2} ${key}.` };
}
var BEFORE_GAP = 2 * 36e5;

// checks/integrity/merge-faults.ts
function faultLedger() {
  const single = [];
  const counted = /* @__PURE__ */ new Map();
  const addOne = (fault2) => {
    if (!COUNTED.has(fault2.id)) {
      single.push(fault2);
      return;
    }
    const cause = fault2.digest ?? [fault2.message, fault2.range];
    const id = JSON.stringify([fault2.id, fault2.key, cause]);
    const before = counted.get(id);
    const count = (before?.count ?? 0) + (fault2.count ?? 1);
    counted.set(id, { ...before ?? fault2, count });
  };
  return {
    add: (faults) => {
      faults.forEach(addOne);
    },
    list: () => [...single, ...counted.values()]
  };
}
var COUNTED = /* @__PURE__ */ new Set([
  "LOG_UNVERIFIED",
  "LOG_OUTSIDE_COVERAGE",
  "LOG_PENDING"
]);

// checks/integrity/coverage.ts
function coverOf({ segments, stale }, range, window) {
  const start = segments[0]?.from ?? window.until;
  const end = segments.at(-1)?.to ?? window.until;
  const first = halve(segments, ({ to }) => to >= range.from);
  const beyond2 = halve(segments, ({ from }) => from > range.to);
  return [
    ...range.from < start ? [{ cover: "before", from: window.since, to: start }] : [],
    ...segments.slice(first, beyond2).map(covered),
    ...holesIn(segments.slice(Math.max(0, first - 1), beyond2 + 1), range),
    // Overdue digests are no reason to wait for them.
    ...range.to > end ? [{ cover: stale ? "missing" : "after", from: end, to: range.to }] : []
  ];
}
function halve(segments, holds) {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (segments.slice(middle, middle + 1).some(holds)) high = middle;
    else low = middle + 1;
  }
  return low;
}
function covered({ state, from, to, digest }) {
  return { cover: state, from, to, ...digest !== void 0 && { digest } };
}
function holesIn(segments, range) {
  const holes = [];
  let end;
  for (const { from: to, to: next } of segments) {
    const from = end ?? to;
    const wide = to.getTime() - from.getTime() > EDGE_SLACK;
    if (wide && from < range.to && to > range.from) holes.push({ cover: "gap", from, to });
    end = next;
  }
  return holes;
}

// checks/integrity/unlisted-log.ts
var UNJUDGED = { state: "unverified", faults: [] };
function judgeUnlisted(entry, sight, judgement) {
  const at = parseArchiveKey(entry.key);
  if (at.kind === "other") return UNJUDGED;
  const folder = judgement.folders.get(folderOf(at));
  if (folder === void 0) return UNJUDGED;
  const claimed = judgeClaim({ entry, sight, at }, judgement);
  if (claimed) return claimed;
  if (at.kind === "log") return judgeNamed({ entry, sight, at }, folder, judgement.window);
  return unlisted({ entry, sight, at }, "Its name is none that CloudTrail gives.");
}
function judgeNamed(subject, folder, window) {
  const time2 = instant2(subject.at.time);
  return judgeCover(subject, folder, window) ?? judgeDoubts(subject, folder) ?? unlisted(subject, `It is named ${time2}, and the digests of that time do not list it.`);
}
function judgeClaim(subject, { claimed }) {
  const claim = claimed.get(subject.entry.key);
  if (claim === void 0) return void 0;
  const found = subject.sight.kind === "too-large" ? void 0 : subject.sight.sha256;
  if (claim.sha256 !== void 0 && found !== void 0 && found !== claim.sha256)
    return contradicted(subject, claim, found);
  const message = `The digest of these log files is not proved: ${claim.digestKey}.`;
  return unproved2("LOG_UNVERIFIED", subject, {
    message,
    digest: claim.digestKey,
    range: claim.range
  });
}
function contradicted({ entry, at: { account, region } }, { digestKey, sha256 }, found) {
  const told3 = fault(
    "LOG_HASH_MISMATCH",
    { account, region, key: entry.key },
    {
      message: `The log file's content is not what the digest ${digestKey} recorded, which is not proved itself: one of the two was changed.`,
      digest: digestKey,
      expected: sha256,
      found
    }
  );
  return { state: "failed", faults: [told3] };
}
function judgeCover(subject, { chains }, window) {
  const range = deliveryOf(subject);
  const covers2 = chains.flatMap((chain) => coverOf(chain, range, window));
  const after = covers2.filter(({ cover }) => cover === "after");
  if (after.length > 0) return pending(subject, after);
  const doubtful = covers2.find(({ cover }) => cover in DOUBTS);
  if (doubtful) return unverified(subject, doubtful);
  const outside = covers2.find(({ cover }) => cover === "before" || cover === "gap");
  return outside && outsideCoverage(subject, outside);
}
function deliveryOf({ entry: { lastModified }, at: { time: time2 } }) {
  const latest = shifted(time2, NAME_SLACK);
  if (lastModified === void 0 || lastModified < shifted(time2, -EDGE_SLACK) || lastModified > latest)
    return { from: time2, to: latest };
  return { from: shifted(lastModified, -MINUTE), to: shifted(lastModified, EDGE_SLACK) };
}
function pending(subject, after) {
  const newest = new Date(Math.min(...after.map(({ from }) => from.getTime())));
  const due = instant2(shifted(newest, DIGEST_PERIOD + DELIVERY_DELAY));
  const message = `The log files are newer than the newest digest, which ends at ${instant2(newest)}. The next was or is due about ${due}.`;
  return { ...unproved2("LOG_PENDING", subject, { message }), state: "pending" };
}
var DOUBTS = {
  missing: "is gone",
  invalid: "is not proved",
  unread: "could not be checked"
};
function unverified(subject, { cover, from, to, digest }) {
  const name = digest === void 0 ? "" : `: ${digest}`;
  return unproved2("LOG_UNVERIFIED", subject, {
    message: `The digest of these log files ${String(DOUBTS[cover])}${name}.`,
    range: { from, to },
    ...digest !== void 0 && { digest }
  });
}
function outsideCoverage(subject, { from, to }) {
  return unproved2("LOG_OUTSIDE_COVERAGE", subject, {
    message: "A trail has no digests for the time of these log files; nothing can prove or disprove them.",
    range: { from, to }
  });
}
function judgeDoubts(subject, { undigested, doubtfulBackfills }) {
  const backfill = doubtfulBackfills.find(({ until }) => subject.at.time <= until);
  if (backfill)
    return unproved2("LOG_UNVERIFIED", subject, {
      message: `A backfill digest that could list these log files is not proved: ${backfill.key}.`,
      digest: backfill.key
    });
  if (undigested.length === 0) return void 0;
  return unproved2("LOG_OUTSIDE_COVERAGE", subject, {
    message: `No digest lists these log files, but the trail ${undigested.join(", ")} delivers here without digests.`
  });
}
function unlisted({ entry, sight, at }, why) {
  const stored = entry.lastModified ? ` It was stored ${instant2(entry.lastModified)}.` : "";
  const found = sight.kind === "too-large" ? void 0 : sight.sha256;
  const place = { account: at.account, region: at.region, key: entry.key };
  const message = `No digest lists this log file. ${why}${stored}`;
  return { state: "unlisted", faults: [fault("LOG_UNLISTED", place, { message, found })] };
}
function unproved2(id, { at }, detail) {
  const place = { account: at.account, region: at.region, key: folderOf(at) };
  return { state: "unverified", faults: [fault(id, place, { ...detail, count: 1 })] };
}

// checks/integrity/log-file.ts
function judgeLogFile(entry, sight, judgement) {
  const expected = judgement.listed.get(entry.key);
  if (expected) return judgeListed(expected, sight, entry);
  const place = placeOf5(entry.key, parseArchiveKey(entry.key));
  if (sight.kind === "unread") return judgeUnread(place, sight);
  const damage = contentFaults(place, sight);
  const verdict = judgeUnlisted(entry, sight, judgement);
  const failed = damage.length > 0 && verdict.state !== "unlisted";
  return { state: failed ? "failed" : verdict.state, faults: [...damage, ...verdict.faults] };
}
function placeOf5(key, at) {
  return at.kind === "other" ? { account: "", region: "", key } : { account: at.account, region: at.region, key };
}
function judgeListed(expected, sight, entry) {
  if (sight.kind === "unread")
    return sight.code === "missing" ? { state: "failed", faults: [missingLog(expected)] } : judgeUnread(expected, sight, expected.digestKey);
  const faults = [
    ...hashFaults2(expected, sight, entry),
    ...contentFaults(expected, sight, expected)
  ];
  return { state: faults.length === 0 ? "verified" : "failed", faults };
}
function missingLog(expected) {
  const events = expected.events ? ` It held events of ${span(expected.events)}.` : "";
  return fault("LOG_MISSING", expected, {
    message: `The log file is gone; the digest ${expected.digestKey} lists it.${events}`,
    digest: expected.digestKey,
    expected: expected.sha256,
    ...expected.events && { range: expected.events }
  });
}
function hashFaults2(expected, sight, { lastModified }) {
  const found = sight.kind === "too-large" ? void 0 : sight.sha256;
  if (found === void 0 || found.toLowerCase() === expected.sha256) return [];
  const stored = lastModified ? ` It was stored ${instant2(lastModified)}.` : "";
  return [
    fault("LOG_HASH_MISMATCH", expected, {
      message: `The log file's content is not what its digest ${expected.digestKey} recorded.${stored}`,
      digest: expected.digestKey,
      expected: expected.sha256,
      found,
      ...expected.events && { range: expected.events }
    })
  ];
}
function contentFaults(place, sight, expected) {
  const digest = expected ? { digest: expected.digestKey, expected: expected.sha256 } : {};
  switch (sight.kind) {
    case "too-large": {
      const message = `The log file inflates beyond ${sight.limit} bytes (stored: ${sight.stored}).`;
      return [fault("LOG_TOO_LARGE", place, { message, ...digest })];
    }
    case "corrupt": {
      const message = `The log file is no whole gzip stream: ${sight.reason}.${hashWord(sight, expected)}`;
      return [fault("LOG_CORRUPT", place, { message, ...digest, found: sight.sha256 })];
    }
    case "whole": {
      if (sight.trailing === 0) return [];
      const message = `${sight.trailing} bytes follow the gzip stream of the log file; other readers would take them for events.`;
      return [fault("LOG_TRAILING_DATA", place, { message, ...digest, found: sight.sha256 })];
    }
  }
}
function hashWord(sight, expected) {
  if (expected === void 0) return "";
  if (sight.sha256 === void 0) return " Its content cannot be had any more.";
  return sight.sha256.toLowerCase() === expected.sha256 ? " Its content is still what the digest recorded." : " Its content is not what the digest recorded.";
}
function judgeUnread(place, { code: code2, reason }, digest) {
  const detail = { message: `Not read: ${reason}.`, ...digest !== void 0 && { digest } };
  switch (code2) {
    case "access-denied":
      return { state: "unverified", faults: [fault("LOG_ACCESS_DENIED", place, detail)] };
    case "archived":
      return { state: "unverified", faults: [fault("LOG_ARCHIVED", place, detail)] };
    case "unreachable":
      return { state: "unverified", faults: [fault("LOG_NOT_CHECKED", place, detail)] };
    case "too-large":
      return { state: "failed", faults: [fault("LOG_TOO_LARGE", place, detail)] };
    case "missing": {
      const message = "The log file was listed and gone when it was read; no digest says what it was.";
      return { state: "unverified", faults: [fault("LOG_NOT_CHECKED", place, { message })] };
    }
  }
}

// action/tally.ts
var EVIDENCE = {
  verified: "verified",
  pending: "pending",
  failed: "failed",
  unverified: "unchecked",
  // No digest lists it though one should: its events are not CloudTrail's word.
  unlisted: "failed"
};
var Tally = class {
  digests = { valid: 0, invalid: 0, missing: 0 };
  logFiles = {
    verified: 0,
    failed: 0,
    pending: 0,
    unverified: 0,
    unlisted: 0
  };
  /** What the rules were shown: a file that is gone or cannot be inflated is not among it. */
  matched = { logFiles: 0, events: 0, bytes: 0 };
  /** All that was looked at. */
  scanned = { files: 0, bytes: 0 };
  chains = [];
  sections = [];
  /** By log folder: the earliest log file that could not be read. The next run begins there. */
  unsettled = /* @__PURE__ */ new Map();
  unread = [];
  #faults = faultLedger();
  #pack;
  #book;
  #correlator;
  /** Of log files with events that a correlation may speak of. */
  #evidence = /* @__PURE__ */ new Map();
  #onHit;
  /** @param correlations what an earlier run left of open windows */
  constructor(pack, {
    onHit,
    correlations
  }) {
    this.#pack = pack;
    this.#book = new AlertBook(pack.rules);
    this.#correlator = new Correlator(pack, { state: correlations });
    this.#onHit = onHit;
  }
  addSection({ section: section2, listing, judgement }) {
    const strays = judgement === void 0 ? listing.planted.map(({ key }) => key) : [];
    for (const key of [...strays, ...listing.strays])
      this.addUnread("object", key, "not a name CloudTrail gives, so not looked at");
    if (judgement === void 0) return;
    this.digests.valid += judgement.digests.valid;
    this.digests.invalid += judgement.digests.invalid;
    this.digests.missing += judgement.digests.missing;
    this.chains.push(...judgement.chains);
    this.#faults.add(judgement.faults);
    this.sections.push({
      ...placeOf4(section2),
      digests: judgement.chains.reduce((sum, { segments }) => sum + segments.length, 0),
      logs: listing.logs.length
    });
  }
  addFaults(faults) {
    this.#faults.add(faults);
  }
  addFile({ task, file }) {
    const evidence = this.#addEvidence(task, file);
    const { sight, parts } = file;
    const bytes = sight.kind === "whole" ? sight.bytes : 0;
    this.scanned.files += 1;
    this.scanned.bytes += bytes;
    if (parts.detections === void 0) return;
    this.matched.logFiles += 1;
    this.matched.bytes += bytes;
    this.matched.events += parts.detections.events;
    for (const problem of parts.detections.problems) this.addUnread("log file", file.key, problem);
    for (const hit of parts.detections.hits) this.#addHit({ hit, key: file.key, evidence });
  }
  addUnread(what, key, reason) {
    this.unread.push({ what, key, reason });
  }
  faults() {
    return relateFaults(this.#faults.list());
  }
  /** Each rule's alerts, then those of correlations, and what the next run must know of these. */
  finish() {
    const { alerts, notices, state } = this.#correlator.finish();
    for (const notice of notices) this.addUnread("correlation", "", notice);
    const evidenceOf3 = (key) => this.#evidence.get(key) ?? "unchecked";
    const correlated = alerts.flatMap((alert) => correlationAlert(alert, this.#pack, evidenceOf3));
    return { alerts: [...this.#book.alerts(), ...correlated], correlations: state };
  }
  #addHit(filed) {
    const { hit, key, evidence } = filed;
    const rule = this.#pack.rules[hit.rule];
    this.#book.add(filed);
    if (rule?.feeds === true) {
      this.#evidence.set(key, evidence);
      this.#correlator.add(hit, key);
    }
    if (rule?.reports === true)
      this.#onHit({ rule: rule.id, eventID: hit.eventID, eventTime: hit.eventTime, key, evidence });
  }
  /** What the file proves, and what is wrong with it. A file that is no longer there was not skipped. */
  #addEvidence(task, file) {
    const { judgement } = task;
    this.#addUnreadFile(file);
    if (file.sight.kind === "unread") this.#leaveUnsettled(file.key);
    if (judgement === void 0) return "unchecked";
    const { state, faults } = judgeLogFile(task, file.sight, judgement);
    this.logFiles[state] += 1;
    this.#faults.add(faults);
    return EVIDENCE[state];
  }
  #addUnreadFile({ key, sight }) {
    if (sight.kind === "unread" && sight.code !== "missing")
      this.addUnread("log file", key, sight.reason);
    if (sight.kind === "corrupt")
      this.addUnread("log file", key, `no whole gzip file: ${sight.reason}`);
    if (sight.kind === "too-large")
      this.addUnread("log file", key, `inflates to more than ${sight.limit} bytes`);
  }
  #leaveUnsettled(key) {
    const at = parseArchiveKey(key);
    if (at.kind !== "log") return;
    const folder = folderOf(at);
    const before = this.unsettled.get(folder);
    if (before === void 0 || at.time < before) this.unsettled.set(folder, at.time);
  }
};

// action/run.ts
async function run(story) {
  const { inputs, pack, memory } = story;
  const sections = await wantedSections(story);
  const expectations = await story.expectations(sections);
  const tally = new Tally(pack, { onHit: story.onHit, correlations: memory.correlations });
  const tasks = logTasks(sections, plannerOf(story, { sections, expectations, tally }));
  for await (const scanned of story.scan(tasks)) {
    tally.addFile(scanned);
    story.progress.show({ doing: inputs.archive, ...tally.scanned });
  }
  story.progress.end();
  if (inputs.parts.integrity) tally.addFaults(judgeCoverage(tally.sections, expectations));
  if (story.interrupted.aborted)
    tally.addUnread("run", "", "it was interrupted: this is what had been found");
  noteEmptyWindow(tally, inputs);
  return outcomeOf(story, tally);
}
function outcomeOf({ inputs, pack, memory }, tally) {
  const { alerts, correlations } = tally.finish();
  const faults = tally.faults().filter(({ trail }) => isChosen(inputs.trail, trail));
  const findings = [...faults.flatMap(faultFinding), ...alerts.map(alertFinding)].sort(byUrgency);
  const settled = { window: inputs.window, chains: tally.chains, faults: tally.faults() };
  return {
    report: buildReport({ inputs, pack, tally, faults, alerts, findings }),
    verify: nextState(memory.verify, settled, tally.unsettled),
    correlations
  };
}
async function wantedSections({ archive, bucket, inputs }) {
  const prefix = bucket?.prefix ?? "";
  const everything = { prefix, account: () => true, region: () => true };
  const wanted = {
    prefix,
    account: (account) => passes(inputs.accounts, account),
    region: (region) => passes(inputs.regions, region)
  };
  const sections = await findSections(archive, wanted);
  if (sections.length > 0) return sections;
  const all = await findSections(archive, everything);
  throw new UsageError(all.length === 0 ? noLogs(inputs) : noneWanted(all));
}
function noLogs({ archive }) {
  return `--archive ${archive}: no CloudTrail logs in it; give the folder that holds AWSLogs/<account>/CloudTrail/<region>/…`;
}
function noneWanted(all) {
  const places = all.slice(0, 10).map(({ account, region }) => `${account} ${region}`);
  return `--accounts and --regions leave nothing of this archive, which holds ${places.join(", ")}`;
}
function plannerOf(story, { sections, expectations, tally }) {
  const { archive, inputs, memory, now, publicKeys, bucket } = story;
  const planner = {
    archive,
    windowOf: () => inputs.window,
    onPlanned: (planned) => {
      tally.addSection(planned);
    },
    onUnread: ({ account, region }, error) => {
      tally.addUnread(`logs of ${account} ${region}`, "", error.message);
    }
  };
  if (!inputs.parts.integrity) return planner;
  const court = { archive, bucket: bucket?.bucket, publicKeys, now, verified: memory.verify };
  const others = (section2) => sections.some((other) => other !== section2 && other.hasDigests);
  return {
    ...planner,
    windowOf: (section2) => windowOf2(section2, inputs.window, memory.verify),
    judge: (section2, listing, window) => judgeSection(
      section2,
      { listing, window },
      { ...court, expectations: { ...expectations, otherDigests: others(section2) } }
    )
  };
}
function noteEmptyWindow(tally, { window }) {
  const digests = tally.digests.valid + tally.digests.invalid + tally.digests.missing;
  if (tally.scanned.files > 0 || digests > 0 || tally.unread.length > 0) return;
  const { since, until } = window;
  tally.addUnread(
    "window",
    "",
    `no log file of the archive lies between ${since.toISOString()} and ${until.toISOString()}; choose another time with --since and --until`
  );
}

// action/read/policy.ts
import { readFile as readFile3 } from "node:fs/promises";

// checks/controls/suppressions.ts
var import_yaml2 = __toESM(require_dist(), 1);

// checks/controls/nearest.ts
function nearest(name, known) {
  const scored = known.map((one) => ({ one, distance: editDistance(name.slice(0, 64), one) }));
  return scored.toSorted((a, b) => a.distance - b.distance)[0]?.one ?? "";
}
function editDistance(a, b) {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const row = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const replaced3 = (above[j] ?? 0) + Number(letter !== other);
      row.push(Math.min((above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, replaced3));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

// checks/controls/suppressions.ts
var KEYS2 = ["control", "resource", "reason", "owner", "expires"];
var LONGEST_DAYS = 366;
function parseSuppressions(text3, known) {
  const document = (0, import_yaml2.parse)(text3, { maxAliasCount: 20 });
  const list2 = isLogRecord(document) ? document.suppressions : document;
  if (list2 === void 0 || list2 === null) return [];
  if (!Array.isArray(list2)) throw new UsageError("suppressions: write a list of exceptions");
  const entries = list2;
  const own4 = entries.map((entry, index) => ({ entry, path: `suppressions[${index}]` }));
  const faults = own4.flatMap(({ entry, path }) => faultsOf(entry, path, known));
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  return own4.flatMap(({ entry }) => belongs(entry) ? [suppressionOf(entry)] : []);
}
var belongs = (entry) => isLogRecord(entry) && Object.hasOwn(entry, "control");
function faultsOf(entry, path, known) {
  if (!isLogRecord(entry)) return [`${path}: write a mapping with ${KEYS2.join(", ")}`];
  if (!belongs(entry)) return [];
  const missing = KEYS2.filter((key) => textOf2(entry, key) === "").map(
    (key) => `${path}.${key}: is missing; ${CURES[key]}`
  );
  const control = textOf2(entry, "control");
  const strange = Object.keys(entry).filter((key) => !KEYS2.some((one) => one === key)).map((key) => `${path}.${key}: unknown key; did you mean ${nearest(key, KEYS2)}?`);
  const wrong2 = control === "" || known.includes(control) ? [] : [
    `${path}.control: there is no control ${control}; did you mean ${nearest(control, known)}?`
  ];
  const day = textOf2(entry, "expires");
  const undated = day === "" || isDay(day) ? [] : [`${path}.expires: ${day} is no day; write YYYY-MM-DD, for example 2027-03-31`];
  return [...missing, ...strange, ...wrong2, ...undated];
}
var CURES = {
  control: "name a control, for example ARC-06",
  resource: "give a resource pattern, for example 'arn:aws:s3:::org-trail-archive'",
  reason: "say why this is no fault here",
  owner: "say who answers for it",
  expires: `give the last day it holds, YYYY-MM-DD, at most ${LONGEST_DAYS} days ahead`
};
function textOf2(entry, key) {
  const value = Object.hasOwn(entry, key) ? entry[key] : void 0;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
var isDay = (text3) => /^\d{4}-\d{2}-\d{2}$/.test(text3) && !Number.isNaN(Date.parse(`${text3}T00:00:00Z`));
var suppressionOf = (entry) => ({
  control: textOf2(entry, "control"),
  resource: textOf2(entry, "resource"),
  reason: textOf2(entry, "reason"),
  owner: textOf2(entry, "owner"),
  expires: textOf2(entry, "expires")
});
function isInForce({ expires }, now) {
  const last = Date.parse(`${expires}T23:59:59.999Z`);
  const today = Date.parse(now);
  return today <= last && last - today <= (LONGEST_DAYS + 1) * 864e5;
}
function suppresses({ control, resource }, result) {
  if (control !== result.id) return false;
  const names = [result.resource, `${result.account}:${result.resource}`];
  return names.some((name) => resource === name || minimatch(flatten(name), flatten(resource)));
}
var flatten = (text3) => text3.replaceAll("/", ":");

// action/read/config.ts
var import_yaml3 = __toESM(require_dist(), 1);

// checks/controls/audit-policy.ts
var DETECTION_PATHS = ["cloudwatch-logs", "eventbridge", "lake", "siem"];
var DEFAULT_AUDIT_POLICY = {
  regions: [],
  trail: {},
  retentionDays: 365,
  hotDays: 90,
  logGroupRetentionDays: 365,
  maxDeliveryAgeHours: 24,
  maxDigestAgeHours: 6,
  lookBackHours: 24,
  breakGlass: [],
  readers: [],
  excludedAccounts: [],
  detectionPath: "cloudwatch-logs",
  networkEventSources: ["cloudtrail.amazonaws.com", "kms.amazonaws.com", "s3.amazonaws.com"]
};

// action/read/config.ts
var matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
var listOf = (fits) => (value) => Array.isArray(value) && value.every(fits);
var ACCOUNT2 = {
  fits: matches(/^\d{12}$/),
  cure: 'write twelve digits in quotes, for example "111111111111"'
};
var REGION3 = {
  fits: matches(/^[a-z]{2}(-[a-z]+)+-\d$/),
  cure: "write a Region, for example us-east-1"
};
var DAYS = {
  fits: (value) => typeof value === "number" && Number.isInteger(value) && value > 0 && value <= 36500,
  cure: "write a whole number above 0, for example 365"
};
var ARNS = {
  fits: listOf(matches(/^(arn:[\w-]+:(iam|sts)::[\d*]+:.+|\d{12})$/)),
  cure: 'write a list of role ARNs or account ids, for example ["arn:aws:iam::222222222222:role/BreakGlass"]'
};
var text2 = (pattern, example) => ({
  fits: matches(pattern),
  cure: `write text, for example ${example}`
});
var SETTINGS = {
  organization: {
    "home-region": REGION3,
    regions: {
      fits: listOf(REGION3.fits),
      cure: "write a list of Regions, for example [us-east-1, eu-west-1]"
    },
    "management-account": ACCOUNT2,
    "log-archive-account": ACCOUNT2,
    "security-account": ACCOUNT2,
    "audit-role": text2(/^[\w+=,.@/-]{1,512}$/, "TrailwardenAudit (a role name, not an ARN)")
  },
  trail: {
    name: text2(/^(arn:[\w-]+:cloudtrail:.+|[\w.-]{3,128})$/, "org-trail"),
    bucket: text2(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "org-trail-archive"),
    prefix: text2(/^[\w!.*'()/-]{0,200}$/, '"" or logs')
  },
  policy: {
    "retention-days": DAYS,
    "hot-days": DAYS,
    "log-group-retention-days": DAYS,
    "max-delivery-age-hours": DAYS,
    "max-digest-age-hours": DAYS,
    "look-back-hours": DAYS,
    "break-glass": ARNS,
    readers: ARNS,
    "excluded-accounts": {
      fits: listOf(matches(/^[\d*?[\]{},!-]{1,64}$/)),
      cure: 'write a list of account ids or globs in quotes, for example ["444444444444"]'
    },
    "detection-path": {
      fits: (value) => DETECTION_PATHS.some((path) => path === value),
      cure: `write one of ${DETECTION_PATHS.join(", ")}`
    },
    "network-event-sources": {
      fits: listOf(matches(/^[a-z0-9.-]+\.amazonaws\.com$/)),
      cure: "write a list of event sources, for example [s3.amazonaws.com]; [] for none"
    }
  }
};
function parseConfig(source, others = []) {
  const document = (0, import_yaml3.parseDocument)(source, { uniqueKeys: true });
  if (document.errors.length > 0)
    throw new UsageError(document.errors.map(({ message }) => `not YAML: ${message}`).join("\n"));
  const value = document.toJS({ maxAliasCount: 20 }) ?? {};
  if (!isLogRecord(value)) throw new UsageError("the configuration: write a mapping of sections");
  const faults = faultsOf2(value, others);
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  return policyOf(value);
}
function faultsOf2(config, others) {
  const sections = [...Object.keys(SETTINGS), ...others];
  return Object.entries(config).flatMap(([name, value]) => {
    if (others.includes(name)) return [];
    const settings = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : void 0;
    if (settings === void 0)
      return [`${name}: unknown section; did you mean ${nearest(name, sections)}?`];
    if (value === null) return [];
    if (!isLogRecord(value))
      return [`${name}: write a mapping of ${Object.keys(settings).join(", ")}`];
    return Object.entries(value).flatMap(([key, one]) => faultOf(`${name}.${key}`, settings, one));
  });
}
function faultOf(path, settings, value) {
  const key = path.slice(path.indexOf(".") + 1);
  const rule = Object.hasOwn(settings, key) ? settings[key] : void 0;
  if (rule === void 0)
    return [`${path}: unknown key; did you mean ${nearest(key, Object.keys(settings))}?`];
  return value === null || rule.fits(value) ? [] : [`${path}: ${shown2(value)} does not fit; ${rule.cure}`];
}
var shown2 = (value) => JSON.stringify(value).slice(0, 80);
function policyOf(config) {
  const organization = section(config, "organization");
  const trail = section(config, "trail");
  const policy = section(config, "policy");
  const defaults = DEFAULT_AUDIT_POLICY;
  return {
    ...optional2("homeRegion", textAt2(organization, "home-region")),
    regions: textsAt(organization, "regions", defaults.regions),
    ...optional2("managementAccount", textAt2(organization, "management-account")),
    ...optional2("logArchiveAccount", textAt2(organization, "log-archive-account")),
    ...optional2("securityAccount", textAt2(organization, "security-account")),
    ...optional2("auditRole", textAt2(organization, "audit-role")),
    trail: {
      ...optional2("name", textAt2(trail, "name")),
      ...optional2("bucket", textAt2(trail, "bucket")),
      ...optional2("prefix", textAt2(trail, "prefix"))
    },
    ...limitsOf(policy),
    breakGlass: textsAt(policy, "break-glass", defaults.breakGlass),
    readers: textsAt(policy, "readers", defaults.readers),
    excludedAccounts: textsAt(policy, "excluded-accounts", defaults.excludedAccounts),
    detectionPath: DETECTION_PATHS.find((path) => path === policy["detection-path"]) ?? defaults.detectionPath,
    networkEventSources: textsAt(policy, "network-event-sources", defaults.networkEventSources)
  };
}
function limitsOf(policy) {
  const defaults = DEFAULT_AUDIT_POLICY;
  return {
    retentionDays: numberAt2(policy, "retention-days", defaults.retentionDays),
    hotDays: numberAt2(policy, "hot-days", defaults.hotDays),
    logGroupRetentionDays: numberAt2(
      policy,
      "log-group-retention-days",
      defaults.logGroupRetentionDays
    ),
    maxDeliveryAgeHours: numberAt2(policy, "max-delivery-age-hours", defaults.maxDeliveryAgeHours),
    maxDigestAgeHours: numberAt2(policy, "max-digest-age-hours", defaults.maxDigestAgeHours),
    lookBackHours: numberAt2(policy, "look-back-hours", defaults.lookBackHours)
  };
}
function section(config, name) {
  const value = Object.hasOwn(config, name) ? config[name] : void 0;
  return isLogRecord(value) ? value : {};
}
function textAt2(from, key) {
  const value = from[key];
  return typeof value === "string" && value !== "" ? value : void 0;
}
function textsAt(from, key, otherwise) {
  const value = from[key];
  return Array.isArray(value) ? value.map(String) : otherwise;
}
function numberAt2(from, key, otherwise) {
  const value = from[key];
  return typeof value === "number" ? value : otherwise;
}
function optional2(key, value) {
  const entry = {};
  if (value !== void 0) Object.assign(entry, { [key]: value });
  return entry;
}

// action/read/policy.ts
var CONFIG = "trailwarden.config.yml";
var SUPPRESSIONS = ".trailwarden/suppressions.yml";
var OTHERS = ["stacks", "issues", "routing", "detections", "action"];
async function readPolicy(file) {
  const path = file ?? CONFIG;
  const text3 = await readOptional(path, file !== void 0);
  return about(path, () => parseConfig(text3 ?? "", OTHERS));
}
async function readSuppressions(file, known) {
  const found = await readSuppressionFile(file);
  return found === void 0 ? [] : about(found.path, () => parseSuppressions(found.text, known));
}
async function readSuppressionFile(file) {
  const path = file ?? SUPPRESSIONS;
  const text3 = await readOptional(path, file !== void 0);
  return text3 === void 0 ? void 0 : { path, text: text3 };
}
async function readOptional(path, wanted) {
  try {
    return await readFile3(path, "utf8");
  } catch (error) {
    if (!wanted && codeOf(error) === "ENOENT") return void 0;
    throw new UsageError(`${path}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
}
function about(path, parse3) {
  try {
    return parse3();
  } catch (error) {
    throw new UsageError(
      reasonOf(error).split("\n").map((line) => `${path}: ${line}`).join("\n"),
      { cause: error }
    );
  }
}

// action/write/issues/suppressions.ts
var import_yaml4 = __toESM(require_dist(), 1);

// action/write/issues/routing.ts
var globs = external_exports.union([external_exports.string(), external_exports.array(external_exports.string()).min(1)]).optional();
var routeSchema = external_exports.strictObject({
  accounts: globs,
  regions: globs,
  rules: globs,
  severity: external_exports.enum(SEVERITIES).optional(),
  assignees: external_exports.array(external_exports.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/, "a login, without @")).max(10).default([]),
  labels: external_exports.array(
    external_exports.string().min(1).max(50).regex(/^(?!(?:severity|kind|status):)/, "severity:, kind: and status: are ours to set")
  ).max(10).default([]),
  text: external_exports.string().max(2e3).default("")
});
var GLOB = { dot: true, nocomment: true, nonegate: true, noext: true };
function matchesGlobs(patterns, value) {
  if (patterns === void 0) return true;
  const list2 = typeof patterns === "string" ? [patterns] : patterns;
  const wanted = list2.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = list2.filter((pattern) => pattern.startsWith("!"));
  const hit = (pattern) => minimatch(value.replaceAll("/", ":"), pattern.replaceAll("/", ":"), GLOB);
  return (wanted.length === 0 || wanted.some(hit)) && !unwanted.some((pattern) => hit(pattern.slice(1)));
}

// action/write/issues/suppressions.ts
var globs2 = external_exports.union([external_exports.string(), external_exports.array(external_exports.string()).min(1)]).optional();
var entrySchema = external_exports.strictObject({
  fingerprint: external_exports.string().regex(/^[0-9a-f]{32}$/, "fingerprint: 32 hex digits, as in the first line of the issue").optional(),
  rule: globs2,
  accounts: globs2,
  regions: globs2,
  resources: globs2,
  reason: external_exports.string().min(1, "reason: say why this is fine"),
  owner: external_exports.string().min(1, "owner: say who answers for it"),
  expires: external_exports.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expires: a date like 2027-01-31; every exception ends").refine((date) => !Number.isNaN(Date.parse(date)), "expires: there is no such date")
}).refine(
  ({ fingerprint: fingerprint2, rule }) => fingerprint2 !== void 0 || rule !== void 0,
  "name a fingerprint or a rule: an exception for everything is no exception"
);
var ENTRY_LIMIT = 5e3;
function parseSuppressions2(text3, name) {
  const list2 = listOf2(yamlOf(text3, name));
  if (list2 === void 0 || list2.length > ENTRY_LIMIT)
    throw new UsageError(`${name}: the file: write a list of at most ${ENTRY_LIMIT} exceptions`);
  const read = list2.map((entry, index) => ({
    index,
    own: !isOfControls(entry),
    ...parseEntry(entry)
  }));
  const complaints = read.filter(({ own: own4 }) => own4).flatMap(
    ({ index, issues }) => issues.map((issue) => complaintOf(issue, `${name}: entry ${index + 1}`))
  );
  if (complaints.length > 0) throw new UsageError(complaints.join("\n"));
  return read.flatMap(({ own: own4, data }) => own4 && data !== void 0 ? [data] : []);
}
function parseEntry(entry) {
  const parsed = entrySchema.safeParse(entry);
  return parsed.success ? { data: parsed.data, issues: [] } : { data: void 0, issues: parsed.error.issues };
}
function complaintOf({ path: [field], message }, where) {
  return `${where}${field === void 0 ? "" : `, ${String(field)}`}: ${message}`;
}
function listOf2(value) {
  const list2 = isMap3(value) ? value.suppressions : value;
  return Array.isArray(list2) ? list2 : void 0;
}
function isOfControls(entry) {
  return isMap3(entry) && Object.hasOwn(entry, "control");
}
function isMap3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function yamlOf(text3, name) {
  try {
    const value = (0, import_yaml4.parse)(text3, { schema: "failsafe", maxAliasCount: 100 });
    return value === "" || value === null ? [] : value;
  } catch (error) {
    throw new UsageError(`${name}: not YAML: ${reasonOf(error)}`, { cause: error });
  }
}
function suppressedUntil(finding, entries, now) {
  const ends = entries.filter((entry) => covers(entry, finding)).map(({ expires }) => endOf(expires)).filter((end) => end > now);
  return ends.length === 0 ? void 0 : Math.max(...ends);
}
function endedSuppressions(entries, now) {
  return entries.filter(({ expires }) => endOf(expires) <= now);
}
function endOf(date) {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 1e3) + 86400;
}
function covers(entry, finding) {
  return (entry.fingerprint === void 0 || entry.fingerprint === finding.fingerprint) && matchesGlobs(entry.rule, finding.id) && matchesGlobs(entry.accounts, finding.account) && matchesGlobs(entry.regions, finding.region) && matchesGlobs(entry.resources, finding.resource);
}

// action/suppress.ts
async function readExceptions(file) {
  const source = await readSuppressionFile(file);
  return source && { path: source.path, entries: parseSuppressions2(source.text, source.path) };
}
function suppress(report, exceptions, now) {
  if (exceptions === void 0) return report;
  const { path, entries } = exceptions;
  const seconds = Math.floor(now.getTime() / 1e3);
  const isOpen = (finding) => suppressedUntil(finding, entries, seconds) === void 0;
  const findings = report.findings.filter(isOpen);
  const hidden = report.findings.length - findings.length;
  if (hidden > 0) say(`${hidden} of ${report.findings.length} findings are suppressed by ${path}`);
  for (const { fingerprint: fingerprint2, rule, expires, owner } of endedSuppressions(entries, seconds))
    say(
      `${path}: the exception for ${String(fingerprint2 ?? rule)} ended on ${expires}; ask ${owner}`
    );
  return { ...report, findings };
}

// action/write/issues/markdown-folder.ts
import { constants } from "node:fs";
import { mkdir as mkdir2, open as open3, rename as rename3, rm as rm2 } from "node:fs/promises";
import { join as join2 } from "node:path";
import { randomBytes } from "node:crypto";

// action/write/issues/marker.ts
import { createHash as createHash4 } from "node:crypto";
var NOTES_LINE = "<!-- notes -->";
var MARKER = /^<!-- trailwarden:1 fp=([0-9a-f]{32}) kind=([a-z]{1,20}) rev=([0-9a-f]{16}) -->$/;
function joinBody({ fingerprint: fingerprint2, kind }, managed, notes = "") {
  const marker = `<!-- trailwarden:1 fp=${fingerprint2} kind=${kind} rev=${revisionOf(managed)} -->`;
  return `${marker}
${managed}

${NOTES_LINE}
${notes}`;
}
function splitBody(body) {
  const [first = "", ...lines] = body.replaceAll("\r\n", "\n").split("\n");
  const marker = parseMarker(first.trimEnd());
  if (marker === void 0) return void 0;
  const border = lines.indexOf(NOTES_LINE);
  const managed = (border === -1 ? lines : lines.slice(0, border)).join("\n").trimEnd();
  if (border !== -1) return { marker, managed, notes: lines.slice(border + 1).join("\n") };
  return { marker, managed, notes: revisionOf(managed) === marker.rev ? "" : managed };
}
function parseMarker(line) {
  const match = MARKER.exec(line);
  if (match === null) return void 0;
  const [, fingerprint2 = "", kind = "", rev = ""] = match;
  return { fingerprint: fingerprint2, kind, rev };
}
function revisionOf(managed) {
  return createHash4("sha256").update(managed).digest("hex").slice(0, 16);
}

// action/write/redact.ts
import { createHash as createHash5 } from "node:crypto";
var SECRETS = [
  [
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,10000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
    "[private key]"
  ],
  [/\b(A[KS]IA)[A-Z2-7]{16}\b/g, "$1[access key]"],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g, "[github token]"],
  [/\bxox[a-z]-[A-Za-z0-9-]{10,200}/g, "[slack token]"],
  [/\beyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{0,4000}/g, "[json web token]"],
  [/\b(?:FwoGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9+/=%]{20,4000}/g, "[session token]"],
  [/([?&]X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"']{1,4000}/gi, "$1[secret]"],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"']{1,200}:)[^\s/@"']{1,200}@/gi, "$1[secret]@"],
  [
    /(\bauthorization["']?\s{0,5}[:=]\s{0,5}["']?(?:bearer|basic|token)\s{1,5})[^\s"',;]{1,4000}/gi,
    "$1[secret]"
  ],
  [
    /(\b[a-z_-]{0,40}(?:password|passwd|secret|secret_?access_?key|session_?token|api_?key|private_?key)["']?\s{0,5}[:=]\s{0,5}["']?)(?!\[)[^\s"',;&}]{1,4000}/gi,
    "$1[secret]"
  ]
];
var ADDRESSES = [
  [/(?<!\d|\d\.)(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/g, "[address]"],
  [/(?<![0-9a-z:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,7}(?![0-9a-z:])/gi, "[address]"]
];
var ACCOUNTS = [[/(?<!\d)\d{8}(\d{4})(?!\d)/g, "account-$1"]];
var PRINCIPAL_IN_ARN = /\b((?:user|role|assumed-role|federated-user|group)\/)(?!principal-)([\w+=,.@/-]{1,300})/g;
function redactFinding(finding, redaction = {}) {
  const hide = hider(redaction, redaction.principals === true ? namesIn(finding) : []);
  const name = (label, value) => redaction.principals === true && NAMES_SOMEBODY.test(label) ? mark(value) : hide(value);
  return {
    ...finding,
    title: hide(finding.title),
    account: hide(finding.account),
    resource: hide(finding.resource),
    summary: hide(finding.summary),
    facts: finding.facts.map(({ label, value }) => ({ label, value: name(label, value) })),
    evidence: finding.evidence.map((row) => ({ ...row, what: hide(row.what), key: hide(row.key) })),
    nextSteps: finding.nextSteps.map(({ text: text3, command }) => ({
      text: hide(text3),
      ...command === void 0 ? {} : { command: hide(command) }
    }))
  };
}
var NAMES_SOMEBODY = /^(?:who|actor|principal|user\b(?! ?agent)|role|session|identity)/i;
function namesIn({ facts }) {
  const values = facts.filter(({ label }) => NAMES_SOMEBODY.test(label)).map(({ value }) => value);
  const parts = values.flatMap((value) => [value, value.split(/[/:]/).at(-1) ?? ""]);
  return [...new Set(parts)].filter(({ length: length2 }) => length2 >= 3 && length2 <= 300).sort((a, b) => b.length - a.length).slice(0, 20);
}
function hider({ accounts, principals, addresses }, names) {
  const rules = [
    ...SECRETS,
    ...names.map((name) => [wholeWord(name), mark(name)]),
    ...principals === true ? [[PRINCIPAL_IN_ARN, markInArn]] : [],
    ...addresses === true ? ADDRESSES : [],
    ...accounts === true ? ACCOUNTS : []
  ];
  return (text3) => replaced2(text3, rules);
}
function replaced2(text3, rules) {
  return rules.reduce(
    (clean, [pattern, by]) => typeof by === "string" ? clean.replace(pattern, by) : clean.replace(pattern, by),
    text3
  );
}
function wholeWord(name) {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "gu");
}
function markInArn(...[, kind = "", name = ""]) {
  return `${kind}${mark(name)}`;
}
function mark(name) {
  const last = name.split(/[/:]/).at(-1) ?? "";
  return `principal-${createHash5("sha256").update(last).digest("hex").slice(0, 8)}`;
}

// action/write/issues/evidence-section.ts
var EVIDENCE_STATES = ["verified", "pending", "failed", "unchecked"];
var STATE_WORDS = {
  verified: "✅ verified",
  pending: "🕒 pending",
  failed: "❌ failed",
  unchecked: "❔ unchecked"
};
var STATE_MEANING = {
  verified: "a valid signed digest names the log file, and the file is equal to it",
  pending: "too new for a digest; the next run settles it",
  failed: "the log file contradicts its digest, or the digest itself is not valid",
  unchecked: "no digest was compared with the log file"
};
var ROW_LIMIT = 100;
function evidenceSection(finding, earlier = []) {
  const rows2 = new Map(finding.evidence.map(evidenceRow).map((row) => [rowKey(row), row]));
  const pieces = mergeRows(earlier, [...rows2.values()]);
  return {
    heading: "Evidence",
    room: 0,
    lead: "| Time (UTC) | What | Integrity | Log file | Event |\n| --- | --- | --- | --- | --- |",
    pieces,
    beyond: Math.max(0, finding.evidenceTotal - pieces.length),
    tail: legend(pieces)
  };
}
function legend(rows2) {
  return EVIDENCE_STATES.filter(
    (state) => rows2.some((row) => row.includes(`| ${STATE_WORDS[state]} |`))
  ).map((state) => `- ${STATE_WORDS[state]}: ${STATE_MEANING[state]}`).join("\n");
}
function mergeRows(earlier, own4) {
  const told3 = new Set(own4.map(rowKey));
  const others = earlier.filter((row) => !told3.has(rowKey(row)));
  return [...own4, ...others.slice(0, Math.max(0, ROW_LIMIT - own4.length))];
}
function rowKey(row) {
  const cells = row.split(" | ");
  const event = cells.at(-1) ?? "";
  return event.startsWith("–") ? cells.toSpliced(2, 1).join(" | ") : event;
}
function evidenceRow({ time: time2, what, key, state, eventID }) {
  const cells = [
    time2 === void 0 ? "–" : code(time2, 40),
    code(what, 300),
    STATE_WORDS[state],
    key === "" ? "–" : code(key),
    eventID === void 0 ? "–" : code(eventID, 80)
  ];
  return `| ${cells.join(" | ")} |`;
}

// action/write/issues/issue-sections.ts
function factSection(finding) {
  const own4 = [
    { label: "Severity", value: finding.severity },
    { label: "Account", value: finding.account },
    { label: "Region", value: finding.region },
    { label: "Resource", value: finding.resource },
    { label: "Rule", value: finding.id }
  ].filter(({ value }) => value !== "");
  const taken = new Set(own4.map(({ label }) => label.toLowerCase()));
  const others = finding.facts.filter(({ label }) => !taken.has(label.toLowerCase()));
  return {
    heading: "Who, from where, on what",
    room: 9e3,
    lead: "| What | Value |\n| --- | --- |",
    pieces: [...others, ...own4].map(factRow)
  };
}
function purposeSection({ purpose }) {
  return {
    heading: "Why this is looked for",
    room: 3e3,
    pieces: purpose === "" ? [] : [prose(purpose)]
  };
}
function harmlessSection({ falsePositives }) {
  return {
    heading: "Why it may be harmless",
    room: 5e3,
    pieces: falsePositives.map((text3) => `- ${prose(text3)}`)
  };
}
function stepSection({ nextSteps }) {
  return { heading: "What to check next", room: 12e3, pieces: nextSteps.map(stepPiece) };
}
function silenceSection({ fingerprint: fingerprint2 }) {
  const entry = `- fingerprint: ${fingerprint2}
  reason: why this is fine
  owner: who answers for it
  expires: YYYY-MM-DD`;
  return {
    heading: "How to silence it",
    room: 2e3,
    pieces: [
      `In \`.trailwarden/suppressions.yml\`, reviewed like any other change:

${fence(entry, "yaml")}
`,
      "On a GitHub issue, a comment that starts with `/suppress 30d why` or `/false-positive why`, or closing the issue as not planned, does the same."
    ]
  };
}
function referenceSection({ references }) {
  return {
    heading: "References",
    room: 4e3,
    pieces: references.map((text3) => `- ${reference(text3)}`)
  };
}
function authorLine({ authors }) {
  if (authors.length === 0) return "";
  const named2 = authors.slice(0, 10).map((author) => code(author, 80));
  const more = authors.length > 10 ? ` and ${authors.length - 10} more` : "";
  return `Rule written by ${named2.join(", ")}${more}.`;
}
function factRow({ label, value }) {
  return `| ${code(label, 60)} | ${code(value)} |`;
}
var COMMAND_LIMIT = 3e3;
function stepPiece({ text: text3, command }) {
  const box = `- [ ] ${prose(text3, 600)}`;
  if (command === void 0) return box;
  if (command.length > COMMAND_LIMIT)
    return `${box}
  (a command of ${command.length} characters is left out here; the report has it)`;
  return `${box}

${indented(fence(command, "sh"))}
`;
}
function indented(block) {
  return block.split("\n").map((line) => `  ${line}`).join("\n");
}
function renderSection(section2, scale = 1) {
  const { heading, lead = "", pieces, tail: tail2 = "", beyond: beyond2 = 0 } = section2;
  if (pieces.length === 0) return "";
  const frame = heading.length + lead.length + tail2.length + 60;
  const shown3 = whatFits(pieces, section2.room * scale - frame);
  const left = pieces.length - shown3.length + beyond2;
  return [`## ${heading}`, rows(lead, shown3), left > 0 ? `${left} more in the report.` : "", tail2].filter((part) => part !== "").join("\n\n");
}
function rows(lead, shown3) {
  if (shown3.length === 0) return "";
  return [lead, ...shown3].join("\n").trim();
}
function whatFits(pieces, room) {
  let used = 0;
  const end = pieces.findIndex((piece) => (used += piece.length + 1) > room);
  return end === -1 ? pieces : pieces.slice(0, end);
}
function headline({ summary, title }, scale = 1) {
  return prose(summary === "" ? title : summary, 2e3 * scale);
}

// action/write/issues/render-issue.ts
var BODY_LIMIT = 65536;
var TITLE_LIMIT = 200;
var LABEL_LIMIT = 50;
var MANAGED_LIMIT = 6e4;
var FRAME = 200;
var NO_ROOM = "The notes below leave no room here: the report tells what this is about.";
var GATE_LABEL = "trailwarden";
function renderIssue(whole, options = {}) {
  const finding = redactFinding(whole, options.redaction);
  const { notes = "", ledger = "", heading = false, earlierRows = [] } = options;
  const title = issueTitle(finding);
  const above = heading ? `# ${prose(title)}` : "";
  const room = BODY_LIMIT - notes.length - above.length - ledger.length - FRAME;
  const evidence = evidenceSection(finding, earlierRows);
  const text3 = managedText(finding, evidence, Math.min(room, MANAGED_LIMIT));
  return {
    title,
    body: joinBody(finding, paragraphs([above, text3, ledger]), notes),
    labels: issueLabels(finding)
  };
}
function issueTitle({ title, resource, account, region }) {
  const about2 = resource.split(/[/:]/).at(-1) ?? "";
  const where = [account, region].filter((part) => part !== "").join(", ");
  const tail2 = [
    about2 === "" ? "" : `: ${titleText(about2, 60)}`,
    where === "" ? "" : ` (${titleText(where, 60)})`
  ].join("");
  return `${titleText(title, TITLE_LIMIT - tail2.length)}${tail2}`;
}
function issueLabels({ severity, kind }) {
  return [GATE_LABEL, `severity:${severity}`, `kind:${kind}`].map(
    (label) => label.slice(0, LABEL_LIMIT)
  );
}
function managedText(finding, evidence, room) {
  const scale = Math.min(1, room / MANAGED_LIMIT);
  const render = (section2) => renderSection(section2, scale);
  const before = [
    headline(finding, scale),
    render(factSection(finding)),
    render(purposeSection(finding))
  ];
  const after = [
    render(harmlessSection(finding)),
    render(stepSection(finding)),
    render(silenceSection(finding)),
    render(referenceSection(finding)),
    authorLine(finding)
  ];
  const used = [...before, ...after].reduce((sum, part) => sum + part.length + 2, 0);
  const rows2 = renderSection({ ...evidence, room: room - used });
  const text3 = paragraphs([...before, rows2, ...after]);
  return text3.length <= room ? text3 : NO_ROOM;
}
function paragraphs(parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}

// action/write/issues/markdown-folder.ts
async function writeIssueFolder(folder, findings) {
  const counts4 = { created: 0, updated: 0, unchanged: 0 };
  await told2(folder, () => mkdir2(folder, { recursive: true }));
  for (const finding of findings.filter(({ severity }) => severity !== "info")) {
    const outcome = await told2(folder, () => writeIssueFile(folder, finding));
    counts4[outcome] += 1;
  }
  return counts4;
}
async function writeIssueFile(folder, finding) {
  const name = fileName(finding);
  const before = await readOwnFile(join2(folder, name));
  const notes = before === void 0 ? "" : notesOf(before);
  const { body } = renderIssue(finding, { notes, heading: true });
  const after = body.endsWith("\n") ? body : `${body}
`;
  if (after === before) return "unchanged";
  await replaceFile2(folder, name, after);
  return before === void 0 ? "created" : "updated";
}
function fileName({ fingerprint: fingerprint2 }) {
  if (!/^[0-9a-f]{32}$/.test(fingerprint2))
    throw new Error("a fingerprint is 32 hex digits; use fingerprint() of checks/finding.ts");
  return `${fingerprint2}.md`;
}
function notesOf(text3) {
  return splitBody(text3)?.notes ?? text3;
}
async function readOwnFile(path) {
  const file = await openUnlinked(path);
  if (file === void 0) return void 0;
  try {
    if (!(await file.stat()).isFile())
      throw new UsageError(`--issues: ${path} is not a file: move it away, or choose a new folder`);
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}
async function openUnlinked(path) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    return await open3(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return void 0;
    if (codeOf(error) !== "ELOOP") throw error;
    throw new UsageError(
      `--issues: ${path} is a symbolic link, and links are not followed: remove it`,
      { cause: error }
    );
  }
}
async function replaceFile2(folder, name, text3) {
  const draft = join2(folder, `.${name}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open3(draft, "wx", 420);
    try {
      await file.writeFile(text3);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename3(draft, join2(folder, name));
  } catch (error) {
    await rm2(draft, { force: true });
    throw error;
  }
}
async function told2(folder, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError || codeOf(error) === "") throw error;
    throw new UsageError(
      `--issues: cannot write to the folder ${folder}: ${reasonOf(error)}; name a folder you may write to`,
      { cause: error }
    );
  }
}

// action/audit-command.ts
var CLEAN = 0;
var FOUND = 1;
var INCOMPLETE = 3;
async function runAudit(parts, raw, interrupted) {
  const inputs = parseInputs(parts, raw, /* @__PURE__ */ new Date());
  const output = openOutput(inputs);
  const report = await performAudit(inputs, { interrupted, onHit: output.onHit }, output.finish);
  return exitStatus(report, inputs.failOn);
}
async function performAudit(inputs, wires, tell) {
  const now = /* @__PURE__ */ new Date();
  const store = inputs.state === void 0 ? void 0 : await openState(inputs.state, inputs.endpoint);
  const exceptions = await readExceptions(inputs.suppressions);
  const memory = await readMemory(store, now);
  const outcome = await look(catchUp(inputs, memory, now), wires, { now, memory });
  const report = suppress(outcome.report, exceptions, now);
  if (inputs.issues !== void 0) await tellIssues(inputs.issues, report);
  await tell(report);
  const left = { ...outcome, before: memory.verify };
  if (!wires.interrupted.aborted) await store?.update((current) => remember(current, left, now));
  return report;
}
function exitStatus({ findings, complete }, failOn) {
  if (failOn !== "never" && findings.some(({ severity }) => atLeast(severity, failOn)))
    return FOUND;
  return complete ? CLEAN : INCOMPLETE;
}
async function readMemory(store, now) {
  if (store === void 0) return NO_MEMORY;
  const memory = recall(await store.read(), now);
  if (memory.doubt !== "") say(`${memory.doubt}; everything is looked at again`);
  return memory;
}
async function look(inputs, wires, { now, memory }) {
  const archive = await connectArchive(inputs.place, (key, reason) => {
    say(`left out ${key}: ${reason}`);
  });
  try {
    return await run(await openStory(inputs, wires, { ...archive, now, memory }));
  } finally {
    archive.close();
  }
}
async function tellIssues(folder, { findings }) {
  const { created, updated, unchanged } = await writeIssueFolder(folder, findings);
  say(`issues in ${folder}: ${created} created, ${updated} updated, ${unchanged} unchanged`);
}

export {
  SEVERITIES,
  fingerprint,
  byUrgency,
  FORMATS,
  COMMANDS,
  INPUT_NAMES,
  parseInputs,
  parseControlInputs,
  ruleSelection,
  baselineOf,
  changesSince,
  recallBaseline,
  rememberBaseline,
  tryRules,
  parseRecords,
  parsePlaceholders,
  loadPack,
  requirePack,
  terminalText,
  logLine,
  code,
  prose,
  renderJson,
  plural,
  renderText,
  openOutput,
  openState,
  VERSION,
  emptyReport,
  isInForce,
  suppresses,
  readPolicy,
  readSuppressions,
  redactFinding,
  runAudit,
  performAudit,
  exitStatus
};
