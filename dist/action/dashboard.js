(function() {
	// node_modules/preact/dist/preact.mjs
	var n;
	var t$1;
	var u$2;
	var i$1;
	var f$2;
	var o$2;
	var e$1;
	var l$1;
	var c$1;
	var a$3;
	var h$1 = Symbol.for("pv");
	var p$1 = {};
	var y$2 = [];
	var v$1 = /^m(i|n|o|s|text|space)$/;
	var w$1 = Array.isArray;
	var d$1 = y$2.slice;
	var _$1 = Object.assign;
	function g$1(n) {
		n && n.parentNode && n.remove();
	}
	function m$1(r, u, i, f, o) {
		var e = {
			type: r,
			props: u,
			key: i,
			ref: f,
			__k: null,
			__: null,
			__b: 0,
			__e: null,
			__c: null,
			constructor: h$1,
			__v: o || ++t$1,
			__i: -1,
			__u: 0
		};
		return !o && n.vnode && n.vnode(e), e;
	}
	function $$1(n) {
		return n.children;
	}
	function x$1(n, t) {
		this.props = n, this.context = t, this.__g = 0;
	}
	function S$1(n, t) {
		if (null == t) return n.__ && S$1(n.__, n.__i + 1);
		for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
		return "function" != typeof n.type || n.props.__P ? null : S$1(n);
	}
	function C$2(t) {
		var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
		e && ((r = _$1({ constructor: h$1 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$2(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S$1(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$2(f, r, o), u.__ = u.__e = null, r.__e != i && j(r));
	}
	function j(n) {
		if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
			return t && (n.__e = t.__e);
		}), j(n);
	}
	function L(t) {
		(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H$1);
	}
	function H$1() {
		try {
			for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C$2(n);
		} finally {
			(f$2 = u$2.length) && (i$1 || queueMicrotask)(H$1);
		}
	}
	function I(n, t, r, u, i, f, o, e, l, c, a) {
		var s, h, v, w, d, _, g = u.__k || y$2, k = t.length;
		for (l = q$1(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$1, v.__i = s, _ = z$2(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$3(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
		return r.__e = d, l;
	}
	function q$1(n, t, r, u, i) {
		var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
		for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$1(null, o) : w$1(o) ? o = k[f] = m$1($$1, { children: o }) : o.constructor === h$1 && o.__b ? o = k[f] = m$1(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P$1(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
		if (g) {
			for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
				for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
				a[_] = o.__i, s[f] = _ + 1;
			}
			for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
		}
		if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S$1(e)), J$1(e, e));
		return u;
	}
	function A$3(n, t, r, u) {
		var i, f, o, e;
		if ("function" == typeof n.type) {
			if (n.props.__P) return t;
			if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$3(i[f], t, r, !1));
			return t;
		}
		for (t && !t.parentNode && (t = S$1(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
		for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
		return t;
	}
	function P$1(n, t, r, u) {
		var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
		if (null === e && null == f || l && f == e.key && o == e.type) return r;
		if (u > (l ? 1 : 0)) {
			for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
			for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		}
		return -1;
	}
	function T$2(n, t, r) {
		r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
	}
	function N(n, t, r, u, i) {
		var f, o;
		if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
		else {
			if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$2(n.style, t);
			if (r) for (t in r) u && r[t] == u[t] || T$2(n.style, t, r[t]);
		}
		else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$3[t] || (a$3[t] = V$1(t)), (n.__a || (n.__a = {}))[t] = c$1, f = t != (t = t.replace(l$1, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
		else {
			if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
			else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
				n[t] = null == r ? "" : r;
				return;
			} catch (n) {}
			if ("function" == typeof r) return;
			null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
		}
	}
	function V$1(t) {
		return function(r) {
			var u = this.__e;
			if (u) {
				if (u = u[t], null == r[e$1]) r[e$1] = c$1++;
				else if (r[e$1] < this.__a[t]) return;
				return u(n.event ? n.event(r) : r);
			}
		};
	}
	function z$2(t, r, u, i, f, o, e, l, c, a) {
		var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
		if (r.constructor !== h$1) return null;
		128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$2(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
		n: if ("function" == typeof V) {
			v = e.length;
			try {
				if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x$1(M, L), d.constructor = V, d.render = K$2), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$1({}, d.__s)), _$1(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
					if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
						r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
							n && (n.__ = r);
						}), y$2.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S$1(u);
						break n;
					}
					d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
						d.componentDidUpdate(k, b, m);
					});
				} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
				d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
				do
					d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
				while (8 & d.__g && ++q < 25);
				C && (y$2.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$1({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $$1 && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
					n && J$1(n, n);
				}), u.__k = null), l = u.__k ? S$1(u, 0) : null), l = I(t, w$1(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$1), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
			} catch (t) {
				if (e.length = v, r.__v = null, c || o) if (t && t.then) {
					if (r.__u |= 128 | c, o) {
						for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
						for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
							if (N == P) break;
						} else {
							if (8 != N.nodeType) break;
							N.data.startsWith("$s") && (P = B$2(O = N));
						}
					}
					if (!O) {
						for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
						O = l;
					}
					(s = B$2(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
				} else o && o.some(g$1);
				else r.__e = u.__e;
				r.__k || (r.__k = u.__k || []), t && t.then || D$3(r), n.__e(t, r, u);
			}
		} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
		return (s = n.diffed) && s(r), l;
	}
	function B$2(n, t) {
		if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
			if (8 == n.nodeType) {
				if (n.data.startsWith("$s")) r++;
				else if (n.data.startsWith("/$s") && !--r) return n;
			}
			t && t.push(n);
		}
	}
	function D$3(n) {
		n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$3));
	}
	function E$2(t, r, u) {
		for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
		n.__c && n.__c(r, t), t.some(function(r) {
			try {
				t = r.__h, r.__h = [], t.some(function(n) {
					n.call(r);
				});
			} catch (t) {
				n.__e(t, r.__v);
			}
		});
	}
	function F$1(t, r, u, i, f, o, e, l, c, a) {
		var s, h, y, _, k, b, m, M, $ = u.props || p$1, x = r.props, C = r.type;
		if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
			for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
				t = k, o[s] = null;
				break;
			}
		}
		if (!t) {
			if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
			t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
		}
		if (C) {
			if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$1.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
			for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N(t, s, null, k, f);
			for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N(t, s, k, $[s], f);
			h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$1.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w$1(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S$1(u, 0), l, c), o && o.some(g$1)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N(t, s, m, $[s], f));
		} else $ === x || l && t.data == x || (t.data = x);
		return t;
	}
	function G$1(t, r, u, i) {
		try {
			"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
		} catch (t) {
			n.__e(t, u);
		}
	}
	function J$1(t, r, u) {
		var i, f, o, e;
		if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
			if (i.componentWillUnmount) try {
				i.componentWillUnmount();
			} catch (t) {
				n.__e(t, r);
			}
			i.__P = i.__n = null;
		}
		if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J$1(i[e], r, "function" != typeof t.type || u && !t.props.__P);
		!u && (i = t.__c) && (i = i.__z) && (f = B$2(i, o = [])) && (i == t.__e && o.some(g$1), g$1(f), g$1(i)), u || g$1(t.__e), t.__e = t.__c = t.__ = null;
	}
	function K$2(n, t, r) {
		return this.constructor(n, r);
	}
	function Q$1(t, r) {
		var u, i, f, o;
		n.__ && n.__(t, r), 9 == r.nodeType && (r = r.documentElement), i = (u = t && 32 & t.__u) ? null : r.__k, r.__k = m$1($$1, { children: [t] }), f = [], o = [], z$2(r, r.__k, i || p$1, p$1, r.namespaceURI, i ? null : r.firstChild ? d$1.call(r.childNodes) : null, f, i ? i.__e : r.firstChild, u, o), E$2(f, r.__k, o), r.__k.props.children = null;
	}
	n = { __e: function(n, t, r, u) {
		for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
			i.__g |= 4;
			try {
				if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
			} catch (t) {
				n = t;
			}
		}
		throw f$2 = 0, n;
	} }, t$1 = 0, x$1.prototype.setState = function(n, t) {
		var r = this.__s;
		r && r != this.state || (r = this.__s = _$1({}, this.state)), "function" == typeof n && (n = n(_$1({}, r), this.props)), n && (_$1(r, n), this.__v && (t && this.__k.push(t), L(this)));
	}, x$1.prototype.forceUpdate = function(n) {
		this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
	}, x$1.prototype.render = $$1, u$2 = [], f$2 = 0, o$2 = function(n, t) {
		return n.__v.__b - t.__v.__b;
	}, e$1 = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$1 = 0, a$3 = {};
	// node_modules/preact/hooks/dist/hooks.mjs
	var t;
	var r;
	var u$1;
	var i;
	var o$1 = Object.is;
	var f$1 = 0;
	var c = [];
	var e = [];
	var a$2 = n;
	var v = a$2.__b;
	var l = a$2.__r;
	var m = a$2.diffed;
	var h = a$2.__c;
	var s$1 = a$2.unmount;
	var p = a$2.__;
	function y$1(n, t) {
		a$2.__h && a$2.__h(r, n, f$1 || t), f$1 = 0;
		var u = r.__H || (r.__H = {
			__: [],
			__h: []
		});
		return n >= u.__.length && u.__.push({}), u.__[n];
	}
	function d(n) {
		return f$1 = 1, _(G, n);
	}
	function _(n, u, i) {
		var f = y$1(t++, 2);
		if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
			var t = (f.__N || f.__)[0], r = f.t(t, n);
			o$1(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
		}], f.__c = r, !r.__f)) {
			r.__f = !0;
			var c = r.shouldComponentUpdate;
			r.shouldComponentUpdate = function(n, t, r) {
				var u = this.__H;
				if (!u) return !0;
				var i = !1, f = this.props != n;
				if (u.__.some(function(n) {
					n.__N && (i = !0, o$1(n.__[0], n.__N[0]) || (f = !0));
				}), c) {
					var e = c.call(this, n, t, r);
					return i ? e || f : e;
				}
				return !i || f;
			};
		}
		return f.__;
	}
	function A$2(n, u) {
		var i = y$1(t++, 3);
		!a$2.__s && E$1(i.__H, u) && (i.__P = !0, i.__ = n, i.u = u, r.__H.__h.push(i));
	}
	function F(n, u) {
		var i = y$1(t++, 4);
		!a$2.__s && E$1(i.__H, u) && (i.__P = !1, i.__ = n, i.u = u, r.__h.push(i));
	}
	function T$1(n) {
		return f$1 = 5, w(function() {
			return { current: n };
		}, []);
	}
	function w(n, r) {
		var u = y$1(t++, 7);
		return E$1(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
	}
	function b(n, t) {
		return f$1 = 8, w(function() {
			return n;
		}, t);
	}
	function g() {
		var n;
		do {
			for (; n = e.shift();) try {
				C$1(n);
			} catch (t) {
				a$2.__e(t, { __: (n = n.__P) && n.__v });
			}
			for (; n = c.shift();) {
				var t = n.__H;
				if (n.__P && t) try {
					t.__h.some(C$1), t.__h.some(D$2), t.__h = [];
				} catch (r) {
					t.__h = [], a$2.__e(r, n.__v);
				}
			}
		} while (e.length);
	}
	a$2.__b = function(n) {
		r = null, v && v(n);
	}, a$2.__ = function(n, t) {
		n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p && p(n, t);
	}, a$2.__r = function(n) {
		l && l(n), t = 0;
		var i = (r = n.__c).__H;
		i && (u$1 == r ? r.__h = [] : (i.__h.some(C$1), i.__h.some(D$2), t = 0), i.__h = [], i.__.some(function(n) {
			n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
		})), u$1 = r;
	}, a$2.diffed = function(n) {
		m && m(n);
		var t = n.__c;
		t && t.__H && (t.__H.__h.length && B$1(c.push(t)), t.__H.__.some(function(n) {
			n.u && (n.__H = n.u);
		})), u$1 = r = null;
	}, a$2.__c = function(n, t) {
		t.some(function(n) {
			try {
				n.__h.some(C$1), n.__h = n.__h.filter(function(n) {
					return !n.__ || D$2(n);
				});
			} catch (t) {
				n.__h = [function() {
					throw t;
				}];
			}
		}), h && h(n, t);
	}, a$2.unmount = function(n) {
		s$1 && s$1(n);
		var t, r, u = n.__c;
		u && u.__H && (u.__H.__.some(function(u) {
			try {
				if (u.__P && u.__c) {
					if (void 0 === r) {
						for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
						r = r && r.__c;
					}
					u.__P = r, B$1(e.push(u));
				} else C$1(u);
			} catch (n) {
				t = n;
			}
		}), u.__H = void 0, t && a$2.__e(t, u.__v));
	};
	var k$1 = "function" == typeof requestAnimationFrame;
	function z$1(n) {
		var t, r = function() {
			clearTimeout(u), k$1 && cancelAnimationFrame(t), setTimeout(n);
		}, u = setTimeout(r, 35);
		k$1 && (t = requestAnimationFrame(r));
	}
	function B$1(n) {
		1 != n && i == a$2.requestAnimationFrame || ((i = a$2.requestAnimationFrame) || z$1)(g);
	}
	function C$1(n) {
		var t = r, u = n.__c;
		"function" == typeof u && (n.__c = void 0, u()), r = t;
	}
	function D$2(n) {
		var t = r;
		n.__c = n.__(), r = t;
	}
	function E$1(n, t) {
		return !n || n.length != t.length || t.some(function(t, r) {
			return !o$1(t, n[r]);
		});
	}
	function G(n, t) {
		return "function" == typeof t ? t(n) : t;
	}
	// shared/dashboard/fields.ts
	/** What a query says for no value: `owner:none`. */
	const noValue = "none";
	const ages = [
		{
			value: "<30",
			label: "under 30 days"
		},
		{
			value: "30..89",
			label: "30 to 89 days"
		},
		{
			value: "90..179",
			label: "90 to 179 days"
		},
		{
			value: "180..364",
			label: "180 to 364 days"
		},
		{
			value: ">=365",
			label: "a year and more"
		},
		{
			value: noValue,
			label: "unknown"
		}
	];
	const ends = [
		{
			value: "<0",
			label: "past"
		},
		{
			value: "0..6",
			label: "within 7 days"
		},
		{
			value: "7..29",
			label: "within 30 days"
		},
		{
			value: "30..89",
			label: "within 90 days"
		},
		{
			value: ">=90",
			label: "later"
		},
		{
			value: noValue,
			label: "no day known"
		}
	];
	/** In the order in which facets and columns are offered. */
	const fields = [
		{
			key: "decision",
			title: "Decision",
			source: { text: "decision" },
			facet: "open",
			order: [
				"block",
				"warn",
				"allow"
			]
		},
		{
			key: "is",
			title: "State",
			source: { flags: true },
			facet: "open",
			none: "nothing of note"
		},
		{
			key: "owner",
			title: "Owner",
			source: { list: "owner" },
			facet: "open",
			none: "nobody"
		},
		{
			key: "business",
			title: "Business owner",
			source: { text: "business" },
			facet: "closed",
			none: "nobody"
		},
		{
			key: "steward",
			title: "Steward",
			source: { text: "steward" },
			facet: "closed",
			none: "nobody"
		},
		{
			key: "lifetime",
			title: "Lifetime",
			source: { text: "lifetime" },
			facet: "open",
			order: [
				"long-lived",
				"unknown",
				"bounded",
				"short-lived",
				"expired"
			]
		},
		{
			key: "age",
			title: "Age",
			source: {
				number: "age",
				ranges: ages
			},
			facet: "open",
			order: ages.map(({ value }) => value)
		},
		{
			key: "rule",
			title: "Policy rule",
			source: { list: "rule" },
			facet: "open",
			none: "nothing against it"
		},
		{
			key: "repo",
			title: "Repository",
			source: { text: "repository" },
			facet: "open"
		},
		{
			key: "env",
			title: "Environment",
			source: { list: "environment" },
			facet: "open"
		},
		{
			key: "provider",
			title: "Provider",
			source: { text: "provider" },
			facet: "open"
		},
		{
			key: "type",
			title: "Credential type",
			source: { text: "type" },
			facet: "closed"
		},
		{
			key: "issuer",
			title: "Issuer",
			source: { text: "issuer" },
			facet: "closed",
			none: "unknown"
		},
		{
			key: "pipeline",
			title: "Issuing pipeline",
			source: { text: "pipeline" },
			facet: "closed",
			none: "unknown"
		},
		{
			key: "job",
			title: "Used by job",
			source: { list: "job" },
			contains: true,
			facet: "closed"
		},
		{
			key: "system",
			title: "Pipeline system",
			source: { text: "system" },
			facet: "closed"
		},
		{
			key: "due",
			title: "Rotation due",
			source: {
				number: "due",
				ranges: ends
			},
			facet: "closed",
			order: ends.map(({ value }) => value)
		},
		{
			key: "expires",
			title: "Expires",
			source: {
				number: "expires",
				ranges: ends
			},
			facet: "closed",
			order: ends.map(({ value }) => value)
		},
		{
			key: "lifecycle",
			title: "Lifecycle",
			source: { text: "lifecycle" },
			facet: "closed",
			order: [
				"compromised",
				"suspended",
				"revoked",
				"retired",
				"rotating",
				"proposed",
				"active"
			],
			none: "not registered"
		},
		{
			key: "coverage",
			title: "Detection coverage",
			source: { text: "coverage" },
			facet: "closed",
			order: [
				"none",
				"unknown",
				"partial",
				"full"
			]
		},
		{
			key: "framework",
			title: "Framework",
			source: { list: "framework" },
			facet: "closed"
		},
		{
			key: "kind",
			title: "Kind",
			source: { text: "kind" },
			facet: "closed",
			order: [
				"exposed-secret",
				"credential-issuance",
				"credential-use"
			]
		},
		{
			key: "blast",
			title: "Blast radius",
			source: { text: "blast-radius" },
			facet: "closed",
			order: [
				"critical",
				"high",
				"medium",
				"low"
			]
		},
		{
			key: "custodian",
			title: "CODEOWNERS",
			source: { list: "custodian" },
			facet: "closed",
			none: "nobody"
		},
		{
			key: "identity",
			title: "Identity",
			source: { text: "identity" },
			facet: "closed",
			none: "not registered"
		},
		{
			key: "account",
			title: "Account",
			source: { text: "account" },
			facet: "closed"
		},
		{
			key: "confidence",
			title: "Confidence",
			source: { text: "confidence" },
			facet: "closed",
			order: [
				"high",
				"medium",
				"low"
			]
		},
		{
			key: "suppression",
			title: "Made milder by",
			source: { text: "suppression" },
			facet: "closed",
			none: "nothing"
		},
		{
			key: "name",
			title: "Name",
			source: { text: "name" },
			contains: true
		},
		{
			key: "path",
			title: "Path",
			source: { text: "path" },
			contains: true
		},
		{
			key: "fingerprint",
			title: "Fingerprint",
			source: { text: "fingerprint" },
			contains: true
		}
	];
	const byKey = new Map(fields.map((field) => [field.key, field]));
	const fieldOf = (key) => byKey.get(key);
	/** What words without a key are looked for in. */
	const searched = [
		"name",
		"type",
		"path",
		"repo",
		"owner",
		"identity",
		"pipeline",
		"job"
	];
	/** What people read for a value: `none` and ranges have words of their own. */
	function labelOf({ source, none = "none" }, value) {
		if ("number" in source) return source.ranges.find((range) => range.value === value)?.label ?? value;
		return value === "" || value === "none" ? none : value;
	}
	// shared/dashboard/state.ts
	const usualColumns = [
		"repo",
		"owner",
		"lifetime",
		"age",
		"rule"
	];
	/** The part of an address behind `#`; empty for the initial state. */
	function writeState({ query, sort, descending, group, columns, opened }) {
		const parameters = new URLSearchParams();
		if (query !== "") parameters.set("q", query);
		if (sort !== void 0) parameters.set("sort", `${descending ? "-" : ""}${sort}`);
		if (group !== void 0) parameters.set("group", group);
		if (columns.join() !== usualColumns.join()) parameters.set("columns", columns.join());
		if (opened !== void 0) parameters.set("open", opened);
		return parameters.toString();
	}
	/** Anybody may have written it: what is not known is passed over. */
	function readState(hash) {
		const parameters = new URLSearchParams(hash.replace(/^#/, ""));
		const [, minus = "", sort = ""] = /^(-?)(.*)$/s.exec(parameters.get("sort") ?? "") ?? [];
		const group = parameters.get("group") ?? "";
		const columns = parameters.get("columns");
		const opened = parameters.get("open");
		const isKnown = (key) => fieldOf(key) !== void 0;
		return {
			query: (parameters.get("q") ?? "").slice(0, longestQuery),
			descending: minus !== "",
			columns: columns === null ? usualColumns : [...new Set(columns.split(",").filter(isKnown))],
			...isKnown(sort) && { sort },
			...isKnown(group) && { group },
			...opened !== null && { opened }
		};
	}
	/** UTF-16 units; more than people write, and less than would keep the page busy. */
	const longestQuery = 4e3;
	// shared/dashboard/address.ts
	/** Milliseconds; browsers refuse addresses that follow each other as quickly as keystrokes do. */
	const pause = 150;
	/** The state, which the address holds. What a person would want to go back from is a step of the history. */
	function useAddress() {
		const [state, setState] = d(() => readState(location.hash));
		const current = T$1(state);
		const waiting = T$1(void 0);
		A$2(() => {
			const read = () => {
				clearTimeout(waiting.current);
				setState(current.current = readState(location.hash));
			};
			addEventListener("hashchange", read);
			return () => removeEventListener("hashchange", read);
		}, []);
		const change = b((changes) => {
			const before = current.current;
			const next = without$1({
				...before,
				...changes
			});
			current.current = next;
			setState(next);
			clearTimeout(waiting.current);
			if ("opened" in changes) {
				write("replaceState", before);
				write("pushState", next);
			} else if ("query" in changes) waiting.current = setTimeout(() => write("replaceState", next), pause);
			else write("replaceState", next);
		}, []);
		return {
			state,
			change,
			ask: b((edit) => change({ query: edit(current.current.query) }), [change])
		};
	}
	function write(how, state) {
		try {
			history[how](void 0, "", `#${writeState(state)}`);
		} catch {
			return;
		}
	}
	const without$1 = (state) => Object.fromEntries(Object.entries(state).filter(([, value]) => value !== void 0));
	// shared/report/format.ts
	/** The page of a policy rule. */
	const rulePage = (id) => `https://github.com/keyholder/keyholder/blob/main/shared/policy/rules/${id}.md`;
	// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
	var f = Symbol.for("pv");
	var o = 0;
	Array.isArray;
	function a$1(t, e, n$1, u, a, i) {
		e || (e = {});
		var c, l, p = e;
		if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
		var s = {
			type: t,
			props: p,
			key: n$1,
			ref: c,
			__k: null,
			__: null,
			__b: 0,
			__e: null,
			__c: null,
			constructor: f,
			__v: --o,
			__i: -1,
			__u: 0
		};
		return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
	}
	// shared/dashboard/icons.tsx
	/** Shapes tell the same as colours, for whoever cannot tell these apart. Outlines on a grid of 16. */
	const shapes = {
		block: "M5 1h6l4 4v6l-4 4H5l-4-4V5z M5 8h6",
		warn: "M8 1.5 15 14.5H1z M8 6v4 M8 12v.6",
		allow: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M4.8 8.2 7 10.4l4.2-4.6",
		close: "M3.5 3.5l9 9 M12.5 3.5l-9 9",
		search: "M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2z M10.7 10.7 14.5 14.5",
		down: "M4 6l4 4 4-4",
		up: "M4 10l4-4 4 4",
		right: "M6 4l4 4-4 4",
		columns: "M2 3h12v10H2z M6 3v10 M10 3v10",
		theme: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M8 1v14 M8 4h5.7 M8 8h7 M8 12h5.7",
		print: "M4 6V1.5h8V6 M4 12H1.5V6h13v6H12 M4 9.5h8v5H4z",
		save: "M8 1.5v9 M4.5 7 8 10.5 11.5 7 M2 14h12",
		help: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M6 6.2C6 3.6 10 3.7 10 6.1 10 7.7 8 7.7 8 9.3 M8 11.6v.5",
		issuer: "M8 1.5l6 2.5v4c0 3.5-2.5 5.5-6 6.5-3.5-1-6-3-6-6.5V4z",
		pipeline: "M2 4.5h5v7h7 M5 2.5l2 2-2 2 M12 9.5l2 2-2 2",
		resource: "M8 1.5l6 3.2v6.6l-6 3.2-6-3.2V4.7z M2 4.7l6 3.2 6-3.2 M8 7.9v6.6",
		"stored-name": "M6 10a3.5 3.5 0 1 1 3.2-5L15 5v3h-2v2h-2V8H9.2A3.5 3.5 0 0 1 6 10z",
		job: "M2 3h12v10H2z M6.5 5.5v5l4-2.5z",
		environment: "M2 2h12v5H2z M2 9h12v5H2z M4.5 4.5h.1 M4.5 11.5h.1",
		place: "M4 1.5h5.5L13 5v9.5H4z M9 1.5V5.5h4",
		more: "M3 8h.1 M8 8h.1 M13 8h.1"
	};
	const Icon = ({ name }) => /* @__PURE__ */ a$1("svg", {
		class: `icon icon-${name}`,
		viewBox: "0 0 16 16",
		width: "16",
		height: "16",
		"aria-hidden": "true",
		focusable: "false",
		children: /* @__PURE__ */ a$1("path", { d: shapes[name] })
	});
	const decisions = {
		block: "block",
		warn: "warn",
		allow: "allow"
	};
	/** A decision by shape, word and colour. */
	const Decision = ({ value, label }) => {
		const icon = decisions[value];
		return /* @__PURE__ */ a$1("span", {
			class: `decision ${value}`,
			children: [icon && /* @__PURE__ */ a$1(Icon, { name: icon }), label]
		});
	};
	// node_modules/d3-path/dist/d3-path.mjs
	const pi$1 = Math.PI;
	const tau$1 = 2 * pi$1;
	const epsilon$1 = 1e-6;
	const tauEpsilon = tau$1 - epsilon$1;
	function append(strings) {
		this._ += strings[0];
		for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
	}
	function appendRound(digits) {
		let d = Math.floor(digits);
		if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
		if (d > 15) return append;
		const k = 10 ** d;
		return function(strings) {
			this._ += strings[0];
			for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
		};
	}
	function equal(x0, y0, x1, y1) {
		return x0 === x1 && y0 === y1;
	}
	function equalRound(digits) {
		const d = Math.floor(digits);
		if (!(d <= 15)) return equal;
		const k = 10 ** d;
		const r = function(value) {
			return Math.round(value * k);
		};
		return function(x0, y0, x1, y1) {
			return r(x0) === r(x1) && r(y0) === r(y1);
		};
	}
	var Path = class {
		constructor(digits) {
			this._x0 = this._y0 = this._x1 = this._y1 = null;
			this._ = "";
			this._append = digits == null ? append : appendRound(digits);
			this._equal = digits == null ? equal : equalRound(digits);
		}
		moveTo(x, y) {
			this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
		}
		closePath() {
			if (this._x1 !== null) {
				this._x1 = this._x0, this._y1 = this._y0;
				this._append`Z`;
			}
		}
		lineTo(x, y) {
			this._append`L${this._x1 = +x},${this._y1 = +y}`;
		}
		quadraticCurveTo(x1, y1, x, y) {
			this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
		}
		bezierCurveTo(x1, y1, x2, y2, x, y) {
			this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
		}
		arcTo(x1, y1, x2, y2, r) {
			x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
			if (r < 0) throw new Error(`negative radius: ${r}`);
			let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
			if (this._x1 === null) this._append`M${this._x1 = x1},${this._y1 = y1}`;
			else if (!(l01_2 > epsilon$1));
			else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon$1) || !r) this._append`L${this._x1 = x1},${this._y1 = y1}`;
			else {
				let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi$1 - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
				if (Math.abs(t01 - 1) > epsilon$1) this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
				this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
			}
		}
		arc(x, y, r, a0, a1, ccw) {
			x = +x, y = +y, r = +r, ccw = !!ccw;
			if (r < 0) throw new Error(`negative radius: ${r}`);
			let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
			if (this._x1 === null) this._append`M${x0},${y0}`;
			else if (Math.abs(this._x1 - x0) > epsilon$1 || Math.abs(this._y1 - y0) > epsilon$1) this._append`L${x0},${y0}`;
			if (!r) return;
			if (da < 0) da = da % tau$1 + tau$1;
			if (da > tauEpsilon) this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
			else if (da > epsilon$1) {
				const x1 = x + r * Math.cos(a1);
				const y1 = y + r * Math.sin(a1);
				if (da >= pi$1 && this._equal(x0, y0, x1, y1)) {
					da /= 2;
					let a00 = a0 + da;
					this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
				}
				this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${this._x1 = x1},${this._y1 = y1}`;
			}
		}
		rect(x, y, w, h) {
			this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
		}
		toString() {
			return this._;
		}
	};
	function path() {
		return new Path();
	}
	path.prototype = Path.prototype;
	// node_modules/d3-shape/dist/d3-shape.mjs
	function constant$1(x) {
		return function constant() {
			return x;
		};
	}
	const cos = Math.cos;
	const sin = Math.sin;
	const sqrt = Math.sqrt;
	const epsilon = 1e-12;
	const pi = Math.PI;
	pi / 2;
	const tau = 2 * pi;
	function withPath(shape) {
		let digits = 3;
		shape.digits = function(_) {
			if (!arguments.length) return digits;
			if (_ == null) digits = null;
			else {
				const d = Math.floor(_);
				if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
				digits = d;
			}
			return shape;
		};
		return () => new Path(digits);
	}
	Array.prototype.slice;
	function array(x) {
		return typeof x === "object" && "length" in x ? x : Array.from(x);
	}
	function Linear(context) {
		this._context = context;
	}
	Linear.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._point = 0;
		},
		lineEnd: function() {
			if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
			this._line = 1 - this._line;
		},
		point: function(x, y) {
			x = +x, y = +y;
			switch (this._point) {
				case 0:
					this._point = 1;
					this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
					break;
				case 1: this._point = 2;
				default: this._context.lineTo(x, y);
			}
		}
	};
	function curveLinear(context) {
		return new Linear(context);
	}
	function x(p) {
		return p[0];
	}
	function y(p) {
		return p[1];
	}
	function line(x$1, y$1) {
		var defined = constant$1(true), context = null, curve = curveLinear, output = null, path = withPath(line);
		x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant$1(x$1);
		y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant$1(y$1);
		function line(data) {
			var i, n = (data = array(data)).length, d, defined0 = false, buffer;
			if (context == null) output = curve(buffer = path());
			for (i = 0; i <= n; ++i) {
				if (!(i < n && defined(d = data[i], i, data)) === defined0) {
					if (defined0 = !defined0) output.lineStart();
					else output.lineEnd();
				}
				if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
			}
			if (buffer) return output = null, buffer + "" || null;
		}
		line.x = function(_) {
			return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant$1(+_), line) : x$1;
		};
		line.y = function(_) {
			return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant$1(+_), line) : y$1;
		};
		line.defined = function(_) {
			return arguments.length ? (defined = typeof _ === "function" ? _ : constant$1(!!_), line) : defined;
		};
		line.curve = function(_) {
			return arguments.length ? (curve = _, context != null && (output = curve(context)), line) : curve;
		};
		line.context = function(_) {
			return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line) : context;
		};
		return line;
	}
	curveRadial(curveLinear);
	function Radial(curve) {
		this._curve = curve;
	}
	Radial.prototype = {
		areaStart: function() {
			this._curve.areaStart();
		},
		areaEnd: function() {
			this._curve.areaEnd();
		},
		lineStart: function() {
			this._curve.lineStart();
		},
		lineEnd: function() {
			this._curve.lineEnd();
		},
		point: function(a, r) {
			this._curve.point(r * Math.sin(a), r * -Math.cos(a));
		}
	};
	function curveRadial(curve) {
		function radial(context) {
			return new Radial(curve(context));
		}
		radial._curve = curve;
		return radial;
	}
	sqrt(3);
	sqrt(1 / 3) * 2;
	const kr$1 = sin(pi / 10) / sin(7 * pi / 10);
	sin(tau / 10) * kr$1;
	-cos(tau / 10) * kr$1;
	sqrt(3);
	sqrt(3);
	sqrt(3) / 2;
	(1 / sqrt(12) / 2 + 1) * 3;
	function noop() {}
	function point$3(that, x, y) {
		that._context.bezierCurveTo((2 * that._x0 + that._x1) / 3, (2 * that._y0 + that._y1) / 3, (that._x0 + 2 * that._x1) / 3, (that._y0 + 2 * that._y1) / 3, (that._x0 + 4 * that._x1 + x) / 6, (that._y0 + 4 * that._y1 + y) / 6);
	}
	function Basis(context) {
		this._context = context;
	}
	Basis.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._x0 = this._x1 = this._y0 = this._y1 = NaN;
			this._point = 0;
		},
		lineEnd: function() {
			switch (this._point) {
				case 3: point$3(this, this._x1, this._y1);
				case 2: this._context.lineTo(this._x1, this._y1);
			}
			if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
			this._line = 1 - this._line;
		},
		point: function(x, y) {
			x = +x, y = +y;
			switch (this._point) {
				case 0:
					this._point = 1;
					this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
					break;
				case 1:
					this._point = 2;
					break;
				case 2:
					this._point = 3;
					this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
				default: point$3(this, x, y);
			}
			this._x0 = this._x1, this._x1 = x;
			this._y0 = this._y1, this._y1 = y;
		}
	};
	function BasisClosed(context) {
		this._context = context;
	}
	BasisClosed.prototype = {
		areaStart: noop,
		areaEnd: noop,
		lineStart: function() {
			this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
			this._point = 0;
		},
		lineEnd: function() {
			switch (this._point) {
				case 1:
					this._context.moveTo(this._x2, this._y2);
					this._context.closePath();
					break;
				case 2:
					this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
					this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
					this._context.closePath();
					break;
				case 3:
					this.point(this._x2, this._y2);
					this.point(this._x3, this._y3);
					this.point(this._x4, this._y4);
			}
		},
		point: function(x, y) {
			x = +x, y = +y;
			switch (this._point) {
				case 0:
					this._point = 1;
					this._x2 = x, this._y2 = y;
					break;
				case 1:
					this._point = 2;
					this._x3 = x, this._y3 = y;
					break;
				case 2:
					this._point = 3;
					this._x4 = x, this._y4 = y;
					this._context.moveTo((this._x0 + 4 * this._x1 + x) / 6, (this._y0 + 4 * this._y1 + y) / 6);
					break;
				default: point$3(this, x, y);
			}
			this._x0 = this._x1, this._x1 = x;
			this._y0 = this._y1, this._y1 = y;
		}
	};
	function BasisOpen(context) {
		this._context = context;
	}
	BasisOpen.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._x0 = this._x1 = this._y0 = this._y1 = NaN;
			this._point = 0;
		},
		lineEnd: function() {
			if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
			this._line = 1 - this._line;
		},
		point: function(x, y) {
			x = +x, y = +y;
			switch (this._point) {
				case 0:
					this._point = 1;
					break;
				case 1:
					this._point = 2;
					break;
				case 2:
					this._point = 3;
					var x0 = (this._x0 + 4 * this._x1 + x) / 6, y0 = (this._y0 + 4 * this._y1 + y) / 6;
					this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
					break;
				case 3: this._point = 4;
				default: point$3(this, x, y);
			}
			this._x0 = this._x1, this._x1 = x;
			this._y0 = this._y1, this._y1 = y;
		}
	};
	function Bundle(context, beta) {
		this._basis = new Basis(context);
		this._beta = beta;
	}
	Bundle.prototype = {
		lineStart: function() {
			this._x = [];
			this._y = [];
			this._basis.lineStart();
		},
		lineEnd: function() {
			var x = this._x, y = this._y, j = x.length - 1;
			if (j > 0) {
				var x0 = x[0], y0 = y[0], dx = x[j] - x0, dy = y[j] - y0, i = -1, t;
				while (++i <= j) {
					t = i / j;
					this._basis.point(this._beta * x[i] + (1 - this._beta) * (x0 + t * dx), this._beta * y[i] + (1 - this._beta) * (y0 + t * dy));
				}
			}
			this._x = this._y = null;
			this._basis.lineEnd();
		},
		point: function(x, y) {
			this._x.push(+x);
			this._y.push(+y);
		}
	};
	(function custom(beta) {
		function bundle(context) {
			return beta === 1 ? new Basis(context) : new Bundle(context, beta);
		}
		bundle.beta = function(beta) {
			return custom(+beta);
		};
		return bundle;
	})(.85);
	function point$2(that, x, y) {
		that._context.bezierCurveTo(that._x1 + that._k * (that._x2 - that._x0), that._y1 + that._k * (that._y2 - that._y0), that._x2 + that._k * (that._x1 - x), that._y2 + that._k * (that._y1 - y), that._x2, that._y2);
	}
	function Cardinal(context, tension) {
		this._context = context;
		this._k = (1 - tension) / 6;
	}
	Cardinal.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
			this._point = 0;
		},
		lineEnd: function() {
			switch (this._point) {
				case 2:
					this._context.lineTo(this._x2, this._y2);
					break;
				case 3: point$2(this, this._x1, this._y1);
			}
			if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
			this._line = 1 - this._line;
		},
		point: function(x, y) {
			x = +x, y = +y;
			switch (this._point) {
				case 0:
					this._point = 1;
					this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
					break;
				case 1:
					this._point = 2;
					this._x1 = x, this._y1 = y;
					break;
				case 2: this._point = 3;
				default: point$2(this, x, y);
			}
			this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
			this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
		}
	};
	(function custom(tension) {
		function cardinal(context) {
			return new Cardinal(context, tension);
		}
		cardinal.tension = function(tension) {
			return custom(+tension);
		};
		return cardinal;
	})(0);
	function CardinalClosed(context, tension) {
		this._context = context;
		this._k = (1 - tension) / 6;
	}
	CardinalClosed.prototype = {
		areaStart: noop,
		areaEnd: noop,
		lineStart: function() {
			this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
			this._point = 0;
		},
		lineEnd: function() {
			switch (this._point) {
				case 1:
					this._context.moveTo(this._x3, this._y3);
					this._context.closePath();
					break;
				case 2:
					this._context.lineTo(this._x3, this._y3);
					this._context.closePath();
					break;
				case 3:
					this.point(this._x3, this._y3);
					this.point(this._x4, this._y4);
					this.point(this._x5, this._y5);
			}
		},
		point: function(x, y) {
			x = +x, y = +y;
			switch (this._point) {
				case 0:
					this._point = 1;
					this._x3 = x, this._y3 = y;
					break;
				case 1:
					this._point = 2;
					this._context.moveTo(this._x4 = x, this._y4 = y);
					break;
				case 2:
					this._point = 3;
					this._x5 = x, this._y5 = y;
					break;
				default: point$2(this, x, y);
			}
			this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
			this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
		}
	};
	(function custom(tension) {
		function cardinal(context) {
			return new CardinalClosed(context, tension);
		}
		cardinal.tension = function(tension) {
			return custom(+tension);
		};
		return cardinal;
	})(0);
	function CardinalOpen(context, tension) {
		this._context = context;
		this._k = (1 - tension) / 6;
	}
	CardinalOpen.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
			this._point = 0;
		},
		lineEnd: function() {
			if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
			this._line = 1 - this._line;
		},
		point: function(x, y) {
			x = +x, y = +y;
			switch (this._point) {
				case 0:
					this._point = 1;
					break;
				case 1:
					this._point = 2;
					break;
				case 2:
					this._point = 3;
					this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
					break;
				case 3: this._point = 4;
				default: point$2(this, x, y);
			}
			this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
			this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
		}
	};
	(function custom(tension) {
		function cardinal(context) {
			return new CardinalOpen(context, tension);
		}
		cardinal.tension = function(tension) {
			return custom(+tension);
		};
		return cardinal;
	})(0);
	function point$1(that, x, y) {
		var x1 = that._x1, y1 = that._y1, x2 = that._x2, y2 = that._y2;
		if (that._l01_a > epsilon) {
			var a = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
			x1 = (x1 * a - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
			y1 = (y1 * a - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
		}
		if (that._l23_a > epsilon) {
			var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
			x2 = (x2 * b + that._x1 * that._l23_2a - x * that._l12_2a) / m;
			y2 = (y2 * b + that._y1 * that._l23_2a - y * that._l12_2a) / m;
		}
		that._context.bezierCurveTo(x1, y1, x2, y2, that._x2, that._y2);
	}
	function CatmullRom(context, alpha) {
		this._context = context;
		this._alpha = alpha;
	}
	CatmullRom.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
			this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
		},
		lineEnd: function() {
			switch (this._point) {
				case 2:
					this._context.lineTo(this._x2, this._y2);
					break;
				case 3: this.point(this._x2, this._y2);
			}
			if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
			this._line = 1 - this._line;
		},
		point: function(x, y) {
			x = +x, y = +y;
			if (this._point) {
				var x23 = this._x2 - x, y23 = this._y2 - y;
				this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
			}
			switch (this._point) {
				case 0:
					this._point = 1;
					this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
					break;
				case 1:
					this._point = 2;
					break;
				case 2: this._point = 3;
				default: point$1(this, x, y);
			}
			this._l01_a = this._l12_a, this._l12_a = this._l23_a;
			this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
			this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
			this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
		}
	};
	(function custom(alpha) {
		function catmullRom(context) {
			return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
		}
		catmullRom.alpha = function(alpha) {
			return custom(+alpha);
		};
		return catmullRom;
	})(.5);
	function CatmullRomClosed(context, alpha) {
		this._context = context;
		this._alpha = alpha;
	}
	CatmullRomClosed.prototype = {
		areaStart: noop,
		areaEnd: noop,
		lineStart: function() {
			this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
			this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
		},
		lineEnd: function() {
			switch (this._point) {
				case 1:
					this._context.moveTo(this._x3, this._y3);
					this._context.closePath();
					break;
				case 2:
					this._context.lineTo(this._x3, this._y3);
					this._context.closePath();
					break;
				case 3:
					this.point(this._x3, this._y3);
					this.point(this._x4, this._y4);
					this.point(this._x5, this._y5);
			}
		},
		point: function(x, y) {
			x = +x, y = +y;
			if (this._point) {
				var x23 = this._x2 - x, y23 = this._y2 - y;
				this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
			}
			switch (this._point) {
				case 0:
					this._point = 1;
					this._x3 = x, this._y3 = y;
					break;
				case 1:
					this._point = 2;
					this._context.moveTo(this._x4 = x, this._y4 = y);
					break;
				case 2:
					this._point = 3;
					this._x5 = x, this._y5 = y;
					break;
				default: point$1(this, x, y);
			}
			this._l01_a = this._l12_a, this._l12_a = this._l23_a;
			this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
			this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
			this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
		}
	};
	(function custom(alpha) {
		function catmullRom(context) {
			return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
		}
		catmullRom.alpha = function(alpha) {
			return custom(+alpha);
		};
		return catmullRom;
	})(.5);
	function CatmullRomOpen(context, alpha) {
		this._context = context;
		this._alpha = alpha;
	}
	CatmullRomOpen.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
			this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
		},
		lineEnd: function() {
			if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
			this._line = 1 - this._line;
		},
		point: function(x, y) {
			x = +x, y = +y;
			if (this._point) {
				var x23 = this._x2 - x, y23 = this._y2 - y;
				this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
			}
			switch (this._point) {
				case 0:
					this._point = 1;
					break;
				case 1:
					this._point = 2;
					break;
				case 2:
					this._point = 3;
					this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
					break;
				case 3: this._point = 4;
				default: point$1(this, x, y);
			}
			this._l01_a = this._l12_a, this._l12_a = this._l23_a;
			this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
			this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
			this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
		}
	};
	(function custom(alpha) {
		function catmullRom(context) {
			return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
		}
		catmullRom.alpha = function(alpha) {
			return custom(+alpha);
		};
		return catmullRom;
	})(.5);
	function LinearClosed(context) {
		this._context = context;
	}
	LinearClosed.prototype = {
		areaStart: noop,
		areaEnd: noop,
		lineStart: function() {
			this._point = 0;
		},
		lineEnd: function() {
			if (this._point) this._context.closePath();
		},
		point: function(x, y) {
			x = +x, y = +y;
			if (this._point) this._context.lineTo(x, y);
			else this._point = 1, this._context.moveTo(x, y);
		}
	};
	function sign(x) {
		return x < 0 ? -1 : 1;
	}
	function slope3(that, x2, y2) {
		var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
		return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), .5 * Math.abs(p)) || 0;
	}
	function slope2(that, t) {
		var h = that._x1 - that._x0;
		return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
	}
	function point(that, t0, t1) {
		var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
		that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
	}
	function MonotoneX(context) {
		this._context = context;
	}
	MonotoneX.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
			this._point = 0;
		},
		lineEnd: function() {
			switch (this._point) {
				case 2:
					this._context.lineTo(this._x1, this._y1);
					break;
				case 3: point(this, this._t0, slope2(this, this._t0));
			}
			if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
			this._line = 1 - this._line;
		},
		point: function(x, y) {
			var t1 = NaN;
			x = +x, y = +y;
			if (x === this._x1 && y === this._y1) return;
			switch (this._point) {
				case 0:
					this._point = 1;
					this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
					break;
				case 1:
					this._point = 2;
					break;
				case 2:
					this._point = 3;
					point(this, slope2(this, t1 = slope3(this, x, y)), t1);
					break;
				default: point(this, this._t0, t1 = slope3(this, x, y));
			}
			this._x0 = this._x1, this._x1 = x;
			this._y0 = this._y1, this._y1 = y;
			this._t0 = t1;
		}
	};
	function MonotoneY(context) {
		this._context = new ReflectContext(context);
	}
	(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x, y) {
		MonotoneX.prototype.point.call(this, y, x);
	};
	function ReflectContext(context) {
		this._context = context;
	}
	ReflectContext.prototype = {
		moveTo: function(x, y) {
			this._context.moveTo(y, x);
		},
		closePath: function() {
			this._context.closePath();
		},
		lineTo: function(x, y) {
			this._context.lineTo(y, x);
		},
		bezierCurveTo: function(x1, y1, x2, y2, x, y) {
			this._context.bezierCurveTo(y1, x1, y2, x2, y, x);
		}
	};
	function monotoneX(context) {
		return new MonotoneX(context);
	}
	function Natural(context) {
		this._context = context;
	}
	Natural.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._x = [];
			this._y = [];
		},
		lineEnd: function() {
			var x = this._x, y = this._y, n = x.length;
			if (n) {
				this._line ? this._context.lineTo(x[0], y[0]) : this._context.moveTo(x[0], y[0]);
				if (n === 2) this._context.lineTo(x[1], y[1]);
				else {
					var px = controlPoints(x), py = controlPoints(y);
					for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x[i1], y[i1]);
				}
			}
			if (this._line || this._line !== 0 && n === 1) this._context.closePath();
			this._line = 1 - this._line;
			this._x = this._y = null;
		},
		point: function(x, y) {
			this._x.push(+x);
			this._y.push(+y);
		}
	};
	function controlPoints(x) {
		var i, n = x.length - 1, m, a = new Array(n), b = new Array(n), r = new Array(n);
		a[0] = 0, b[0] = 2, r[0] = x[0] + 2 * x[1];
		for (i = 1; i < n - 1; ++i) a[i] = 1, b[i] = 4, r[i] = 4 * x[i] + 2 * x[i + 1];
		a[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x[n - 1] + x[n];
		for (i = 1; i < n; ++i) m = a[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
		a[n - 1] = r[n - 1] / b[n - 1];
		for (i = n - 2; i >= 0; --i) a[i] = (r[i] - a[i + 1]) / b[i];
		b[n - 1] = (x[n] + a[n - 1]) / 2;
		for (i = 0; i < n - 1; ++i) b[i] = 2 * x[i + 1] - a[i + 1];
		return [a, b];
	}
	function Step(context, t) {
		this._context = context;
		this._t = t;
	}
	Step.prototype = {
		areaStart: function() {
			this._line = 0;
		},
		areaEnd: function() {
			this._line = NaN;
		},
		lineStart: function() {
			this._x = this._y = NaN;
			this._point = 0;
		},
		lineEnd: function() {
			if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
			if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
			if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
		},
		point: function(x, y) {
			x = +x, y = +y;
			switch (this._point) {
				case 0:
					this._point = 1;
					this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
					break;
				case 1: this._point = 2;
				default: if (this._t <= 0) {
					this._context.lineTo(this._x, y);
					this._context.lineTo(x, y);
				} else {
					var x1 = this._x * (1 - this._t) + x * this._t;
					this._context.lineTo(x1, this._y);
					this._context.lineTo(x1, y);
				}
			}
			this._x = x, this._y = y;
		}
	};
	function none$1(series, order) {
		if (!((n = series.length) > 1)) return;
		for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i) {
			s0 = s1, s1 = series[order[i]];
			for (j = 0; j < m; ++j) s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
		}
	}
	function none$2(series) {
		var n = series.length, o = new Array(n);
		while (--n >= 0) o[n] = n;
		return o;
	}
	function stackValue(d, key) {
		return d[key];
	}
	function stackSeries(key) {
		const series = [];
		series.key = key;
		return series;
	}
	function stack() {
		var keys = constant$1([]), order = none$2, offset = none$1, value = stackValue;
		function stack(data) {
			var sz = Array.from(keys.apply(this, arguments), stackSeries), i, n = sz.length, j = -1, oz;
			for (const d of data) for (i = 0, ++j; i < n; ++i) (sz[i][j] = [0, +value(d, sz[i].key, j, data)]).data = d;
			for (i = 0, oz = array(order(sz)); i < n; ++i) sz[oz[i]].index = i;
			offset(sz, oz);
			return sz;
		}
		stack.keys = function(_) {
			return arguments.length ? (keys = typeof _ === "function" ? _ : constant$1(Array.from(_)), stack) : keys;
		};
		stack.value = function(_) {
			return arguments.length ? (value = typeof _ === "function" ? _ : constant$1(+_), stack) : value;
		};
		stack.order = function(_) {
			return arguments.length ? (order = _ == null ? none$2 : typeof _ === "function" ? _ : constant$1(Array.from(_)), stack) : order;
		};
		stack.offset = function(_) {
			return arguments.length ? (offset = _ == null ? none$1 : _, stack) : offset;
		};
		return stack;
	}
	// node_modules/@dagrejs/dagre/dist/dagre.esm.js
	var Te = Object.defineProperty;
	var Sn = (e, n, t) => n in e ? Te(e, n, {
		enumerable: !0,
		configurable: !0,
		writable: !0,
		value: t
	}) : e[n] = t;
	var Mn = (e, n) => {
		for (var t in n) Te(e, t, {
			get: n[t],
			enumerable: !0
		});
	};
	var je = (e, n, t) => Sn(e, typeof n != "symbol" ? n + "" : n, t);
	Mn({}, {
		Graph: () => T,
		alg: () => H
	});
	var Pn = Object.defineProperty;
	var Se = (e, n) => {
		for (var t in n) Pn(e, t, {
			get: n[t],
			enumerable: !0
		});
	};
	var Q = class {
		constructor(e) {
			this._isDirected = !0, this._isMultigraph = !1, this._isCompound = !1, this._nodes = {}, this._in = {}, this._preds = {}, this._out = {}, this._sucs = {}, this._edgeObjs = {}, this._edgeLabels = {}, this._nodeCount = 0, this._edgeCount = 0, this._defaultNodeLabelFn = () => {}, this._defaultEdgeLabelFn = () => {}, e && (this._isDirected = "directed" in e ? e.directed : !0, this._isMultigraph = "multigraph" in e ? e.multigraph : !1, this._isCompound = "compound" in e ? e.compound : !1), this._isCompound && (this._parent = {}, this._children = {}, this._children["\0"] = {});
		}
		isDirected() {
			return this._isDirected;
		}
		isMultigraph() {
			return this._isMultigraph;
		}
		isCompound() {
			return this._isCompound;
		}
		setGraph(e) {
			return this._label = e, this;
		}
		graph() {
			return this._label;
		}
		setDefaultNodeLabel(e) {
			return typeof e != "function" ? this._defaultNodeLabelFn = () => e : this._defaultNodeLabelFn = e, this;
		}
		nodeCount() {
			return this._nodeCount;
		}
		nodes() {
			return Object.keys(this._nodes);
		}
		sources() {
			return this.nodes().filter((e) => Object.keys(this._in[e]).length === 0);
		}
		sinks() {
			return this.nodes().filter((e) => Object.keys(this._out[e]).length === 0);
		}
		setNodes(e, n) {
			return e.forEach((t) => {
				n !== void 0 ? this.setNode(t, n) : this.setNode(t);
			}), this;
		}
		setNode(e, n) {
			return e in this._nodes ? (arguments.length > 1 && (this._nodes[e] = n), this) : (this._nodes[e] = arguments.length > 1 ? n : this._defaultNodeLabelFn(e), this._isCompound && (this._parent[e] = "\0", this._children[e] = {}, this._children["\0"][e] = !0), this._in[e] = {}, this._preds[e] = {}, this._out[e] = {}, this._sucs[e] = {}, ++this._nodeCount, this);
		}
		node(e) {
			return this._nodes[e];
		}
		hasNode(e) {
			return e in this._nodes;
		}
		removeNode(e) {
			if (e in this._nodes) {
				let n = (t) => this.removeEdge(this._edgeObjs[t]);
				delete this._nodes[e], this._isCompound && (this._removeFromParentsChildList(e), delete this._parent[e], this.children(e).forEach((t) => {
					this.setParent(t);
				}), delete this._children[e]), Object.keys(this._in[e]).forEach(n), delete this._in[e], delete this._preds[e], Object.keys(this._out[e]).forEach(n), delete this._out[e], delete this._sucs[e], --this._nodeCount;
			}
			return this;
		}
		setParent(e, n) {
			if (!this._isCompound) throw new Error("Cannot set parent in a non-compound graph");
			if (n === void 0) n = "\0";
			else {
				n += "";
				for (let t = n; t !== void 0; t = this.parent(t)) if (t === e) throw new Error("Setting " + n + " as parent of " + e + " would create a cycle");
				this.setNode(n);
			}
			return this.setNode(e), this._removeFromParentsChildList(e), this._parent[e] = n, this._children[n][e] = !0, this;
		}
		parent(e) {
			if (this._isCompound) {
				let n = this._parent[e];
				if (n !== "\0") return n;
			}
		}
		children(e = "\0") {
			if (this._isCompound) {
				let n = this._children[e];
				if (n) return Object.keys(n);
			} else {
				if (e === "\0") return this.nodes();
				if (this.hasNode(e)) return [];
			}
			return [];
		}
		predecessors(e) {
			let n = this._preds[e];
			if (n) return Object.keys(n);
		}
		successors(e) {
			let n = this._sucs[e];
			if (n) return Object.keys(n);
		}
		neighbors(e) {
			let n = this.predecessors(e);
			if (n) {
				let t = new Set(n), r = this.successors(e);
				if (r) for (let o of r) t.add(o);
				return Array.from(t.values());
			}
		}
		isLeaf(e) {
			var n;
			let t;
			return this.isDirected() ? t = this.successors(e) : t = this.neighbors(e), ((n = t == null ? void 0 : t.length) != null ? n : 0) === 0;
		}
		filterNodes(e) {
			let n = new this.constructor({
				directed: this._isDirected,
				multigraph: this._isMultigraph,
				compound: this._isCompound
			});
			n.setGraph(this.graph()), Object.entries(this._nodes).forEach(([o, i]) => {
				e(o) && n.setNode(o, i);
			}), Object.values(this._edgeObjs).forEach((o) => {
				n.hasNode(o.v) && n.hasNode(o.w) && n.setEdge(o, this.edge(o));
			});
			let t = {}, r = (o) => {
				let i = this.parent(o);
				return !i || n.hasNode(i) ? (t[o] = i, i) : i in t ? t[i] : r(i);
			};
			return this._isCompound && n.nodes().forEach((o) => n.setParent(o, r(o))), n;
		}
		setDefaultEdgeLabel(e) {
			return typeof e != "function" ? this._defaultEdgeLabelFn = () => e : this._defaultEdgeLabelFn = e, this;
		}
		edgeCount() {
			return this._edgeCount;
		}
		edges() {
			return Object.values(this._edgeObjs);
		}
		setPath(e, n) {
			return e.reduce((t, r) => (n !== void 0 ? this.setEdge(t, r, n) : this.setEdge(t, r), r)), this;
		}
		setEdge(e, n, t, r) {
			let o, i, s, a, l = !1;
			typeof e == "object" && e !== null && "v" in e ? (o = e.v, i = e.w, s = e.name, arguments.length === 2 && (a = n, l = !0)) : (o = e, i = n, s = r, arguments.length > 2 && (a = t, l = !0)), o = "" + o, i = "" + i, s !== void 0 && (s = "" + s);
			let u = z(this._isDirected, o, i, s);
			if (u in this._edgeLabels) return l && (this._edgeLabels[u] = a), this;
			if (s !== void 0 && !this._isMultigraph) throw new Error("Cannot set a named edge when isMultigraph = false");
			this.setNode(o), this.setNode(i), this._edgeLabels[u] = l ? a : this._defaultEdgeLabelFn(o, i, s);
			let d = Fn(this._isDirected, o, i, s);
			return o = d.v, i = d.w, Object.freeze(d), this._edgeObjs[u] = d, Re(this._preds[i], o), Re(this._sucs[o], i), this._in[i][u] = d, this._out[o][u] = d, this._edgeCount++, this;
		}
		edge(e, n, t) {
			let r = arguments.length === 1 ? oe(this._isDirected, e) : z(this._isDirected, e, n, t);
			return this._edgeLabels[r];
		}
		edgeAsObj(e, n, t) {
			let r = arguments.length === 1 ? this.edge(e) : this.edge(e, n, t);
			return typeof r != "object" || r === null ? { label: r } : r;
		}
		hasEdge(e, n, t) {
			return (arguments.length === 1 ? oe(this._isDirected, e) : z(this._isDirected, e, n, t)) in this._edgeLabels;
		}
		removeEdge(e, n, t) {
			let r = arguments.length === 1 ? oe(this._isDirected, e) : z(this._isDirected, e, n, t), o = this._edgeObjs[r];
			if (o) {
				let i = o.v, s = o.w;
				delete this._edgeLabels[r], delete this._edgeObjs[r], Ie(this._preds[s], i), Ie(this._sucs[i], s), delete this._in[s][r], delete this._out[i][r], this._edgeCount--;
			}
			return this;
		}
		inEdges(e, n) {
			return this.isDirected() ? this.filterEdges(this._in[e], e, n) : this.nodeEdges(e, n);
		}
		outEdges(e, n) {
			return this.isDirected() ? this.filterEdges(this._out[e], e, n) : this.nodeEdges(e, n);
		}
		nodeEdges(e, n) {
			if (e in this._nodes) return this.filterEdges({
				...this._in[e],
				...this._out[e]
			}, e, n);
		}
		_removeFromParentsChildList(e) {
			delete this._children[this._parent[e]][e];
		}
		filterEdges(e, n, t) {
			if (!e) return;
			let r = Object.values(e);
			return t ? r.filter((o) => o.v === n && o.w === t || o.v === t && o.w === n) : r;
		}
	};
	function Re(e, n) {
		e[n] ? e[n]++ : e[n] = 1;
	}
	function Ie(e, n) {
		e[n] !== void 0 && !--e[n] && delete e[n];
	}
	function z(e, n, t, r) {
		let o = "" + n, i = "" + t;
		if (!e && o > i) {
			let s = o;
			o = i, i = s;
		}
		return o + "" + i + "" + (r === void 0 ? "\0" : r);
	}
	function Fn(e, n, t, r) {
		let o = "" + n, i = "" + t;
		if (!e && o > i) {
			let a = o;
			o = i, i = a;
		}
		let s = {
			v: o,
			w: i
		};
		return r && (s.name = r), s;
	}
	function oe(e, n) {
		return z(e, n.v, n.w, n.name);
	}
	Se({}, {
		read: () => Bn,
		write: () => An
	});
	function An(e) {
		let n = {
			options: {
				directed: e.isDirected(),
				multigraph: e.isMultigraph(),
				compound: e.isCompound()
			},
			nodes: Vn(e),
			edges: Yn$1(e)
		}, t = e.graph();
		return t !== void 0 && (n.value = structuredClone(t)), n;
	}
	function Vn(e) {
		return e.nodes().map((n) => {
			let t = e.node(n), r = e.parent(n), o = { v: n };
			return t !== void 0 && (o.value = t), r !== void 0 && (o.parent = r), o;
		});
	}
	function Yn$1(e) {
		return e.edges().map((n) => {
			let t = e.edge(n), r = {
				v: n.v,
				w: n.w
			};
			return n.name !== void 0 && (r.name = n.name), t !== void 0 && (r.value = t), r;
		});
	}
	function Bn(e) {
		let n = new Q(e.options);
		return e.value !== void 0 && n.setGraph(e.value), e.nodes.forEach((t) => {
			n.setNode(t.v, t.value), t.parent && n.setParent(t.v, t.parent);
		}), e.edges.forEach((t) => {
			n.setEdge({
				v: t.v,
				w: t.w,
				name: t.name
			}, t.value);
		}), n;
	}
	var H = {};
	Se(H, {
		CycleException: () => K$1,
		bellmanFord: () => Me,
		components: () => zn,
		dijkstra: () => J,
		dijkstraAll: () => $n,
		findCycles: () => Un,
		floydWarshall: () => Kn,
		isAcyclic: () => Zn$1,
		postorder: () => nt,
		preorder: () => tt,
		prim: () => rt,
		shortestPaths: () => ot,
		tarjan: () => Fe,
		topsort: () => De
	});
	var Wn = () => 1;
	function Me(e, n, t, r) {
		return Xn$1(e, String(n), t || Wn, r || function(o) {
			var i;
			return (i = e.outEdges(o)) != null ? i : [];
		});
	}
	function Xn$1(e, n, t, r) {
		let o = {}, i, s = 0, a = e.nodes(), l = function(c) {
			let f = o[c.v], h = o[c.w];
			if (!f || !h) return;
			let g = t(c);
			f.distance + g < h.distance && (o[c.w] = {
				distance: f.distance + g,
				predecessor: c.v
			}, i = !0);
		}, u = function() {
			a.forEach(function(c) {
				r(c).forEach(function(f) {
					let h = f.v === c ? f.v : f.w, g = h === f.v ? f.w : f.v;
					l({
						v: h,
						w: g
					});
				});
			});
		};
		a.forEach(function(c) {
			o[c] = {
				distance: c === n ? 0 : Number.POSITIVE_INFINITY,
				predecessor: ""
			};
		});
		let d = a.length;
		for (let c = 1; c < d && (i = !1, s++, u(), !!i); c++);
		if (s === d - 1 && (i = !1, u(), i)) throw new Error("The graph contains a negative weight cycle");
		return o;
	}
	function zn(e) {
		let n = {}, t = [], r;
		function o(i) {
			var s, a;
			i in n || (n[i] = !0, r.push(i), (s = e.successors(i)) == null || s.forEach(o), (a = e.predecessors(i)) == null || a.forEach(o));
		}
		return e.nodes().forEach(function(i) {
			r = [], o(i), r.length && t.push(r);
		}), t;
	}
	var Pe = class {
		constructor() {
			this._arr = [], this._keyIndices = {};
		}
		size() {
			return this._arr.length;
		}
		keys() {
			return this._arr.map((e) => e.key);
		}
		has(e) {
			return e in this._keyIndices;
		}
		priority(e) {
			let n = this._keyIndices[e];
			if (n !== void 0) return this._arr[n].priority;
		}
		min() {
			if (this.size() === 0) throw new Error("Queue underflow");
			return this._arr[0].key;
		}
		add(e, n) {
			let t = this._keyIndices, r = String(e);
			if (!(r in t)) {
				let o = this._arr, i = o.length;
				return t[r] = i, o.push({
					key: r,
					priority: n
				}), this._decrease(i), !0;
			}
			return !1;
		}
		removeMin() {
			if (this.size() === 0) throw new Error("Queue underflow");
			this._swap(0, this._arr.length - 1);
			let e = this._arr.pop();
			return delete this._keyIndices[e.key], this._heapify(0), e.key;
		}
		decrease(e, n) {
			let t = this._keyIndices[e];
			if (t === void 0) throw new Error(`Key not found: ${e}`);
			let r = this._arr[t].priority;
			if (n > r) throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${n}`);
			this._arr[t].priority = n, this._decrease(t);
		}
		_heapify(e) {
			let n = this._arr, t = 2 * e, r = t + 1, o = e;
			t < n.length && (o = n[t].priority < n[o].priority ? t : o, r < n.length && (o = n[r].priority < n[o].priority ? r : o), o !== e && (this._swap(e, o), this._heapify(o)));
		}
		_decrease(e) {
			let n = this._arr, t = n[e].priority, r;
			for (; e !== 0 && (r = e >> 1, !(n[r].priority < t));) this._swap(e, r), e = r;
		}
		_swap(e, n) {
			let t = this._arr, r = this._keyIndices, o = t[e], i = t[n];
			t[e] = i, t[n] = o, r[i.key] = e, r[o.key] = n;
		}
	};
	var Hn = () => 1;
	function J(e, n, t, r) {
		let o = function(i) {
			var s;
			return (s = e.outEdges(i)) != null ? s : [];
		};
		return qn(e, String(n), t || Hn, r || o);
	}
	function qn(e, n, t, r) {
		let o = {}, i = new Pe(), s, a, l = function(u) {
			let d = u.v !== s ? u.v : u.w, c = o[d];
			if (!c) return;
			let f = t(u), h = a.distance + f;
			if (f < 0) throw new Error("dijkstra does not allow negative edge weights. Bad edge: " + u + " Weight: " + f);
			h < c.distance && (c.distance = h, c.predecessor = s, i.decrease(d, h));
		};
		for (e.nodes().forEach(function(u) {
			let d = u === n ? 0 : Number.POSITIVE_INFINITY;
			o[u] = {
				distance: d,
				predecessor: ""
			}, i.add(u, d);
		}); i.size() > 0;) {
			s = i.removeMin();
			let u = o[s];
			if (!u || u.distance === Number.POSITIVE_INFINITY) break;
			a = u, r(s).forEach(l);
		}
		return o;
	}
	function $n(e, n, t) {
		return e.nodes().reduce(function(r, o) {
			return r[o] = J(e, o, n, t), r;
		}, {});
	}
	function Fe(e) {
		let n = 0, t = [], r = {}, o = [];
		function i(s) {
			var a;
			let l = r[s] = {
				onStack: !0,
				lowlink: n,
				index: n++
			};
			if (t.push(s), (a = e.successors(s)) == null || a.forEach(function(u) {
				if (u in r) {
					let d = r[u];
					d != null && d.onStack && (l.lowlink = Math.min(l.lowlink, d.index));
				} else {
					i(u);
					let d = r[u];
					d && (l.lowlink = Math.min(l.lowlink, d.lowlink));
				}
			}), l.lowlink === l.index) {
				let u = [], d;
				do {
					d = t.pop();
					let c = r[d];
					c && (c.onStack = !1), u.push(d);
				} while (s !== d);
				o.push(u);
			}
		}
		return e.nodes().forEach(function(s) {
			s in r || i(s);
		}), o;
	}
	function Un(e) {
		return Fe(e).filter(function(n) {
			var t;
			let r = n[0];
			return r ? n.length > 1 || n.length === 1 && ((t = e.outEdges(r, r)) != null ? t : []).length > 0 : !1;
		});
	}
	var Jn = () => 1;
	function Kn(e, n, t) {
		return Qn(e, n || Jn, t || function(r) {
			var o;
			return (o = e.outEdges(r)) != null ? o : [];
		});
	}
	function Qn(e, n, t) {
		let r = {}, o = e.nodes();
		return o.forEach(function(i) {
			let s = {};
			r[i] = s, s[i] = {
				distance: 0,
				predecessor: ""
			}, o.forEach(function(a) {
				i !== a && (s[a] = {
					distance: Number.POSITIVE_INFINITY,
					predecessor: ""
				});
			}), t(i).forEach(function(a) {
				let l = a.v === i ? a.w : a.v, u = n(a);
				s[l] = {
					distance: u,
					predecessor: i
				};
			});
		}), o.forEach(function(i) {
			let s = r[i];
			s && o.forEach(function(a) {
				let l = r[a];
				l && o.forEach(function(u) {
					let d = l[i], c = s[u], f = l[u];
					if (d && c && f) {
						let h = d.distance + c.distance;
						h < f.distance && (f.distance = h, f.predecessor = c.predecessor);
					}
				});
			});
		}), r;
	}
	var K$1 = class extends Error {
		constructor(e) {
			super(e), this.name = "CycleException";
		}
	};
	function De(e) {
		let n = {}, t = {}, r = [];
		function o(i) {
			var s;
			if (i in t) throw new K$1();
			i in n || (t[i] = !0, n[i] = !0, (s = e.predecessors(i)) == null || s.forEach(o), delete t[i], r.push(i));
		}
		if (e.sinks().forEach(o), Object.keys(n).length !== e.nodeCount()) throw new K$1();
		return r;
	}
	function Zn$1(e) {
		try {
			De(e);
		} catch (n) {
			if (n instanceof K$1) return !1;
			throw n;
		}
		return !0;
	}
	function et(e, n, t, r, o) {
		Array.isArray(n) || (n = [n]);
		let i = ((a) => {
			var l;
			return (l = e.isDirected() ? e.successors(a) : e.neighbors(a)) != null ? l : [];
		}), s = {};
		return n.forEach(function(a) {
			if (!e.hasNode(a)) throw new Error("Graph does not have node: " + a);
			o = Ae(e, a, t === "post", s, i, r, o);
		}), o;
	}
	function Ae(e, n, t, r, o, i, s) {
		return n in r || (r[n] = !0, t || (s = i(s, n)), o(n).forEach(function(a) {
			s = Ae(e, a, t, r, o, i, s);
		}), t && (s = i(s, n))), s;
	}
	function Ve(e, n, t) {
		return et(e, n, t, function(r, o) {
			return r.push(o), r;
		}, []);
	}
	function nt(e, n) {
		return Ve(e, n, "post");
	}
	function tt(e, n) {
		return Ve(e, n, "pre");
	}
	function rt(e, n) {
		var t;
		let r = new Q(), o = {}, i = new Pe(), s;
		function a(d) {
			let c = d.v === s ? d.w : d.v, f = i.priority(c);
			if (f !== void 0) {
				let h = n(d);
				h < f && (o[c] = s, i.decrease(c, h));
			}
		}
		if (e.nodeCount() === 0) return r;
		e.nodes().forEach(function(d) {
			i.add(d, Number.POSITIVE_INFINITY), r.setNode(d);
		});
		let l = e.nodes()[0];
		l !== void 0 && i.decrease(l, 0);
		let u = !1;
		for (; i.size() > 0;) {
			if (s = i.removeMin(), s in o) r.setEdge(s, o[s]);
			else {
				if (u) throw new Error("Input graph is not connected: " + e);
				u = !0;
			}
			(t = e.nodeEdges(s)) == null || t.forEach(a);
		}
		return r;
	}
	function ot(e, n, t, r) {
		return it(e, n, t, r != null ? r : ((o) => {
			var i;
			return (i = e.outEdges(o)) != null ? i : [];
		}));
	}
	function it(e, n, t, r) {
		if (t === void 0) return J(e, n, t, r);
		let o = !1, i = e.nodes();
		for (let s = 0; s < i.length; s++) {
			let a = i[s];
			if (a === void 0) continue;
			let l = r(a);
			for (let u = 0; u < l.length; u++) {
				let d = l[u];
				if (!d) continue;
				let c = d.v === a ? d.v : d.w;
				t({
					v: c,
					w: c === d.v ? d.w : d.v
				}) < 0 && (o = !0);
			}
			if (o) return Me(e, n, t, r);
		}
		return J(e, n, t, r);
	}
	var T = Q;
	function M(e, n, t, r) {
		let o = r;
		for (; e.hasNode(o);) o = $(r);
		return t.dummy = n, e.setNode(o, t), o;
	}
	function Ye(e) {
		let n = new T().setGraph(e.graph());
		return e.nodes().forEach((t) => n.setNode(t, e.node(t))), e.edges().forEach((t) => {
			let r = n.edge(t.v, t.w) || {
				weight: 0,
				minlen: 1
			}, o = e.edge(t);
			n.setEdge(t.v, t.w, {
				weight: r.weight + o.weight,
				minlen: Math.max(r.minlen, o.minlen)
			});
		}), n;
	}
	function Z(e) {
		let n = new T({ multigraph: e.isMultigraph() }).setGraph(e.graph());
		return e.nodes().forEach((t) => {
			e.children(t).length || n.setNode(t, e.node(t));
		}), e.edges().forEach((t) => {
			n.setEdge(t, e.edge(t));
		}), n;
	}
	function se(e, n) {
		let t = e.x, r = e.y, o = n.x - t, i = n.y - r, s = e.width / 2, a = e.height / 2;
		if (!o && !i) throw new Error("Not possible to find intersection inside of the rectangle");
		let l, u;
		return o === 0 || Math.abs(i) * s > Math.abs(o) * a ? (i < 0 && (a = -a), l = a * o / i, u = a) : (o < 0 && (s = -s), l = s, u = s * i / o), {
			x: t + l,
			y: r + u
		};
	}
	function P(e) {
		let n = D$1(de(e) + 1).map(() => []);
		return e.nodes().forEach((t) => {
			let r = e.node(t), o = r.rank;
			o !== void 0 && (n[o] || (n[o] = []), n[o][r.order] = t);
		}), n;
	}
	function Be(e) {
		let n = e.nodes().map((r) => {
			let o = e.node(r).rank;
			return o === void 0 ? Number.MAX_VALUE : o;
		}), t = S(Math.min, n);
		e.nodes().forEach((r) => {
			let o = e.node(r);
			Object.hasOwn(o, "rank") && (o.rank -= t);
		});
	}
	function We(e) {
		let n = e.nodes().map((s) => e.node(s).rank).filter((s) => s !== void 0), t = S(Math.min, n), r = [];
		e.nodes().forEach((s) => {
			let a = e.node(s).rank - t;
			r[a] || (r[a] = []), r[a].push(s);
		});
		let o = 0, i = e.graph().nodeRankFactor;
		Array.from(r).forEach((s, a) => {
			s === void 0 && a % i !== 0 ? --o : s !== void 0 && o && s.forEach((l) => e.node(l).rank += o);
		});
	}
	function ae(e, n, t, r) {
		let o = {
			width: 0,
			height: 0
		};
		return arguments.length >= 4 && (o.rank = t, o.order = r), M(e, "border", o, n);
	}
	function st(e, n = Xe) {
		let t = [];
		for (let r = 0; r < e.length; r += n) {
			let o = e.slice(r, r + n);
			t.push(o);
		}
		return t;
	}
	var Xe = 65535;
	function S(e, n) {
		if (n.length > Xe) return e(...st(n).map((r) => e(...r)));
		else return e(...n);
	}
	function de(e) {
		let t = e.nodes().map((r) => {
			let o = e.node(r).rank;
			return o === void 0 ? Number.MIN_VALUE : o;
		});
		return S(Math.max, t);
	}
	function ze(e, n) {
		let t = {
			lhs: [],
			rhs: []
		};
		return e.forEach((r) => {
			n(r) ? t.lhs.push(r) : t.rhs.push(r);
		}), t;
	}
	function q(e, n) {
		return n();
	}
	var at = 0;
	function $(e) {
		return e + ("" + ++at);
	}
	function D$1(e, n, t = 1) {
		n ?? (n = e, e = 0);
		let r = (i) => i < n;
		t < 0 && (r = (i) => n < i);
		let o = [];
		for (let i = e; r(i); i += t) o.push(i);
		return o;
	}
	function W(e, n) {
		let t = {};
		for (let r of n) e[r] !== void 0 && (t[r] = e[r]);
		return t;
	}
	function X(e, n) {
		let t;
		return typeof n == "string" ? t = (r) => r[n] : t = n, Object.entries(e).reduce((r, [o, i]) => (r[o] = t(i, o), r), {});
	}
	function He(e, n) {
		return e.reduce((t, r, o) => (t[r] = n[o], t), {});
	}
	var V = "\0";
	function ee(e, n, t) {
		var u, d, c, f, h, g;
		if (!(e && n && t && n.dummy === "edge" && t.dummy === "edge" && n.edgeObj && t.edgeObj && e[n.edgeObj.v] && e[t.edgeObj.v] && e[n.edgeObj.w] && e[t.edgeObj.w])) return 0;
		let r = !0;
		n.edgeObj.w === t.edgeObj.w && (r = !1);
		let o = r ? (d = (u = e[n.edgeObj.v]) == null ? void 0 : u.rank) != null ? d : NaN : (f = (c = e[n.edgeObj.w]) == null ? void 0 : c.rank) != null ? f : NaN, i = Object.entries(e).find((m) => {
			var L, y;
			return ((L = m[1].edgeObj) == null ? void 0 : L.v) === n.edgeObj.v && ((y = m[1].edgeObj) == null ? void 0 : y.w) === n.edgeObj.w && m[1].rank === o;
		}), s = Object.entries(e).find((m) => {
			var L, y;
			return ((L = m[1].edgeObj) == null ? void 0 : L.v) === t.edgeObj.v && ((y = m[1].edgeObj) == null ? void 0 : y.w) === t.edgeObj.w && m[1].rank === o;
		});
		if (!i || !s) return 0;
		let a = (h = i[1].order) != null ? h : NaN, l = (g = s[1].order) != null ? g : NaN;
		return isNaN(a - l) ? 0 : a - l;
	}
	var ce = class {
		constructor() {
			je(this, "_sentinel");
			let n = {};
			n._next = n._prev = n, this._sentinel = n;
		}
		dequeue() {
			let n = this._sentinel, t = n._prev;
			if (t !== n) return qe(t), t;
		}
		enqueue(n) {
			let t = this._sentinel;
			n._prev && n._next && qe(n), n._next = t._next, t._next._prev = n, t._next = n, n._prev = t;
		}
		toString() {
			let n = [], t = this._sentinel, r = t._prev;
			for (; r !== t;) n.push(JSON.stringify(r, dt)), r = r._prev;
			return "[" + n.join(", ") + "]";
		}
	};
	function qe(e) {
		e._prev._next = e._next, e._next._prev = e._prev, delete e._next, delete e._prev;
	}
	function dt(e, n) {
		if (e !== "_next" && e !== "_prev") return n;
	}
	var $e = ce;
	var lt = () => 1;
	function be(e, n) {
		if (e.nodeCount() <= 1) return [];
		let t = ct(e, n || lt);
		return ut(t.graph, t.buckets, t.zeroIdx).flatMap((o) => e.outEdges(o.v, o.w) || []);
	}
	function ut(e, n, t) {
		var a;
		let r = [], o = n[n.length - 1], i = n[0], s;
		for (; e.nodeCount();) {
			for (; s = i.dequeue();) fe(e, n, t, s);
			for (; s = o.dequeue();) fe(e, n, t, s);
			if (e.nodeCount()) {
				for (let l = n.length - 2; l > 0; --l) if (s = (a = n[l]) == null ? void 0 : a.dequeue(), s) {
					r = r.concat(fe(e, n, t, s, !0) || []);
					break;
				}
			}
		}
		return r;
	}
	function fe(e, n, t, r, o) {
		let i = [], s = o ? i : void 0;
		return (e.inEdges(r.v) || []).forEach((a) => {
			let l = e.edge(a), u = e.node(a.v);
			o && i.push({
				v: a.v,
				w: a.w
			}), u.out -= l, he(n, t, u);
		}), (e.outEdges(r.v) || []).forEach((a) => {
			let l = e.edge(a), u = a.w, d = e.node(u);
			d.in -= l, he(n, t, d);
		}), e.removeNode(r.v), s;
	}
	function ct(e, n) {
		let t = new T(), r = 0, o = 0;
		e.nodes().forEach((a) => {
			t.setNode(a, {
				v: a,
				in: 0,
				out: 0
			});
		}), e.edges().forEach((a) => {
			let l = t.edge(a.v, a.w) || 0, u = n(a), d = l + u;
			t.setEdge(a.v, a.w, d);
			let c = t.node(a.v), f = t.node(a.w);
			o = Math.max(o, c.out += u), r = Math.max(r, f.in += u);
		});
		let i = ft(o + r + 3).map(() => new $e()), s = r + 1;
		return t.nodes().forEach((a) => {
			he(i, s, t.node(a));
		}), {
			graph: t,
			buckets: i,
			zeroIdx: s
		};
	}
	function he(e, n, t) {
		var r, o, i;
		t.out ? t.in ? (i = e[t.out - t.in + n]) == null || i.enqueue(t) : (o = e[e.length - 1]) == null || o.enqueue(t) : (r = e[0]) == null || r.enqueue(t);
	}
	function ft(e) {
		let n = [];
		for (let t = 0; t < e; t++) n.push(t);
		return n;
	}
	function Ue(e, n) {
		(e.graph().acyclicer === "greedy" ? be(e, r(e)) : ht(e, n != null ? n : null)).forEach((o) => {
			let i = e.edge(o);
			e.removeEdge(o), i.forwardName = o.name, i.reversed = !0, e.setEdge(o.w, o.v, i, $("rev"));
		});
		function r(o) {
			return (i) => o.edge(i).weight;
		}
	}
	function ht(e, n) {
		let t = [], r = {}, o = {};
		function i(l) {
			Object.hasOwn(o, l) || (o[l] = !0, r[l] = !0, e.outEdges(l).forEach((u) => {
				Object.hasOwn(r, u.w) ? t.push(u) : i(u.w);
			}), delete r[l]);
		}
		function s(l) {
			var u;
			Object.hasOwn(o, l) || (o[l] = !0, r[l] = !0, (u = e.outEdges(l)) == null || u.forEach((d) => {
				var c, f;
				Object.hasOwn(r, d.w) || ((c = n.node(l)) == null ? void 0 : c.rank) > ((f = n.node(d.w)) == null ? void 0 : f.rank) && bt(e, d.w, d) ? t.push(d) : s(d.w);
			}), delete r[l]);
		}
		let a = i;
		return n && typeof n.node == "function" && (a = s), e.sources().forEach(a), e.nodes().forEach(a), t;
	}
	function Je(e) {
		e.edges().forEach((n) => {
			let t = e.edge(n);
			if (t.reversed) {
				e.removeEdge(n);
				let r = t.forwardName;
				delete t.reversed, delete t.forwardName, e.setEdge(n.w, n.v, t, r);
			}
		});
	}
	function bt(e, n, t) {
		let r = /* @__PURE__ */ new Set();
		function o(i) {
			var s;
			if (e.sources().includes(i)) return !0;
			r.add(i);
			for (let a of (s = e.inEdges(i)) != null ? s : []) if (!(a.v === t.v && a.w === t.w) && !r.has(a.v) && o(a.v)) return !0;
			return !1;
		}
		return o(n);
	}
	function Ke(e) {
		e.graph().dummyChains = [], e.edges().forEach((n) => pt(e, n));
	}
	function pt(e, n) {
		let t = n.v, r = e.node(t).rank, o = n.w, i = e.node(o).rank, s = n.name, a = e.edge(n), l = a.labelRank;
		if (i === r + 1) return;
		e.removeEdge(n);
		let u, d, c = 0;
		for (++r; r < i; ++c, ++r) a.points = [], d = {
			width: 0,
			height: 0,
			edgeLabel: a,
			edgeObj: n,
			rank: r
		}, u = M(e, "edge", d, "_d"), r === l && (d.width = a.width, d.height = a.height, d.dummy = "edge-label", d.labelpos = a.labelpos), e.setEdge(t, u, { weight: a.weight }, s), c === 0 && e.graph().dummyChains.push(u), t = u;
		e.setEdge(t, o, { weight: a.weight }, s);
	}
	function Qe(e) {
		e.graph().dummyChains.forEach((n) => {
			let t = e.node(n), r = t.edgeLabel, o;
			for (e.setEdge(t.edgeObj, r); t.dummy;) o = e.successors(n)[0], e.removeNode(n), r.points.push({
				x: t.x,
				y: t.y
			}), t.dummy === "edge-label" && (r.x = t.x, r.y = t.y, r.width = t.width, r.height = t.height), n = o, t = e.node(n);
		});
	}
	function U(e) {
		let n = {};
		function t(r) {
			let o = e.node(r);
			if (Object.hasOwn(n, r)) return o.rank;
			n[r] = !0;
			let i = e.outEdges(r), s = i ? i.map((l) => l == null ? Number.POSITIVE_INFINITY : t(l.w) - e.edge(l).minlen) : [], a = S(Math.min, s);
			return a === Number.POSITIVE_INFINITY && (a = 0), o.rank = a;
		}
		e.sources().forEach(t);
	}
	function A$1(e, n) {
		return e.node(n.w).rank - e.node(n.v).rank - e.edge(n).minlen;
	}
	var ne = Et;
	function Et(e) {
		let n = new T({ directed: !1 }), t = e.nodes();
		if (t.length === 0) throw new Error("Graph must have at least one node");
		let r = t[0], o = e.nodeCount();
		n.setNode(r, {});
		let i, s;
		for (; Lt(n, e) < o && (i = yt(n, e), !!i);) s = n.hasNode(i.v) ? A$1(e, i) : -A$1(e, i), wt(n, e, s);
		return n;
	}
	function Lt(e, n) {
		function t(r) {
			let o = n.nodeEdges(r);
			o && o.forEach((i) => {
				let s = i.v, a = r === s ? i.w : s;
				!e.hasNode(a) && !A$1(n, i) && (e.setNode(a, {}), e.setEdge(r, a, {}), t(a));
			});
		}
		return e.nodes().forEach(t), e.nodeCount();
	}
	function yt(e, n) {
		return n.edges().reduce((r, o) => {
			let i = Number.POSITIVE_INFINITY;
			return e.hasNode(o.v) !== e.hasNode(o.w) && (i = A$1(n, o)), i < r[0] ? [i, o] : r;
		}, [Number.POSITIVE_INFINITY, null])[1];
	}
	function wt(e, n, t) {
		e.nodes().forEach((r) => n.node(r).rank += t);
	}
	var { preorder: Nt, postorder: Gt } = H, en = Y;
	Y.initLowLimValues = pe;
	Y.initCutValues = ge;
	Y.calcCutValue = nn;
	Y.leaveEdge = rn;
	Y.enterEdge = on;
	Y.exchangeEdges = sn;
	function Y(e) {
		e = Ye(e), U(e);
		let n = ne(e);
		pe(n), ge(n, e);
		let t, r;
		for (; t = rn(n);) r = on(n, e, t), sn(n, e, t, r);
	}
	function ge(e, n) {
		let t = Gt(e, e.nodes());
		t = t.slice(0, t.length - 1), t.forEach((r) => vt(e, n, r));
	}
	function vt(e, n, t) {
		let o = e.node(t).parent, i = e.edge(t, o);
		i.cutvalue = nn(e, n, t);
	}
	function nn(e, n, t) {
		let o = e.node(t).parent, i = !0, s = n.edge(t, o), a = 0;
		s || (i = !1, s = n.edge(o, t)), a = s.weight;
		let l = n.nodeEdges(t);
		return l && l.forEach((u) => {
			let d = u.v === t, c = d ? u.w : u.v;
			if (c !== o) {
				let f = d === i, h = n.edge(u).weight;
				if (a += f ? h : -h, xt(e, t, c)) {
					let m = e.edge(t, c).cutvalue;
					a += f ? -m : m;
				}
			}
		}), a;
	}
	function pe(e, n) {
		arguments.length < 2 && (n = e.nodes()[0]), tn(e, {}, 1, n);
	}
	function tn(e, n, t, r, o) {
		let i = t, s = e.node(r);
		n[r] = !0;
		let a = e.neighbors(r);
		return a && a.forEach((l) => {
			Object.hasOwn(n, l) || (t = tn(e, n, t, l, r));
		}), s.low = i, s.lim = t++, o ? s.parent = o : delete s.parent, t;
	}
	function rn(e) {
		return e.edges().find((n) => e.edge(n).cutvalue < 0);
	}
	function on(e, n, t) {
		let r = t.v, o = t.w;
		n.hasEdge(r, o) || (r = t.w, o = t.v);
		let i = e.node(r), s = e.node(o), a = i, l = !1;
		return i.lim > s.lim && (a = s, l = !0), n.edges().filter((d) => l === Ze(e, e.node(d.v), a) && l !== Ze(e, e.node(d.w), a)).reduce((d, c) => A$1(n, c) < A$1(n, d) ? c : d);
	}
	function sn(e, n, t, r) {
		let o = t.v, i = t.w;
		e.removeEdge(o, i), e.setEdge(r.v, r.w, {}), pe(e), ge(e, n), kt(e, n);
	}
	function kt(e, n) {
		let t = e.nodes().find((o) => !e.node(o).parent);
		if (!t) return;
		let r = Nt(e, [t]);
		r = r.slice(1), r.forEach((o) => {
			let s = e.node(o).parent, a = n.edge(o, s), l = !1;
			a || (a = n.edge(s, o), l = !0), n.node(o).rank = n.node(s).rank + (l ? a.minlen : -a.minlen);
		});
	}
	function xt(e, n, t) {
		return e.hasEdge(n, t);
	}
	function Ze(e, n, t) {
		return t.low <= n.lim && n.lim <= t.lim;
	}
	var dn = _t;
	function _t(e) {
		let n = e.graph().ranker;
		if (typeof n == "function") return n(e);
		switch (n) {
			case "network-simplex":
				an(e);
				break;
			case "tight-tree":
				Ct(e);
				break;
			case "longest-path":
				Ot(e);
				break;
			case "none": break;
			default: an(e);
		}
	}
	var Ot = U;
	function Ct(e) {
		U(e), ne(e);
	}
	function an(e) {
		en(e);
	}
	var ln = Tt;
	function Tt(e) {
		let n = Rt(e), t = e.graph();
		if (!Array.isArray(t.dummyChains)) return;
		t.dummyChains.forEach((o) => {
			let i = e.node(o), s = i.edgeObj, a = jt(e, n, s.v, s.w), l = a.path, u = a.lca, d = 0, c = l[d], f = !0;
			for (; o !== s.w;) {
				if (i = e.node(o), f) {
					for (; (c = l[d]) !== u && e.node(c).maxRank < i.rank;) d++;
					c === u && (f = !1);
				}
				if (!f) {
					for (; d < l.length - 1 && e.node(l[d + 1]).minRank <= i.rank;) d++;
					c = l[d];
				}
				c !== void 0 && e.setParent(o, c), o = e.successors(o)[0];
			}
		});
	}
	function jt(e, n, t, r) {
		let o = [], i = [], s = Math.min(n[t].low, n[r].low), a = Math.max(n[t].lim, n[r].lim), l;
		l = t;
		do
			l = e.parent(l), o.push(l);
		while (l && (n[l].low > s || a > n[l].lim));
		let u = l, d = r;
		for (; (d = e.parent(d)) !== u;) i.push(d);
		return {
			path: o.concat(i.reverse()),
			lca: u
		};
	}
	function Rt(e) {
		let n = {}, t = 0;
		function r(o) {
			let i = t;
			e.children(o).forEach(r), n[o] = {
				low: i,
				lim: t++
			};
		}
		return e.children(V).forEach(r), n;
	}
	function un(e) {
		let n = M(e, "root", {}, "_root"), t = It(e), r = Object.values(t), o = S(Math.max, r) - 1, i = 2 * o + 1;
		e.graph().nestingRoot = n, e.edges().forEach((a) => e.edge(a).minlen *= i);
		let s = St(e) + 1;
		e.children(V).forEach((a) => {
			cn(e, n, i, s, o, t, a);
		}), e.graph().nodeRankFactor = i;
	}
	function cn(e, n, t, r, o, i, s) {
		var c;
		let a = e.children(s);
		if (!a.length) {
			s !== n && e.setEdge(n, s, {
				weight: 0,
				minlen: t
			});
			return;
		}
		let l = ae(e, "_bt"), u = ae(e, "_bb"), d = e.node(s);
		e.setParent(l, s), d.borderTop = l, e.setParent(u, s), d.borderBottom = u, a.forEach((f) => {
			var b;
			cn(e, n, t, r, o, i, f);
			let h = e.node(f), g = h.borderTop ? h.borderTop : f, m = h.borderBottom ? h.borderBottom : f, L = h.borderTop ? r : 2 * r, y = g !== m ? 1 : o - ((b = i[s]) != null ? b : 0) + 1;
			e.setEdge(l, g, {
				weight: L,
				minlen: y,
				nestingEdge: !0
			}), e.setEdge(m, u, {
				weight: L,
				minlen: y,
				nestingEdge: !0
			});
		}), e.parent(s) || e.setEdge(n, l, {
			weight: 0,
			minlen: o + ((c = i[s]) != null ? c : 0)
		});
	}
	function It(e) {
		let n = {};
		function t(r, o) {
			let i = e.children(r);
			i && i.length && i.forEach((s) => t(s, o + 1)), n[r] = o;
		}
		return e.children(V).forEach((r) => t(r, 1)), n;
	}
	function St(e) {
		return e.edges().reduce((n, t) => n + e.edge(t).weight, 0);
	}
	function fn(e) {
		let n = e.graph();
		e.removeNode(n.nestingRoot), delete n.nestingRoot, e.edges().forEach((t) => {
			e.edge(t).nestingEdge && e.removeEdge(t);
		});
	}
	var bn = Pt;
	function Pt(e) {
		function n(t) {
			let r = e.children(t), o = e.node(t);
			if (r.length && r.forEach(n), o && Object.hasOwn(o, "minRank")) {
				o.borderLeft = [], o.borderRight = [];
				for (let i = o.minRank, s = o.maxRank + 1; i < s; ++i) hn(e, "borderLeft", "_bl", t, o, i), hn(e, "borderRight", "_br", t, o, i);
			}
		}
		e.children(V).forEach(n);
	}
	function hn(e, n, t, r, o, i) {
		let s = {
			width: 0,
			height: 0,
			rank: i,
			borderType: n
		}, a = o[n][i - 1], l = M(e, "border", s, t);
		o[n][i] = l, e.setParent(l, r), a && e.setEdge(a, l, { weight: 1 });
	}
	function pn(e) {
		var t;
		let n = (t = e.graph().rankdir) == null ? void 0 : t.toLowerCase();
		(n === "lr" || n === "rl") && En(e);
	}
	function mn(e) {
		var t;
		let n = (t = e.graph().rankdir) == null ? void 0 : t.toLowerCase();
		(n === "bt" || n === "rl") && Ft(e), (n === "lr" || n === "rl") && (Dt(e), En(e));
	}
	function En(e) {
		e.nodes().forEach((n) => gn(e.node(n))), e.edges().forEach((n) => gn(e.edge(n)));
	}
	function gn(e) {
		let n = e.width;
		e.width = e.height, e.height = n;
	}
	function Ft(e) {
		e.nodes().forEach((n) => me(e.node(n))), e.edges().forEach((n) => {
			var r;
			let t = e.edge(n);
			(r = t.points) == null || r.forEach(me), Object.hasOwn(t, "y") && me(t);
		});
	}
	function me(e) {
		e.y = -e.y;
	}
	function Dt(e) {
		e.nodes().forEach((n) => Ee(e.node(n))), e.edges().forEach((n) => {
			var r;
			let t = e.edge(n);
			(r = t.points) == null || r.forEach(Ee), Object.hasOwn(t, "x") && Ee(t);
		});
	}
	function Ee(e) {
		let n = e.x;
		e.x = e.y, e.y = n;
	}
	function Le(e, n = null) {
		let t = {}, r = e.nodes().filter((d) => !e.children(d).length), o = r.map((d) => e.node(d).rank), s = D$1(S(Math.max, o) + 1).map(() => []);
		function a(d) {
			if (t[d]) return;
			t[d] = !0;
			let c = e.node(d);
			s[c.rank].push(d);
			let f = e.successors(d);
			f && [...f].sort((g, m) => u(g, m)).forEach(a);
		}
		r.sort((d, c) => e.node(d).rank - e.node(c).rank).forEach(a);
		function u(d, c) {
			return ee(n, e.node(d), e.node(c));
		}
		return s;
	}
	function ye(e, n) {
		let t = 0;
		for (let r = 1; r < n.length; ++r) t += Vt(e, n[r - 1], n[r]);
		return t;
	}
	function Vt(e, n, t) {
		let r = He(t, t.map((u, d) => d)), o = n.flatMap((u) => {
			let d = e.outEdges(u);
			return d ? d.map((c) => ({
				pos: r[c.w],
				weight: e.edge(c).weight
			})).sort((c, f) => c.pos - f.pos) : [];
		}), i = 1;
		for (; i < t.length;) i <<= 1;
		let s = 2 * i - 1;
		i -= 1;
		let a = new Array(s).fill(0), l = 0;
		return o.forEach((u) => {
			let d = u.pos + i;
			a[d] += u.weight;
			let c = 0;
			for (; d > 0;) d % 2 && (c += a[d + 1]), d = d - 1 >> 1, a[d] += u.weight;
			l += u.weight * c;
		}), l;
	}
	function we(e, n = []) {
		return n.map((t) => {
			let r = e.inEdges(t);
			if (!r || !r.length) return { v: t };
			{
				let o = r.reduce((i, s) => {
					let a = e.edge(s), l = e.node(s.v);
					return {
						sum: i.sum + a.weight * l.order,
						weight: i.weight + a.weight
					};
				}, {
					sum: 0,
					weight: 0
				});
				return {
					v: t,
					barycenter: o.sum / o.weight,
					weight: o.weight
				};
			}
		});
	}
	function Ne(e, n) {
		let t = {};
		e.forEach((o, i) => {
			let s = {
				indegree: 0,
				in: [],
				out: [],
				vs: [o.v],
				i
			};
			o.barycenter !== void 0 && (s.barycenter = o.barycenter, s.weight = o.weight), t[o.v] = s;
		}), n.edges().forEach((o) => {
			let i = t[o.v], s = t[o.w];
			i !== void 0 && s !== void 0 && (s.indegree++, i.out.push(s));
		});
		return Yt(Object.values(t).filter((o) => !o.indegree));
	}
	function Yt(e) {
		let n = [];
		function t(o) {
			return (i) => {
				i.merged || (i.barycenter === void 0 || o.barycenter === void 0 || i.barycenter >= o.barycenter) && Bt(o, i);
			};
		}
		function r(o) {
			return (i) => {
				i.in.push(o), --i.indegree === 0 && e.push(i);
			};
		}
		for (; e.length;) {
			let o = e.pop();
			n.push(o), o.in.reverse().forEach(t(o)), o.out.forEach(r(o));
		}
		return n.filter((o) => !o.merged).map((o) => W(o, [
			"vs",
			"i",
			"barycenter",
			"weight"
		]));
	}
	function Bt(e, n) {
		let t = 0, r = 0;
		e.weight && (t += e.barycenter * e.weight, r += e.weight), n.weight && (t += n.barycenter * n.weight, r += n.weight), e.vs = n.vs.concat(e.vs), e.barycenter = t / r, e.weight = r, e.i = Math.min(n.i, e.i), n.merged = !0;
	}
	function Ge(e, n, t, r, o) {
		let i = {}, s = null, a = null, l = o;
		typeof n == "boolean" ? (l = n, i = {}) : n && (i = n, s = t != null ? t : null, a = r != null ? r : null);
		let u = ze(e, (y) => Object.hasOwn(y, "barycenter")), d = u.lhs, c = u.rhs.sort((y, b) => b.i - y.i), f = [], h = 0, g = 0, m = 0;
		d.sort(Wt(a, s, !!l));
		for (let [y, b] of Object.entries(i)) {
			let p = d.findIndex((E) => E.vs[0] === y);
			d.splice(p + 1, 0, b);
		}
		m = Ln(f, c, m), d.forEach((y) => {
			m += y.vs.length, f.push(y.vs), h += y.barycenter * y.weight, g += y.weight, m = Ln(f, c, m);
		});
		let L = { vs: f.flat(1) };
		return g && (L.barycenter = h / g, L.weight = g), L;
	}
	function Ln(e, n, t) {
		let r;
		for (; n.length && (r = n[n.length - 1]).i <= t;) n.pop(), e.push(r.vs), t++;
		return t;
	}
	function Wt(e, n, t) {
		return (r, o) => {
			if (r.barycenter < o.barycenter) return -1;
			if (r.barycenter > o.barycenter) return 1;
			if (e && (typeof r.vs[0] == "string" || typeof o.vs[0] == "string")) {
				let a = ee(n, e.node(r.vs[0]), e.node(o.vs[0]));
				if (a !== 0) return a;
			}
			return t ? o.i - r.i : r.i - o.i;
		};
	}
	function te(e, n, t, r, o) {
		var y, b, p, E, w, k, _, O, j, R, I;
		let i = null, s = o;
		typeof r == "boolean" ? (s = r, i = null) : r !== void 0 && (i = r);
		let a = e.children(n), l = e.node(n), u = l ? l.borderLeft : void 0, d = l ? l.borderRight : void 0, c = {};
		u && (a = a.filter((v) => v !== u && v !== d));
		let f = we(e, a);
		f.forEach((v) => {
			if (e.children(v.v).length) {
				let { result: x } = te(e, v.v, t, i, s);
				c[v.v] = x, Object.hasOwn(x, "barycenter") && zt(v, x);
			}
		});
		let h = Ne(f, t);
		Xt(h, c);
		let g = {}, m = !1;
		for (let v = 0; v < h.length; v++) for (let x = v + 1; x < h.length; x++) if (!(!h[v] || !h[x] || !((y = h[v]) != null && y.barycenter) || !((b = h[x]) != null && b.barycenter)) && ((p = h[v]) == null ? void 0 : p.barycenter) === h[x].barycenter) {
			let G = (w = (E = h[v]) == null ? void 0 : E.vs[0]) != null ? w : "", N = (_ = (k = h[x]) == null ? void 0 : k.vs[0]) != null ? _ : "", C = e.node(G), B = e.node(N);
			if (C.dummy === "edge" && B.dummy === "edge" && ((O = C.edgeObj) == null ? void 0 : O.v) === ((j = B.edgeObj) == null ? void 0 : j.v) && ((R = C.edgeObj) == null ? void 0 : R.w) === ((I = B.edgeObj) == null ? void 0 : I.w)) if (C.edgeLabel.reversed) {
				g[N] = h[v], h.splice(v, 1), v--;
				break;
			} else g[G] || (g[G] = h[x], h.splice(x, 1), x--);
			else m = !0;
		}
		let L = Ge(h, g, i, e, s);
		if (u && d) {
			L.vs = [
				u,
				L.vs,
				d
			].flat(1);
			let v = e.predecessors(u);
			if (v && v.length) {
				let x = e.node(v[0]), G = e.predecessors(d), N = e.node(G[0]);
				Object.hasOwn(L, "barycenter") || (L.barycenter = 0, L.weight = 0), L.barycenter = (L.barycenter * L.weight + x.order + N.order) / (L.weight + 2), L.weight += 2;
			}
		}
		return Object.defineProperty(L, "result", {
			value: L,
			enumerable: !1,
			configurable: !0,
			writable: !0
		}), Object.defineProperty(L, "usedBias", {
			value: m,
			enumerable: !1,
			configurable: !0,
			writable: !0
		}), L;
	}
	function Xt(e, n) {
		e.forEach((t) => {
			t.vs = t.vs.flatMap((r) => n[r] ? n[r].vs : r);
		});
	}
	function zt(e, n) {
		e.barycenter !== void 0 ? (e.barycenter = (e.barycenter * e.weight + n.barycenter * n.weight) / (e.weight + n.weight), e.weight += n.weight) : (e.barycenter = n.barycenter, e.weight = n.weight);
	}
	function ve(e, n, t, r) {
		r || (r = e.nodes());
		let o = Ht(e), i = new T({ compound: !0 }).setGraph({ root: o }).setDefaultNodeLabel((s) => e.node(s));
		return r.forEach((s) => {
			let a = e.node(s), l = e.parent(s);
			if (a.rank === n || a.minRank <= n && n <= a.maxRank) {
				i.setNode(s), i.setParent(s, l || o);
				let u = e[t](s);
				u && u.forEach((d) => {
					let c = d.v === s ? d.w : d.v, f = i.edge(c, s), h = f !== void 0 ? f.weight : 0;
					i.setEdge(c, s, { weight: e.edge(d).weight + h });
				}), Object.hasOwn(a, "minRank") && i.setNode(s, {
					borderLeft: a.borderLeft[n],
					borderRight: a.borderRight[n]
				});
			}
		}), i;
	}
	function Ht(e) {
		let n;
		for (; e.hasNode(n = $("_root")););
		return n;
	}
	function ke(e, n, t) {
		let r = {}, o;
		t.forEach((i) => {
			let s = e.parent(i), a, l;
			for (; s;) {
				if (a = e.parent(s), a ? (l = r[a], r[a] = s) : (l = o, o = s), l && l !== s) {
					n.setEdge(l, s);
					return;
				}
				s = a;
			}
		});
	}
	function re$1(e, n = {}, t = null) {
		if (typeof n.customOrder == "function") {
			n.customOrder(e, re$1);
			return;
		}
		let r = de(e), o = yn(e, D$1(1, r + 1), "inEdges"), i = yn(e, D$1(r - 1, -1, -1), "outEdges"), s = Le(e, t);
		if (wn(e, s), n.disableOptimalOrderHeuristic) return;
		let a = Number.POSITIVE_INFINITY, l, u = n.constraints || [];
		for (let d = 0, c = 0; c < 4; ++d, ++c) {
			qt(d % 2 ? o : i, d % 4 >= 2, u, t), s = P(e);
			let f = ye(e, s);
			f < a ? (c = 0, l = Object.assign({}, s), a = f) : f === a && (l = structuredClone(s));
		}
		wn(e, l);
	}
	function yn(e, n, t) {
		let r = /* @__PURE__ */ new Map(), o = (i, s) => {
			r.has(i) || r.set(i, []), r.get(i).push(s);
		};
		for (let i of e.nodes()) {
			let s = e.node(i);
			if (typeof s.rank == "number" && o(s.rank, i), typeof s.minRank == "number" && typeof s.maxRank == "number") for (let a = s.minRank; a <= s.maxRank; a++) a !== s.rank && o(a, i);
		}
		return n.map(function(i) {
			return ve(e, i, t, r.get(i) || []);
		});
	}
	function qt(e, n, t, r) {
		let o = !0, i = new T();
		e.forEach(function(s) {
			t.forEach((d) => i.setEdge(d.left, d.right));
			let a = s.graph().root, { result: l, usedBias: u } = te(s, a, i, r, o);
			n && u && (o = !o), l.vs.forEach((d, c) => s.node(d).order = c), ke(s, i, l.vs);
		});
	}
	function wn(e, n) {
		Object.values(n).forEach((t) => t.forEach((r, o) => e.node(r).order = o));
	}
	function $t(e, n) {
		let t = {};
		function r(o, i) {
			let s = 0, a = 0, l = o.length, u = i[i.length - 1];
			return i.forEach((d, c) => {
				let f = Jt(e, d), h = f ? e.node(f).order : l;
				(f || d === u) && (i.slice(a, c + 1).forEach((g) => {
					let m = e.predecessors(g);
					m && m.forEach((L) => {
						let y = e.node(L), b = y.order;
						(b < s || h < b) && !(y.dummy && e.node(g).dummy) && Gn(t, L, g);
					});
				}), a = c + 1, s = h);
			}), i;
		}
		return n.length && n.reduce(r), t;
	}
	function Ut(e, n) {
		let t = {};
		function r(a) {
			var l;
			return ((l = e.node(a)) == null ? void 0 : l.dummy) === "border";
		}
		if (!e.nodes().some(r)) return t;
		function i(a, l, u, d, c) {
			D$1(l, u).forEach((f) => {
				let h = a[f];
				if (h !== void 0 && e.node(h).dummy) {
					let g = e.predecessors(h);
					g && g.forEach((m) => {
						if (m === void 0) return;
						let L = e.node(m);
						L.dummy && (L.order < d || L.order > c) && Gn(t, m, h);
					});
				}
			});
		}
		function s(a, l) {
			let u = -1, d = -1, c = 0;
			return l.forEach((f, h) => {
				if (r(f)) {
					let g = e.predecessors(f);
					if (g && g.length) {
						let m = g[0];
						if (m === void 0) return;
						d = e.node(m).order, i(l, c, h, u, d), c = h, u = d;
					}
				}
				i(l, c, l.length, d, a.length);
			}), l;
		}
		return n.length && n.reduce(s), t;
	}
	function Jt(e, n) {
		if (e.node(n).dummy) {
			let t = e.predecessors(n);
			if (t) return t.find((r) => e.node(r).dummy);
		}
	}
	function Gn(e, n, t) {
		if (n > t) {
			let o = n;
			n = t, t = o;
		}
		let r = e[n];
		r || (e[n] = r = {}), r[t] = !0;
	}
	function Kt(e, n, t) {
		if (n > t) {
			let o = n;
			n = t, t = o;
		}
		let r = e[n];
		return r !== void 0 && Object.hasOwn(r, t);
	}
	function Qt(e, n, t, r, o) {
		let i = {}, s = {}, a = {};
		return n.forEach((l) => {
			l.forEach((u, d) => {
				i[u] = u, s[u] = u, a[u] = d;
			});
		}), n.forEach((l) => {
			let u = -1, d = -1, c = !1, f = l, h = l.findIndex((g) => (o == null ? void 0 : o.includes(g)) || Nn(g, e, o));
			h > 0 && (f = [
				l[h],
				...l.slice(0, h),
				...l.slice(h + 1)
			], c = !0), f.forEach((g) => {
				var L;
				let m = r(g);
				if (m && m.length) {
					o != null && o.includes(g) && (m = m.filter((p) => Nn(p, e, o)));
					let y = m.sort((p, E) => {
						let w = a[p], k = a[E];
						return (w !== void 0 ? w : 0) - (k !== void 0 ? k : 0);
					}), b = (y.length - 1) / 2;
					for (let p = Math.floor(b), E = Math.ceil(b); p <= E; ++p) {
						let w = y[p];
						if (w === void 0) continue;
						let k = a[w];
						if (k !== void 0 && s[g] === g && u < k && a[w] !== d && !Kt(t, g, w)) {
							let _ = i[w];
							_ !== void 0 && (s[w] = g, s[g] = i[g] = _, u = k, c && (u = -1, d = (L = a[w]) != null ? L : -1, c = !1));
						}
					}
				}
			});
		}), {
			root: i,
			align: s
		};
	}
	function Zt(e, n, t, r, o = !1) {
		let i = {}, s = er(e, n, t, o), a = o ? "borderLeft" : "borderRight";
		function l(h, g) {
			let m = s.nodes().slice(), L = {}, y = m.pop();
			for (; y;) {
				if (L[y]) h(y);
				else {
					L[y] = !0, m.push(y);
					for (let b of g(y)) m.push(b);
				}
				y = m.pop();
			}
		}
		function u(h) {
			let g = s.inEdges(h);
			g ? i[h] = g.reduce((m, L) => {
				var p;
				let y = (p = i[L.v]) != null ? p : 0, b = s.edge(L);
				return Math.max(m, y + (b !== void 0 ? b : 0));
			}, 0) : i[h] = 0;
		}
		function d(h) {
			let g = s.outEdges(h), m = Number.POSITIVE_INFINITY;
			g && (m = g.reduce((y, b) => {
				let p = i[b.w], E = s.edge(b);
				return Math.min(y, (p !== void 0 ? p : 0) - (E !== void 0 ? E : 0));
			}, Number.POSITIVE_INFINITY));
			let L = e.node(h);
			m !== Number.POSITIVE_INFINITY && L.borderType !== a && (i[h] = Math.max(i[h] !== void 0 ? i[h] : 0, m));
		}
		function c(h) {
			return s.predecessors(h) || [];
		}
		function f(h) {
			return s.successors(h) || [];
		}
		return l(u, c), l(d, f), Object.keys(r).forEach((h) => {
			var m;
			let g = t[h];
			g !== void 0 && (i[h] = (m = i[g]) != null ? m : 0);
		}), i;
	}
	function er(e, n, t, r) {
		let o = new T(), i = e.graph(), s = or(i.nodesep, i.edgesep, r);
		return n.forEach((a) => {
			let l;
			a.forEach((u) => {
				let d = t[u];
				if (d !== void 0) {
					if (o.setNode(d), l !== void 0) {
						let c = t[l];
						if (c !== void 0) {
							let f = o.edge(c, d);
							o.setEdge(c, d, Math.max(s(e, u, l), f || 0));
						}
					}
					l = u;
				}
			});
		}), o;
	}
	function nr(e, n) {
		return Object.values(n).reduce((t, r) => {
			let o = Number.NEGATIVE_INFINITY, i = Number.POSITIVE_INFINITY;
			Object.entries(r).forEach(([a, l]) => {
				let u = ir(e, a) / 2;
				o = Math.max(l + u, o), i = Math.min(l - u, i);
			});
			let s = o - i;
			return s < t[0] && (t = [s, r]), t;
		}, [Number.POSITIVE_INFINITY, null])[1];
	}
	function tr(e, n) {
		let t = Object.values(n), r = S(Math.min, t), o = S(Math.max, t);
		["u", "d"].forEach((i) => {
			["l", "r"].forEach((s) => {
				let a = i + s, l = e[a];
				if (!l || l === n) return;
				let u = Object.values(l), d = r - S(Math.min, u);
				s !== "l" && (d = o - S(Math.max, u)), d && (e[a] = X(l, (c) => c + d));
			});
		});
	}
	function rr(e, n = void 0) {
		let t = e.ul;
		return t ? X(t, (r, o) => {
			var s, a;
			if (n) {
				let u = e[n.toLowerCase()];
				if (u && u[o] !== void 0) return u[o];
			}
			let i = Object.values(e).map((l) => {
				let u = l[o];
				return u !== void 0 ? u : 0;
			}).sort((l, u) => l - u);
			return (((s = i[1]) != null ? s : 0) + ((a = i[2]) != null ? a : 0)) / 2;
		}) : {};
	}
	function vn(e, n) {
		let t = P(e), r = Object.assign($t(e, t), Ut(e, t)), o = {}, i;
		["u", "d"].forEach((a) => {
			i = a === "u" ? t : Object.values(t).reverse(), ["l", "r"].forEach((l) => {
				l === "r" && (i = i.map((f) => Object.values(f).reverse()));
				let d = Qt(e, i, r, (f) => (a === "u" ? e.predecessors(f) : e.successors(f)) || [], n), c = Zt(e, i, d.root, d.align, l === "r");
				l === "r" && (c = X(c, (f) => -f)), o[a + l] = c;
			});
		});
		return tr(o, nr(e, o)), rr(o, e.graph().align);
	}
	function or(e, n, t) {
		return (r, o, i) => {
			let s = r.node(o), a = r.node(i), l = 0, u;
			if (l += s.width / 2, Object.hasOwn(s, "labelpos")) switch (s.labelpos.toLowerCase()) {
				case "l":
					u = -s.width / 2;
					break;
				case "r": u = s.width / 2;
			}
			if (u && (l += t ? u : -u), u = void 0, l += (s.dummy ? n : e) / 2, l += (a.dummy ? n : e) / 2, l += a.width / 2, Object.hasOwn(a, "labelpos")) switch (a.labelpos.toLowerCase()) {
				case "l":
					u = a.width / 2;
					break;
				case "r": u = -a.width / 2;
			}
			return u && (l += t ? u : -u), l;
		};
	}
	function ir(e, n) {
		return e.node(n).width;
	}
	function Nn(e, n, t) {
		var s;
		if (!t) return !1;
		let r = (s = n.node(e)) == null ? void 0 : s.edgeObj;
		if (!r || n.node(e).edgeLabel.reversed) return !1;
		let o = t.indexOf(r == null ? void 0 : r.v), i = t.indexOf(r == null ? void 0 : r.w);
		return o !== -1 && i !== -1 && o === (i + 1) % t.length || o === (i - 1) % t.length;
	}
	function kn(e, n) {
		e = Z(e), sr(e), Object.entries(vn(e, n)).forEach(([t, r]) => e.node(t).x = r);
	}
	function sr(e) {
		let n = P(e), t = e.graph(), r = t.ranksep, o = t.rankalign, i = 0;
		n.forEach((s) => {
			let a = s.reduce((l, u) => {
				var c;
				let d = (c = e.node(u).height) != null ? c : 0;
				return l > d ? l : d;
			}, 0);
			s.forEach((l) => {
				let u = e.node(l);
				o === "top" ? u.y = i + u.height / 2 : o === "bottom" ? u.y = i + a - u.height / 2 : u.y = i + a / 2;
			}), i += a + r;
		});
	}
	var xn = /* @__PURE__ */ new WeakMap();
	function Oe(e, n = {}) {
		return In(e, q, n), e;
	}
	function _n(e, n, t) {
		let r = n;
		for (; r !== void 0;) {
			let o = e.parent(r);
			if (o === t) return r;
			r = o;
		}
	}
	function In(e, n, t) {
		var y;
		let r = e.nodes().filter((b) => e.children(b).length), o = {};
		r.forEach((b) => {
			let p = e.node(b);
			if (p && p.rankdir) {
				let E = new T({
					multigraph: !0,
					compound: !0
				});
				E.setGraph({ rankdir: p.rankdir });
				let w = e.children(b);
				w.forEach((G) => {
					let N = { ...e.node(G) };
					E.setNode(G, N);
					let C = e.parent(G);
					C && C !== b && w.includes(C) && E.setParent(G, C);
				});
				let k = /* @__PURE__ */ new Set();
				e.edges().forEach((G) => {
					let N = _n(e, G.v, b), C = _n(e, G.w, b);
					if (N === G.v && C === G.w) E.setEdge(G, { ...e.edge(G) });
					else if (N && C && N !== C) {
						let B = `${N}\0${C}`;
						k.has(B) || (k.add(B), E.setEdge(N, C, { ...e.edge(G) }));
					}
				}), In(E, n, t);
				let _ = Rn(E);
				Cn(_, n, t, null), Tn(E, _);
				let O = 1 / 0, j = 1 / 0, R = -1 / 0, I = -1 / 0;
				E.nodes().forEach((G) => {
					if (G === b) return;
					let N = E.node(G);
					N && typeof N.x == "number" && typeof N.y == "number" && typeof N.width == "number" && typeof N.height == "number" && (O = Math.min(O, N.x - N.width / 2), R = Math.max(R, N.x + N.width / 2), j = Math.min(j, N.y - N.height / 2), I = Math.max(I, N.y + N.height / 2));
				}), (!isFinite(O) || !isFinite(j) || !isFinite(R) || !isFinite(I)) && (O = j = 0, R = I = 0);
				let v = R - O, x = I - j;
				o[b] = {
					minX: O,
					minY: j,
					maxX: R,
					maxY: I,
					width: v,
					height: x,
					offsetX: O,
					offsetY: j
				}, p._dagreClusterSubgraph = E;
			}
		});
		let i = [], s = (b) => {
			let p = [], E = (e.children(b) || []).filter((w) => w !== b);
			for (; E.length > 0;) {
				let w = E.shift();
				p.push(w), (e.children(w) || []).filter((k) => k !== w).forEach((k) => E.push(k));
			}
			return p;
		}, a = /* @__PURE__ */ new Map();
		r.forEach((b) => {
			let p = e.node(b);
			p && p.rankdir && o[b] && a.set(b, (e.children(b) || []).filter((E) => E !== b));
		});
		let l = new Set([...a.values()].flat()), u = /* @__PURE__ */ new Map();
		a.forEach((b, p) => {
			l.has(p) || u.set(p, s(p));
		});
		let d = new Set([...u.values()].flat()), c = (b) => {
			for (let [p, E] of u) if (E.includes(b)) return p;
			return b;
		}, f = [];
		e.edges().forEach((b) => {
			(d.has(b.v) || d.has(b.w)) && f.push({
				edge: b,
				label: e.edge(b)
			});
		});
		let h = /* @__PURE__ */ new Map();
		d.forEach((b) => {
			let p = e.parent(b);
			h.set(b, typeof p == "string" ? p : void 0);
		}), u.forEach((b, p) => {
			let E = e.node(p), w = [];
			b.forEach((O) => {
				let j = e.node(O);
				j && (w.push({
					id: O,
					node: j,
					parent: h.get(O)
				}), e.removeNode(O));
			});
			let k = f.filter(({ edge: O }) => b.includes(O.v) || b.includes(O.w)), _ = o[p];
			E && (i.push({
				clusterId: p,
				subgraph: E._dagreClusterSubgraph,
				bounds: _,
				children: b,
				removedNodes: w,
				removedEdges: k
			}), E.width = _.width, E.height = _.height);
		});
		let g = /* @__PURE__ */ new Set();
		f.forEach(({ edge: b, label: p }) => {
			let E = c(b.v), w = c(b.w);
			if (E !== w && e.hasNode(E) && e.hasNode(w)) {
				let k = `${E}\0${w}`;
				g.has(k) || (g.add(k), e.setEdge(E, w, {
					...p,
					width: 0,
					height: 0
				}));
			}
		});
		let m = Rn(e), L = Cn(m, n, t, (y = xn.get(e)) != null ? y : null);
		xn.set(e, L), Tn(e, m), g.forEach((b) => {
			let p = b.indexOf("\0"), E = b.slice(0, p), w = b.slice(p + 1);
			e.hasEdge(E, w) && e.removeEdge(E, w);
		}), i.forEach(({ clusterId: b, subgraph: p, bounds: E, removedNodes: w, removedEdges: k }) => {
			var v, x;
			let _ = e.node(b), O = (v = _ == null ? void 0 : _.x) != null ? v : 0, j = (x = _ == null ? void 0 : _.y) != null ? x : 0, R = (E.minX + E.maxX) / 2, I = (E.minY + E.maxY) / 2;
			w.forEach(({ id: G, node: N, parent: C }) => {
				e.setNode(G, N), C !== void 0 && e.setParent(G, C);
			}), k.forEach(({ edge: G, label: N }) => {
				e.setEdge(G, N);
			}), p.nodes().forEach((G) => {
				if (G === b) return;
				let N = p.node(G), C = e.node(G);
				C && N && typeof N.x == "number" && typeof N.y == "number" && (C.x = O + (N.x - R), C.y = j + (N.y - I));
			}), On(e, p, O - R, j - I), delete _._dagreClusterSubgraph;
		}), r.forEach((b) => {
			var w, k;
			let p = e.node(b), E = o[b];
			if (p && p.rankdir && p._dagreClusterSubgraph && E) {
				let _ = p._dagreClusterSubgraph, O = (w = p.x) != null ? w : 0, j = (k = p.y) != null ? k : 0, R = (E.minX + E.maxX) / 2, I = (E.minY + E.maxY) / 2;
				_.nodes().forEach((v) => {
					if (v === b) return;
					let x = _.node(v), G = e.node(v);
					if (G && x && typeof x.x == "number" && typeof x.y == "number") {
						let N = x.x - R, C = x.y - I;
						G.x = O + N, G.y = j + C;
					}
				}), On(e, _, O - R, j - I), delete p._dagreClusterSubgraph;
			}
		});
	}
	function On(e, n, t, r) {
		n.edges().forEach((o) => {
			if (!e.hasEdge(o)) return;
			let i = n.edge(o), s = e.edge(o);
			s.points = i.points.map((a) => ({
				x: a.x + t,
				y: a.y + r
			})), Object.hasOwn(i, "x") && (s.x = i.x + t, s.y = i.y + r);
		});
	}
	function Cn(e, n, t, r = null) {
		var l, u;
		let o = (t == null ? void 0 : t.useDynamic) !== !1, i = o && (l = r == null ? void 0 : r.graph) != null ? l : null, s = o && (u = r == null ? void 0 : r.rawNodes) != null ? u : null;
		n("    makeSpaceForEdgeLabels", () => br(e)), n("    removeSelfEdges", () => Gr(e)), n("    acyclic", () => Ue(e, i)), n("    nestingGraph.run", () => un(e)), n("    rank", () => dn(Z(e))), n("    injectEdgeLabelProxies", () => gr(e)), n("    removeEmptyRanks", () => We(e)), n("    nestingGraph.cleanup", () => fn(e)), n("    normalizeRanks", () => Be(e)), n("    assignRankMinMax", () => pr(e)), n("    removeEdgeLabelProxies", () => mr(e)), n("    normalize.run", () => Ke(e)), n("    parentDummyChains", () => ln(e)), n("    addBorderSegments", () => bn(e)), n("    order", () => re$1(e, t, s)), n("    insertSelfEdges", () => vr(e)), n("    adjustCoordinateSystem", () => pn(e)), n("    position", () => kn(e, t.corePath)), n("    positionSelfEdges", () => kr(e));
		let a = JSON.parse(JSON.stringify(e._nodes));
		return n("    removeBorderNodes", () => Nr(e)), n("    normalize.undo", () => Qe(e)), n("    fixupEdgeLabelCoords", () => yr(e)), n("    undoCoordinateSystem", () => mn(e)), n("    translateGraph", () => Er(e)), n("    assignNodeIntersects", () => Lr(e)), n("    reversePoints", () => wr(e)), n("    acyclic.undo", () => Je(e)), {
			graph: e,
			rawNodes: a
		};
	}
	function Tn(e, n) {
		e.nodes().forEach((t) => {
			let r = e.node(t), o = n.node(t);
			r && (r.x = o.x, r.y = o.y, r.order = o.order, r.rank = o.rank, n.children(t).length && (r.width = o.width, r.height = o.height));
		}), e.edges().forEach((t) => {
			let r = e.edge(t), o = n.edge(t);
			r.points = o.points, Object.hasOwn(o, "x") && (r.x = o.x, r.y = o.y);
		}), e.graph().width = n.graph().width, e.graph().height = n.graph().height;
	}
	var ar = [
		"nodesep",
		"edgesep",
		"ranksep",
		"marginx",
		"marginy"
	];
	var dr = {
		ranksep: 50,
		edgesep: 20,
		nodesep: 50,
		rankdir: "TB",
		rankalign: "center"
	};
	var lr = [
		"acyclicer",
		"ranker",
		"rankdir",
		"align",
		"rankalign"
	];
	var ur = [
		"width",
		"height",
		"rank"
	];
	var jn = {
		width: 0,
		height: 0
	};
	var cr = [
		"minlen",
		"weight",
		"width",
		"height",
		"labeloffset"
	];
	var fr = {
		minlen: 1,
		weight: 1,
		width: 0,
		height: 0,
		labeloffset: 10,
		labelpos: "r"
	};
	var hr = ["labelpos"];
	function Rn(e) {
		let n = new T({
			multigraph: !0,
			compound: !0
		}), t = _e(e.graph());
		return n.setGraph(Object.assign({}, dr, xe(t, ar), W(t, lr))), e.nodes().forEach((r) => {
			let i = xe(_e(e.node(r)), ur);
			Object.keys(jn).forEach((a) => {
				i[a] === void 0 && (i[a] = jn[a]);
			}), n.setNode(r, i);
			let s = e.parent(r);
			s !== void 0 && n.setParent(r, s);
		}), e.edges().forEach((r) => {
			let o = _e(e.edge(r));
			n.setEdge(r, Object.assign({}, fr, xe(o, cr), W(o, hr)));
		}), n;
	}
	function br(e) {
		let n = e.graph();
		n.ranksep /= 2, e.edges().forEach((t) => {
			var o;
			let r = e.edge(t);
			r.minlen *= 2, ((o = r.labelpos) != null ? o : "r").toLowerCase() !== "c" && (n.rankdir === "TB" || n.rankdir === "BT" ? r.width += r.labeloffset : r.height += r.labeloffset);
		});
	}
	function gr(e) {
		e.edges().forEach((n) => {
			let t = e.edge(n);
			if (t.width && t.height) {
				let r = e.node(n.v);
				M(e, "edge-proxy", {
					rank: (e.node(n.w).rank - r.rank) / 2 + r.rank,
					e: n
				}, "_ep");
			}
		});
	}
	function pr(e) {
		let n = 0;
		e.nodes().forEach((t) => {
			let r = e.node(t);
			r.borderTop && (r.minRank = e.node(r.borderTop).rank, r.maxRank = e.node(r.borderBottom).rank, n = Math.max(n, r.maxRank));
		}), e.graph().maxRank = n;
	}
	function mr(e) {
		e.nodes().forEach((n) => {
			let t = e.node(n);
			if (t.dummy === "edge-proxy") {
				let r = t;
				e.edge(r.e).labelRank = t.rank, e.removeNode(n);
			}
		});
	}
	function Er(e) {
		let n = Number.POSITIVE_INFINITY, t = 0, r = Number.POSITIVE_INFINITY, o = 0, i = e.graph(), s = i.marginx || 0, a = i.marginy || 0;
		function l(u) {
			let d = u.x, c = u.y, f = u.width, h = u.height;
			n = Math.min(n, d - f / 2), t = Math.max(t, d + f / 2), r = Math.min(r, c - h / 2), o = Math.max(o, c + h / 2);
		}
		e.nodes().forEach((u) => l(e.node(u))), e.edges().forEach((u) => {
			let d = e.edge(u);
			Object.hasOwn(d, "x") && l(d);
		}), n -= s, r -= a, e.nodes().forEach((u) => {
			let d = e.node(u);
			d.x -= n, d.y -= r;
		}), e.edges().forEach((u) => {
			let d = e.edge(u);
			d.points.forEach((c) => {
				c.x -= n, c.y -= r;
			}), Object.hasOwn(d, "x") && (d.x -= n), Object.hasOwn(d, "y") && (d.y -= r);
		}), i.width = t - n + s, i.height = o - r + a;
	}
	function Lr(e) {
		e.edges().forEach((n) => {
			if (n.v === n.w) return;
			let t = e.edge(n), r = e.node(n.v), o = e.node(n.w), i, s;
			t.points ? (i = t.points[0], s = t.points[t.points.length - 1]) : (t.points = [], i = o, s = r), t.points.unshift(se(r, i)), t.points.push(se(o, s));
		});
	}
	function yr(e) {
		e.edges().forEach((n) => {
			let t = e.edge(n);
			if (Object.hasOwn(t, "x")) switch ((t.labelpos === "l" || t.labelpos === "r") && (t.width -= t.labeloffset), t.labelpos) {
				case "l":
					t.x -= t.width / 2 + t.labeloffset;
					break;
				case "r": t.x += t.width / 2 + t.labeloffset;
			}
		});
	}
	function wr(e) {
		e.edges().forEach((n) => {
			let t = e.edge(n);
			t.reversed && t.points.reverse();
		});
	}
	function Nr(e) {
		e.nodes().forEach((n) => {
			if (e.children(n).length) {
				let t = e.node(n), r = e.node(t.borderTop), o = e.node(t.borderBottom), i = e.node(t.borderLeft[t.borderLeft.length - 1]), s = e.node(t.borderRight[t.borderRight.length - 1]);
				t.width = Math.abs(s.x - i.x), t.height = Math.abs(o.y - r.y), t.x = i.x + t.width / 2, t.y = r.y + t.height / 2;
			}
		}), e.nodes().forEach((n) => {
			e.node(n).dummy === "border" && e.removeNode(n);
		});
	}
	function Gr(e) {
		e.edges().forEach((n) => {
			if (n.v === n.w) {
				let t = e.node(n.v);
				t.selfEdges || (t.selfEdges = []), t.selfEdges.push({
					e: n,
					label: e.edge(n)
				}), e.removeEdge(n);
			}
		});
	}
	function vr(e) {
		P(e).forEach((t) => {
			let r = 0;
			t.forEach((o, i) => {
				let s = e.node(o);
				typeof s.rank != "number" && (s.rank = 0), s.order = i + r, (s.selfEdges || []).forEach((a) => {
					M(e, "selfedge", {
						width: a.label.width,
						height: a.label.height,
						rank: s.rank,
						order: i + ++r,
						e: a.e,
						edgeLabel: a.label
					}, "_se"), (!Array.isArray(a.label.points) || a.label.points.length !== 7) && (a.label.points = [
						{
							x: 0,
							y: -10
						},
						{
							x: 0,
							y: -10
						},
						{
							x: 0,
							y: 0
						},
						{
							x: 0,
							y: 10
						},
						{
							x: 0,
							y: 10
						},
						{
							x: 0,
							y: 0
						},
						{
							x: 0,
							y: 0
						}
					]);
				}), delete s.selfEdges;
			});
		});
	}
	function kr(e) {
		e.nodes().forEach((n) => {
			let t = e.node(n), r = (o) => typeof o == "number" && isFinite(o);
			if (t.dummy === "selfedge") {
				let o = t, i = e.node(o.e.v), s = r(i == null ? void 0 : i.x) ? i.x : 0, a = r(i == null ? void 0 : i.y) ? i.y : 0, l = r(i == null ? void 0 : i.width) ? i.width : 0, u = r(i == null ? void 0 : i.height) ? i.height : 0, d = r(t.x) ? t.x : s, c = r(t.y) ? t.y : a, f = l / 2, h = u / 2;
				o.edgeLabel.points = [
					{
						x: d + f,
						y: c - h
					},
					{
						x: d + f,
						y: c - h
					},
					{
						x: d,
						y: c
					},
					{
						x: d - f,
						y: c + h
					},
					{
						x: d - f,
						y: c + h
					},
					{
						x: d,
						y: c
					},
					{
						x: d,
						y: c
					}
				], o.edgeLabel.x = d, o.edgeLabel.y = c, e.setEdge(o.e, o.edgeLabel), e.removeNode(n);
			} else t && Array.isArray(t.selfEdges) && t.selfEdges.forEach((o) => {
				if (!Array.isArray(o.label.points) || o.label.points.length !== 7) {
					let i = r(t.x) ? t.x : 0, s = r(t.y) ? t.y : 0, a = r(t.width) ? t.width : 0, l = r(t.height) ? t.height : 0, u = a / 2, d = l / 2;
					o.label.points = [
						{
							x: i + u,
							y: s - d
						},
						{
							x: i + u,
							y: s - d
						},
						{
							x: i,
							y: s
						},
						{
							x: i - u,
							y: s + d
						},
						{
							x: i - u,
							y: s + d
						},
						{
							x: i,
							y: s
						},
						{
							x: i,
							y: s
						}
					];
				}
			});
		});
	}
	function xe(e, n) {
		return X(W(e, n), Number);
	}
	function _e(e) {
		let n = {};
		return e && Object.entries(e).forEach(([t, r]) => {
			typeof t == "string" && (t = t.toLowerCase()), n[t] = r;
		}), n;
	}
	/*! For license information please see dagre.esm.js.LEGAL.txt */
	// shared/report/wording/words.ts
	/** `12,345`. The runtime's own formatter takes longer to load than a small scan takes. */
	const grouped = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
	/** `1 file`, `2 files`. */
	const plural = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;
	// shared/dashboard/path-layout.ts
	const boxHeight = 30;
	/** Pixels that a character takes, about, and what stands around them. */
	const characterWidth = 7.2;
	const frame = 44;
	const widest = 210;
	/** Places drawn by themselves; the rest are one box. */
	const mostPlaces = 6;
	/** Where everything stands, from left to right. Places follow what feeds them last. */
	function layOut({ stations, links }, places, count) {
		const shown = places.slice(0, mostPlaces);
		const left = count - shown.length;
		const placed = [
			...stations,
			...shown.map((label) => ({
				kind: "place",
				label
			})),
			...left > 0 ? [{
				kind: "place",
				label: plural(left, "more place")
			}] : []
		];
		const feeds = new Set(links.map(([from]) => from));
		const ends = stations.map((_, number) => number).filter((number) => !feeds.has(number));
		const onward = placed.slice(stations.length).flatMap((_, index) => {
			const place = stations.length + index;
			const path = shown[index];
			const own = path === void 0 ? [] : ends.filter((end) => fileOf(stations[end]) === fileOf({ place: path }));
			return (own.length > 0 ? own : ends.slice(0, 1)).map((end) => [end, place]);
		});
		const graph = new T().setGraph({
			rankdir: "LR",
			nodesep: 10,
			ranksep: 34,
			marginx: 4,
			marginy: 4
		});
		graph.setDefaultEdgeLabel(() => ({}));
		placed.forEach(({ label }, number) => graph.setNode(String(number), {
			width: Math.min(widest, frame + label.length * characterWidth),
			height: boxHeight
		}));
		for (const [from, to] of [...links, ...onward]) if (from !== to) graph.setEdge(String(from), String(to));
		Oe(graph);
		const { width = 0, height = 0 } = graph.graph();
		return {
			stations: placed.map((station, number) => {
				const box = graph.node(String(number));
				return {
					...station,
					...box,
					x: box.x - box.width / 2,
					y: box.y - box.height / 2
				};
			}),
			links: graph.edges().map(({ v, w }) => {
				const { points } = graph.edge(v, w);
				return {
					from: Number(v),
					to: Number(w),
					points: points.map(({ x, y }) => [x, y])
				};
			}),
			width,
			height
		};
	}
	const fileOf = (station) => station?.place?.replace(/:\d+$/, "");
	/** The station one step away: along a link, or the next one in the same column; `undefined` where there is none. */
	function walk({ stations, links }, at, step) {
		const here = stations[at];
		if (!here) return void 0;
		if (step === "on") return links.find(({ from }) => from === at)?.to;
		if (step === "back") return links.find(({ to }) => to === at)?.from;
		const middle = here.x + here.width / 2;
		const column = [...stations.keys()].filter((number) => {
			const { x, width } = stations[number] ?? here;
			return Math.abs(x + width / 2 - middle) < 20;
		}).sort((a, b) => (stations[a]?.y ?? 0) - (stations[b]?.y ?? 0));
		return column[column.indexOf(at) + (step === "below" ? 1 : -1)];
	}
	// shared/dashboard/query.ts
	/** `key:` alone, or `key:a,"b c"`; a quoted piece may hold anything, with `\"` and `\\` for themselves. */
	const piece = /"(?:[^"\\]|\\.)*"?|[^\s"]+/y;
	/** Splits a query as people write it on code hosts. Nothing is refused: what is no filter is free text. */
	function parseQuery(text) {
		const terms = [];
		let at = 0;
		while (at < text.length) {
			if (/\s/.test(text[at] ?? "")) {
				at++;
				continue;
			}
			const start = at;
			for (piece.lastIndex = at; piece.test(text); piece.lastIndex = at) at = piece.lastIndex;
			terms.push(...readTerm(text.slice(start, at), start));
		}
		return terms;
	}
	function readTerm(token, start) {
		const end = start + token.length;
		const [head, not = "", key] = /^(-?)([a-z][a-z-]*):/i.exec(token) ?? [];
		if (head === void 0 || key === void 0) {
			const isNot = token.startsWith("-") && token.length > 1;
			const values = [unquote(isNot ? token.slice(1) : token)].filter((value) => value !== "");
			return values.length === 0 ? [] : [{
				not: isNot,
				values,
				start,
				end
			}];
		}
		const values = splitList(token.slice(head.length)).filter((value) => value !== "");
		return values.length === 0 ? [] : [{
			key: key.toLowerCase(),
			not: not !== "",
			values,
			start,
			end
		}];
	}
	const splitList = (text) => (text.match(/(?:"(?:[^"\\]|\\.)*"?|[^,"])+/g) ?? []).map(unquote);
	const unquote = (text) => text.replace(/"((?:[^"\\]|\\.)*)"?/g, (_, inner) => inner.replace(/\\(.)/g, "$1"));
	const quote$1 = (value) => /[\s",]/.test(value) ? `"${value.replace(/["\\]/g, "\\$&")}"` : value;
	/** One term as it is written. */
	const writeTerm = ({ key, not, values }) => key === void 0 ? `${not ? "-" : ""}${values.map((value) => /^-|:/.test(value) ? `"${value.replace(/["\\]/g, "\\$&")}"` : quote$1(value)).join(" ")}` : `${not ? "-" : ""}${key}:${values.map(quote$1).join(",")}`;
	const same = (a, b) => a.toLowerCase() === b.toLowerCase();
	/** Whether a query asks for a value, among others of its key. */
	const asksFor = (terms, key, value) => terms.some((term) => term.key === key && !term.not && term.values.some((one) => same(one, value)));
	/**
	* The query with a value of a key asked for, or no longer, or, with `not`, shut out. `each` gives every value a term of
	* its own, so that all of them are asked for and not any.
	*/
	function toggleValue(text, key, value, { not = false, each = false } = {}) {
		const mine = parseQuery(text).filter((term) => term.key === key && term.not === not);
		const holding = mine.find((term) => term.values.some((one) => same(one, value)));
		if (holding) return replaceTerm(text, holding, holding.values.filter((one) => !same(one, value)));
		const [first] = mine;
		if (first && !each) return replaceTerm(text, first, [...first.values, value]);
		return `${text.trim()} ${writeTerm({
			key,
			not,
			values: [value]
		})}`.trim();
	}
	function replaceTerm(text, term, values) {
		const written = values.length === 0 ? "" : writeTerm({
			...term,
			values
		});
		return `${text.slice(0, term.start)}${written}${text.slice(term.end)}`.replace(/\s+/g, " ").trim();
	}
	/** The query with exactly this value for a key, or with none. */
	function setValue(text, key, value) {
		return [...parseQuery(text).filter((term) => term.key !== key).map((term) => text.slice(term.start, term.end)), ...value === void 0 ? [] : [writeTerm({
			key,
			not: false,
			values: [value]
		})]].join(" ");
	}
	// shared/dashboard/path-map.tsx
	/** What a station is called, and the filter that shows all credentials that pass there. */
	const kinds = {
		issuer: {
			says: "issuer",
			key: "issuer"
		},
		pipeline: { says: "issuing pipeline" },
		resource: { says: "minted by" },
		"stored-name": { says: "stored as" },
		job: {
			says: "job",
			key: "job"
		},
		environment: {
			says: "environment",
			key: "env"
		},
		place: { says: "place" }
	};
	const steps = {
		ArrowRight: "on",
		ArrowLeft: "back",
		ArrowDown: "below",
		ArrowUp: "above"
	};
	const curve = line().x(([x]) => x).y(([, y]) => y).curve(monotoneX);
	/** A credential's way from who issues it to its places; arrow keys walk it, a station shows who else passes there. */
	function PathMap({ path, places, count, ask }) {
		const map = w(() => layOut(path, places, count), [
			path,
			places,
			count
		]);
		const [at, setAt] = d(0);
		const whole = T$1(null);
		const station = map.stations[at];
		const go = (to) => {
			if (to === void 0) return;
			setAt(to);
			whole.current?.querySelector(`[data-station="${to}"]`)?.focus();
		};
		const onKeyDown = (event) => {
			const step = steps[event.key];
			if (!step) return;
			event.preventDefault();
			go(walk(map, at, step));
		};
		const key = station && kinds[station.kind]?.key;
		return /* @__PURE__ */ a$1($$1, { children: [/* @__PURE__ */ a$1("div", {
			class: "map",
			ref: whole,
			role: "group",
			"aria-label": "Path, from issuer to places; arrow keys walk it",
			onKeyDown,
			children: /* @__PURE__ */ a$1("div", {
				class: "map-canvas",
				style: {
					width: `${map.width}px`,
					height: `${map.height}px`
				},
				children: [/* @__PURE__ */ a$1("svg", {
					width: map.width,
					height: map.height,
					"aria-hidden": "true",
					children: [/* @__PURE__ */ a$1("defs", { children: /* @__PURE__ */ a$1("marker", {
						id: "arrow",
						viewBox: "0 0 8 8",
						refX: "7",
						refY: "4",
						markerWidth: "7",
						markerHeight: "7",
						orient: "auto",
						children: /* @__PURE__ */ a$1("path", { d: "M0 0 8 4 0 8z" })
					}) }), map.links.map(({ from, to, points }) => /* @__PURE__ */ a$1("path", {
						class: from === at || to === at ? "link near" : "link",
						d: curve(points) ?? "",
						"marker-end": "url(#arrow)"
					}))]
				}), map.stations.map(({ kind, label, place, x, y, width, height }, number) => /* @__PURE__ */ a$1("button", {
					type: "button",
					class: `station ${kind}`,
					"data-station": number,
					tabIndex: number === at ? 0 : -1,
					"aria-pressed": number === at,
					"aria-label": `${kinds[kind]?.says ?? kind}: ${label}${place === void 0 ? "" : `, ${place}`}`,
					style: {
						left: `${x}px`,
						top: `${y}px`,
						width: `${width}px`,
						height: `${height}px`
					},
					onClick: () => setAt(number),
					onFocus: () => setAt(number),
					children: [/* @__PURE__ */ a$1(Icon, { name: kind }), /* @__PURE__ */ a$1("bdi", { children: label })]
				}))]
			})
		}), station && /* @__PURE__ */ a$1("p", {
			class: "station-says",
			"aria-live": "polite",
			children: [
				/* @__PURE__ */ a$1("b", { children: kinds[station.kind]?.says }),
				" ",
				/* @__PURE__ */ a$1("bdi", { children: station.label }),
				station.place !== void 0 && /* @__PURE__ */ a$1($$1, { children: [" ", /* @__PURE__ */ a$1("code", { children: /* @__PURE__ */ a$1("bdi", { children: station.place }) })] }),
				" ",
				key !== void 0 && station.id !== void 0 && /* @__PURE__ */ a$1("button", {
					type: "button",
					class: "quiet",
					onClick: () => ask(() => writeTerm({
						key,
						not: false,
						values: [station.id ?? ""]
					})),
					children: "show all that pass here"
				})
			]
		})] });
	}
	// shared/text/environments.ts
	/** Whether an environment's name says that it is the one customers depend on. */
	const isProduction = (environment) => /(?:^|[^a-z])(?:prod|production|prd|live)(?:$|[^a-z])/i.test(environment);
	// shared/dashboard/flags.ts
	const text = (column, ...values) => ({
		text: column,
		holds: (value) => values.includes(value)
	});
	const rule = (id) => ({
		list: "rule",
		holds: (value) => value === id
	});
	/** What a change did not bring does not decide about it. */
	const decides = text("state", "new", "");
	/** At most 31, since a set of them is a number. */
	const flags = [
		{
			id: "blocking",
			says: "stops a change",
			demands: [decides, text("decision", "block")]
		},
		{
			id: "open",
			says: "asks for work: it blocks or warns",
			demands: [decides, text("decision", "block", "warn")]
		},
		{
			id: "unowned",
			says: "nobody answers for it",
			demands: [rule("unowned")]
		},
		{
			id: "owned",
			says: "owner and steward are known, or it needs none",
			demands: [text("ownership", "known", "not-needed")]
		},
		{
			id: "overdue",
			says: "its owner promised to rotate it by now",
			demands: [{
				number: "due",
				holds: (days) => days < 0
			}]
		},
		{
			id: "outliving",
			says: "lives longer than the policy lets it",
			demands: [rule("long-lived")]
		},
		{
			id: "production",
			says: "reaches an environment that customers depend on",
			demands: [{
				list: "environment",
				holds: isProduction
			}]
		},
		{
			id: "exposed",
			says: "its value stands in a file",
			demands: [text("kind", "exposed-secret")]
		},
		{
			id: "new",
			says: "came with the change that was judged",
			demands: [text("state", "new")]
		},
		{
			id: "old",
			says: "was there before the change",
			demands: [text("state", "old")]
		},
		{
			id: "suppressed",
			says: "allowed, excepted or in the baseline",
			demands: [{
				text: "suppression",
				holds: (value) => value !== ""
			}]
		},
		{
			id: "allowed",
			says: "may stay",
			demands: [decides, text("decision", "allow")]
		}
	];
	// shared/dashboard/ranges.ts
	const comparisons = {
		"": (value, limit) => value === limit,
		">": (value, limit) => value > limit,
		">=": (value, limit) => value >= limit,
		"<": (value, limit) => value < limit,
		"<=": (value, limit) => value <= limit
	};
	/** What `>90`, `<14d`, `30..89`, `7` or `none` says of a number of days; `undefined` where it says nothing. */
	function inRange(text) {
		if (text.toLowerCase() === "none") return Number.isNaN;
		const between = /^(-?\d{1,9})d?\.\.(-?\d{1,9})d?$/.exec(text);
		if (between) {
			const [least, most] = [Number(between[1]), Number(between[2])];
			return (value) => value >= least && value <= most;
		}
		const [, sign, limit] = /^(>=|<=|>|<|)(-?\d{1,9})d?$/.exec(text) ?? [];
		const compare = sign === void 0 ? void 0 : comparisons[sign];
		return compare && ((value) => compare(value, Number(limit)));
	}
	// shared/text/compare.ts
	/** By UTF-16 units, so that no locale changes an order. */
	const compareText = (a, b) => a === b ? 0 : a < b ? -1 : 1;
	// shared/text/packed-numbers.ts
	const [comma, zero$2] = [44, 48];
	/** The first `count` of them again; 0 for each that is not there. */
	function unpackNumbers(packed, count) {
		const numbers = new Uint32Array(count);
		let number = 0;
		for (let at = 0; at < packed.length && number < count; at++) {
			const unit = packed.charCodeAt(at);
			if (unit === comma) number++;
			else numbers[number] = 10 * (numbers[number] ?? 0) + unit - zero$2;
		}
		return numbers;
	}
	// shared/dashboard/rows.ts
	/** Gravest first, as reports order their verdicts. */
	const urgencies = [
		["state", [
			"new",
			"",
			"old"
		]],
		["decision", [
			"block",
			"warn",
			"allow"
		]],
		["kind", [
			"exposed-secret",
			"credential-issuance",
			"credential-use"
		]],
		["lifetime", [
			"long-lived",
			"unknown",
			"bounded",
			"short-lived",
			"expired"
		]],
		["blast-radius", [
			"critical",
			"high",
			"medium",
			"low"
		]]
	];
	function createRows(data) {
		const count = data.rows;
		const unpack = (packed) => unpackNumbers(packed, count);
		const credentialOf = unpack(data.credentials);
		const credentials = credentialOf.reduce((most, one) => Math.max(most, one + 1), 0);
		const texts = mapRecord(data.texts, ({ values, rows }) => ({
			values,
			rows: unpack(rows)
		}));
		const lists = mapRecord(data.lists, ({ values, sets, rows }) => ({
			values,
			sets,
			rows: unpack(rows)
		}));
		const numbers = mapRecord(data.numbers, ({ values, rows }) => {
			const known = Float64Array.from(values, (value) => value ?? NaN);
			return Float64Array.from(unpack(rows), (number) => known[number] ?? NaN);
		});
		const categories = /* @__PURE__ */ new Map();
		const orders = /* @__PURE__ */ new Map();
		const byUrgency = sortByUrgency(texts, count);
		function makeCategory({ source }) {
			if ("text" in source) return texts[source.text];
			if ("list" in source) return lists[source.list];
			if ("number" in source) return inRanges(numbers[source.number], source.ranges);
			const raised = flags.map(({ demands }) => demands.map((demand) => {
				if ("number" in demand) return rowsOf(numbers[demand.number], demand.holds);
				return rowsWith("text" in demand ? texts[demand.text] : lists[demand.list], demand.holds);
			}).reduce((some, others) => some.map((one, row) => one & (others[row] ?? 0))));
			const bits = new Uint32Array(count);
			for (const [bit, rows] of raised.entries()) for (let row = 0; row < count; row++) bits[row] = (bits[row] ?? 0) | (rows[row] ?? 0) << bit;
			const sets = /* @__PURE__ */ new Map();
			const rows = bits.map((set) => rankIn(sets, set));
			return {
				values: flags.map(({ id }) => id),
				sets: [...sets.keys()].map((set) => [...flags.keys()].filter((bit) => (set & 1 << bit) !== 0)),
				rows
			};
		}
		function category(field) {
			const known = categories.get(field.key) ?? makeCategory(field);
			categories.set(field.key, known);
			return known;
		}
		function makeOrder(field, descending) {
			const ranks = "number" in field.source ? numberRanks(numbers[field.source.number]) : textRanks(category(field), field);
			return sortByRank(byUrgency, descending ? turn(ranks) : ranks);
		}
		return {
			count,
			text: (column, row) => texts[column].values[texts[column].rows[row] ?? 0] ?? "",
			list: (column, row) => {
				const { values, sets, rows } = lists[column];
				return (sets[rows[row] ?? 0] ?? []).map((value) => values[value] ?? "");
			},
			number: (column, row) => numbers[column][row] ?? NaN,
			numbers,
			credentials,
			credentialOf,
			byCredential: sortByRank(byUrgency, {
				of: credentialOf,
				count: credentials
			}),
			byUrgency,
			category,
			sorted: (field, descending) => {
				const key = `${field.key} ${descending}`;
				const known = orders.get(key) ?? makeOrder(field, descending);
				orders.set(key, known);
				return known;
			}
		};
	}
	/** Which rows hold a value that passes. Every value is looked at once, however many rows hold it. */
	const rowsWith = (category, passes) => addRowsWith(new Uint8Array(category.rows.length), category, Uint8Array.from(category.values, (value) => Number(passes(value))), passes(""));
	/** Adds to `found` the rows that hold a value which is 1 in `good`, and with `none` those of a list that hold nothing. */
	function addRowsWith(found, { sets, rows }, good, none = false) {
		const table = sets === void 0 ? good : Uint8Array.from(sets, (set) => Number(set.length === 0 ? none : set.some((value) => good[value] === 1)));
		if (table.includes(1)) for (let row = 0; row < found.length; row++) found[row] = (found[row] ?? 0) | (table[rows[row] ?? 0] ?? 0);
		return found;
	}
	/** Which rows have a number that passes. */
	function rowsOf(column, passes) {
		const found = new Uint8Array(column.length);
		for (let row = 0; row < found.length; row++) found[row] = Number(passes(column[row] ?? NaN));
		return found;
	}
	/** Which of the ranges each number falls in. */
	function inRanges(column, ranges) {
		const tests = ranges.map(({ value }) => inRange(value));
		const known = /* @__PURE__ */ new Map();
		const rows = Uint32Array.from(column, (value) => {
			const range = known.get(value) ?? Math.max(0, tests.findIndex((test) => test?.(value)));
			known.set(value, range);
			return range;
		});
		return {
			values: ranges.map(({ value }) => value),
			rows
		};
	}
	/** In time linear in rows and ranks; rows of the same rank keep their order. */
	function sortByRank(order, { of, count }) {
		const starts = new Uint32Array(count + 1);
		for (const row of order) starts[(of[row] ?? 0) + 1] = (starts[(of[row] ?? 0) + 1] ?? 0) + 1;
		for (let rank = 1; rank <= count; rank++) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
		const sorted = new Uint32Array(order.length);
		for (const row of order) {
			const rank = of[row] ?? 0;
			const at = starts[rank] ?? 0;
			sorted[at] = row;
			starts[rank] = at + 1;
		}
		return sorted;
	}
	/** The other way, but for the last rank: what is unknown comes last either way. */
	const turn = ({ of, count }) => ({
		of: Array.from(of, (rank) => rank === count - 1 ? rank : count - 2 - rank),
		count
	});
	/** The least weighty first, since a sort keeps what those before it did. */
	function sortByUrgency(texts, count) {
		let order = Uint32Array.from({ length: count }, (_, row) => row);
		for (const [column, values] of urgencies.toReversed()) {
			const category = texts[column];
			const ranks = category.values.map((value) => values.includes(value) ? values.indexOf(value) : values.length);
			order = sortByRank(order, {
				of: category.rows.map((value) => ranks[value] ?? 0),
				count: values.length + 1
			});
		}
		return order;
	}
	function numberRanks(column) {
		const values = [...new Set(column)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
		const ranks = new Map(values.map((value, rank) => [value, rank]));
		const last = values.length;
		return {
			of: Array.from(column, (value) => ranks.get(value) ?? last),
			count: last + 1
		};
	}
	/** By the order that the values have of their own, else as words; what has no value comes last. */
	function textRanks({ values, sets, rows }, { order = [] }) {
		const words = (sets ?? values.map((_, value) => [value])).map((set) => {
			const texts = set.map((value) => values[value] ?? "");
			const known = order.indexOf(texts[0] ?? "");
			return known < 0 ? texts.join(" ").toLowerCase() : String.fromCharCode(known);
		});
		const numbers = [...words.keys()].filter((number) => words[number] !== "").sort((a, b) => compareText(words[a] ?? "", words[b] ?? ""));
		const ranks = new Map(numbers.map((number, rank) => [number, rank]));
		const last = words.length;
		return {
			of: Array.from(rows, (number) => ranks.get(number) ?? last),
			count: last + 1
		};
	}
	function rankIn(ranks, value) {
		const known = ranks.get(value);
		if (known !== void 0) return known;
		ranks.set(value, ranks.size);
		return ranks.size - 1;
	}
	const mapRecord = (record, map) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
	/** Whether a field is worth a column, a facet and a group: what names the only repository says the same of every line. */
	const tells = (rows, field) => field.key !== "repo" || rows.category(field).values.length !== 1;
	/** The field under a key that this code names itself. */
	function theField(key) {
		const field = fieldOf(key);
		if (field) return field;
		throw new Error(`there is no field ${key}`);
	}
	// shared/dashboard/filter.ts
	function match(rows, query) {
		const faults = [];
		const terms = parseQuery(query);
		const clauses = compile(rows, terms, faults);
		const included = intersect(rows, clauses);
		return {
			query,
			terms,
			rows: included,
			besides: (field) => {
				const own = clauses.filter((clause) => clause.field === field && !clause.not && !asksForAll(field));
				if (own.length === 0) return included;
				return intersect(rows, clauses.filter((clause) => !own.includes(clause))).map((other, row) => own.reduce((sum, { holding }) => sum + (holding[row] ?? 0), 0) < own.length - 1 ? 0 : other);
			},
			faults
		};
	}
	function intersect({ count }, clauses) {
		const all = new Uint8Array(count).fill(1);
		for (const { holding, not } of clauses) {
			const turned = Number(not);
			for (let row = 0; row < count; row++) all[row] = (all[row] ?? 0) & ((holding[row] ?? 0) ^ turned);
		}
		return all;
	}
	/** Whether two terms of a field must both hold; of a field with one value a row, no row could do that. */
	const asksForAll = ({ source }) => "flags" in source;
	function compile(rows, terms, faults) {
		const clauses = [];
		const asked = /* @__PURE__ */ new Map();
		for (const term of terms) {
			const field = term.key === void 0 ? void 0 : fieldOf(term.key);
			if (term.key === void 0) clauses.push({
				not: term.not,
				holding: searchFor(rows, term.values)
			});
			else if (!field) faults.push({
				term,
				kind: "key"
			});
			else if (term.values.every((value) => !takes(field, value))) faults.push({
				term,
				kind: "value"
			});
			else if (term.not || "list" in field.source || asksForAll(field)) clauses.push({
				field,
				not: term.not,
				holding: asks(rows, field, term.values)
			});
			else asked.set(field, [...asked.get(field) ?? [], ...term.values]);
		}
		for (const [field, values] of asked) clauses.push({
			field,
			not: false,
			holding: asks(rows, field, values)
		});
		return clauses;
	}
	function takes({ source }, value) {
		if ("number" in source) return inRange(value) !== void 0;
		return !("flags" in source) || flags.some(({ id }) => id === value.toLowerCase());
	}
	function asks(rows, field, values) {
		if ("number" in field.source) {
			const tests = values.flatMap((value) => inRange(value) ?? []);
			return rowsOf(rows.numbers[field.source.number], (value) => tests.some((test) => test(value)));
		}
		const patterns = values.map((value) => pattern(value.toLowerCase(), field.contains === true));
		return rowsWith(inLowerCase(rows.category(field)), (value) => patterns.some((test) => test(value)));
	}
	/** Of values in lower case. */
	function pattern(wanted, contains) {
		if (wanted === "none") return (text) => text === "" || text === wanted;
		if (!wanted.includes("*")) return contains ? (text) => text.includes(wanted) : (text) => text === wanted;
		const parts = wanted.split("*");
		return (text) => hasParts(text, parts, contains);
	}
	const lowered = /* @__PURE__ */ new WeakMap();
	/** Tens of thousands of paths are looked through at every keystroke, so this is done once. */
	function inLowerCase(category) {
		const values = lowered.get(category.values) ?? category.values.map((value) => value.toLowerCase());
		lowered.set(category.values, values);
		return {
			...category,
			values
		};
	}
	/** Linear, as a pattern of `.*` would not be: each part is looked for behind the one before. */
	function hasParts(text, parts, anywhere) {
		const first = parts[0] ?? "";
		const last = parts.at(-1) ?? "";
		if (!anywhere && (!text.startsWith(first) || text.length < first.length + last.length)) return false;
		let at = 0;
		for (const part of anywhere ? parts : parts.slice(0, -1)) {
			const found = text.indexOf(part, at);
			if (found < 0) return false;
			at = found + part.length;
		}
		return anywhere || text.endsWith(last) && at <= text.length - last.length;
	}
	function searchFor(rows, [wanted = ""]) {
		const found = new Uint8Array(rows.count);
		for (const key of searched) {
			const category = rows.category(theField(key));
			addRowsWith(found, category, valuesContaining(category.values, wanted.toLowerCase()));
		}
		return found;
	}
	/** No value has it, since control characters are made visible before they come here. */
	const separator = "\n";
	const joined = /* @__PURE__ */ new WeakMap();
	function join(values) {
		const lower = values.map((value) => value.toLowerCase());
		const starts = new Uint32Array(values.length + 1);
		for (const [number, { length }] of lower.entries()) starts[number + 1] = (starts[number] ?? 0) + length + 1;
		return {
			text: lower.join(separator),
			starts
		};
	}
	/** Of each value: 1 where it contains a text in lower case. */
	function valuesContaining(values, wanted) {
		const found = new Uint8Array(values.length);
		if (wanted.includes(separator)) return found;
		const { text, starts } = joined.get(values) ?? join(values);
		joined.set(values, {
			text,
			starts
		});
		let number = 0;
		for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[number])) {
			while ((starts[number] ?? 0) <= at) number++;
			found[number - 1] = 1;
		}
		return found;
	}
	/** Counts of every value of a field, most first or in the field's own order. Values of nothing are left out. */
	function countValues(rows, field, included) {
		const { values, sets, rows: numbers } = rows.category(field);
		const credentials = new Uint32Array(values.length + 1);
		const places = new Uint32Array(values.length + 1);
		const last = new Int32Array(values.length + 1).fill(-1);
		const empty = [values.length];
		const one = [0];
		for (const row of rows.byCredential) {
			if (included[row] !== 1) continue;
			const number = numbers[row] ?? 0;
			one[0] = number;
			const set = sets ? sets[number] ?? empty : one;
			const credential = rows.credentialOf[row] ?? 0;
			for (const value of set.length === 0 ? empty : set) {
				places[value] = (places[value] ?? 0) + 1;
				if (last[value] === credential) continue;
				last[value] = credential;
				credentials[value] = (credentials[value] ?? 0) + 1;
			}
		}
		const { order } = field;
		const place = (value) => {
			const known = order?.indexOf(value) ?? -1;
			return known < 0 ? order?.length ?? 0 : known;
		};
		return [...values, ""].map((value, number) => ({
			value,
			credentials: credentials[number] ?? 0,
			places: places[number] ?? 0
		})).filter((count) => count.credentials > 0).sort((a, b) => place(a.value) - place(b.value) || b.credentials - a.credentials || (a.value < b.value ? -1 : 1));
	}
	// shared/dashboard/results.ts
	/** All credentials that the query lets through, in order; the most urgent first where nothing else is asked for. */
	function listResults(rows, { rows: included }, sorting) {
		const first = new Int32Array(rows.credentials).fill(-1);
		const places = new Uint32Array(rows.credentials);
		for (const row of rows.byCredential) {
			if (included[row] !== 1) continue;
			const credential = rows.credentialOf[row] ?? 0;
			places[credential] = (places[credential] ?? 0) + 1;
			if (first[credential] === -1) first[credential] = row;
		}
		const results = [];
		for (const row of sorting ? rows.sorted(sorting.field, sorting.descending) : rows.byUrgency) {
			const credential = rows.credentialOf[row] ?? 0;
			if (first[credential] === row) results.push({
				credential,
				row,
				places: places[credential] ?? 0
			});
		}
		return results;
	}
	/** The same under headings; a credential stands under each of its values. Groups with most credentials come first. */
	function groupResults(rows, results, field, closed) {
		const { values, sets, rows: numbers } = rows.category(field);
		const groups = /* @__PURE__ */ new Map();
		for (const result of results) {
			const number = numbers[result.row] ?? 0;
			const set = sets ? sets[number] ?? [] : [number];
			for (const value of set.length === 0 ? [""] : set.map((one) => values[one] ?? "")) {
				const members = groups.get(value);
				if (members) members.push(result);
				else groups.set(value, [result]);
			}
		}
		const place = (value) => {
			const known = field.order?.indexOf(value) ?? -1;
			return known < 0 ? field.order?.length ?? 0 : known;
		};
		return [...groups].sort(([a, some], [b, others]) => place(a) - place(b) || others.length - some.length || (a < b ? -1 : 1)).flatMap(([value, members]) => {
			const places = members.reduce((sum, one) => sum + one.places, 0);
			const heading = { group: {
				value,
				credentials: members.length,
				places
			} };
			return closed.has(value) ? [heading] : [heading, ...members];
		});
	}
	const mostWaysOut = 5;
	/** How a query that lets nothing through would let something through: without one of its first parts, or without any. */
	function findWaysOut(rows, query) {
		const ways = parseQuery(query).slice(0, mostWaysOut).map(({ start, end }) => ({
			part: query.slice(start, end),
			rest: `${query.slice(0, start)}${query.slice(end)}`.replace(/\s+/g, " ").trim()
		}));
		return [...ways.length > 1 ? ways : [], {
			part: query.trim(),
			rest: ""
		}].map((way) => ({
			...way,
			credentials: listResults(rows, match(rows, way.rest), void 0).length
		})).filter(({ credentials }) => credentials > 0);
	}
	/** Every place of a credential, most urgent first; of those that the query lets through, where there is one. */
	function placesOf(rows, credential, included) {
		const found = [];
		let [low, high] = [0, rows.count];
		while (low < high) {
			const middle = low + high >> 1;
			if ((rows.credentialOf[rows.byCredential[middle] ?? 0] ?? 0) < credential) low = middle + 1;
			else high = middle;
		}
		for (let at = low; at < rows.count; at++) {
			const row = rows.byCredential[at] ?? 0;
			if (rows.credentialOf[row] !== credential) break;
			if (!included || included[row] === 1) found.push(row);
		}
		return found;
	}
	/** Under which a credential is found again: the fingerprint of its row, and the repository where it is one only there. */
	function keyOf(rows, row) {
		const fingerprint = rows.text("fingerprint", row);
		return /^[upi]1:/.test(fingerprint) ? `${fingerprint}@${rows.text("repository", row)}` : fingerprint;
	}
	/** The credential under such a key; `undefined` when the data does not hold it. */
	function findCredential(rows, key) {
		for (let row = 0; row < rows.count; row++) if (key.startsWith(rows.text("fingerprint", row)) && keyOf(rows, row) === key) return rows.credentialOf[row];
	}
	// shared/dashboard/words.ts
	/** `12 (34)`: credentials, and in brackets the places they stand in where these are more. */
	const short = ({ credentials, places }) => places === credentials ? grouped(credentials) : `${grouped(credentials)} (${grouped(places)})`;
	/** The same for those who listen. */
	const long = ({ credentials, places }) => `${plural(credentials, "credential")} in ${plural(places, "place")}`;
	/** What decisions and other values are called where they are shown by themselves. */
	const valueNames = {
		block: "Blocks",
		warn: "Warns",
		allow: "May stay",
		"exposed-secret": "Exposed secret",
		"credential-use": "Use",
		"credential-issuance": "Issuance"
	};
	const nameOf = (value) => valueNames[value] ?? value;
	/** `412 days`, `3 days ago`. */
	const daysPhrase = (days) => plural(Math.abs(days), "day");
	// shared/dashboard/details.tsx
	const placesShown = 50;
	/** All that is known of one credential: why it may not stay, whose it is, the path it takes, every place of it. */
	function Details({ source, rows, matched, credential, host, ask, close }) {
		const places = placesOf(rows, credential);
		const [row, setRow] = d(placesOf(rows, credential, matched.rows)[0] ?? places[0] ?? 0);
		const details = useDetails(source, row);
		const title = T$1(null);
		A$2(() => title.current?.focus(), []);
		const [name, type] = [rows.text("name", row), rows.text("type", row)];
		return /* @__PURE__ */ a$1("aside", {
			class: "details",
			"aria-labelledby": "details-title",
			onKeyDown: (event) => {
				if (event.key === "Escape") close();
			},
			children: [
				/* @__PURE__ */ a$1("header", { children: [
					/* @__PURE__ */ a$1(Decision, {
						value: rows.text("decision", row),
						label: nameOf(rows.text("decision", row))
					}),
					/* @__PURE__ */ a$1("button", {
						type: "button",
						class: "tool",
						"aria-label": "Close",
						title: "Close (Esc)",
						onClick: close,
						children: /* @__PURE__ */ a$1(Icon, { name: "close" })
					}),
					/* @__PURE__ */ a$1("h2", {
						id: "details-title",
						ref: title,
						tabIndex: -1,
						children: /* @__PURE__ */ a$1("bdi", { children: name === type ? source.data.titles[type] ?? name : name })
					}),
					/* @__PURE__ */ a$1("p", {
						class: "muted",
						children: [
							name === type ? type : source.data.titles[type] ?? nameOf(rows.text("kind", row)),
							" ·",
							" ",
							plural(places.length, "place")
						]
					})
				] }),
				details === "missing" && /* @__PURE__ */ a$1("p", {
					class: "muted",
					children: "This file holds no more of it."
				}),
				typeof details === "object" && /* @__PURE__ */ a$1($$1, { children: [
					/* @__PURE__ */ a$1(Reasons, {
						details,
						titles: source.data.titles
					}),
					/* @__PURE__ */ a$1("section", { children: [/* @__PURE__ */ a$1("h3", { children: "What is known" }), /* @__PURE__ */ a$1("dl", {
						class: "facts",
						children: details.facts.map(([name, text]) => /* @__PURE__ */ a$1("div", { children: [/* @__PURE__ */ a$1("dt", { children: name }), /* @__PURE__ */ a$1("dd", { children: /* @__PURE__ */ a$1("bdi", { children: text }) })] }))
					})] }),
					/* @__PURE__ */ a$1("section", { children: [/* @__PURE__ */ a$1("h3", { children: "Its path" }), /* @__PURE__ */ a$1(PathMap, {
						path: details.path,
						places: places.slice(0, placesShown).map((place) => placePhrase(rows, place)),
						count: places.length,
						ask
					})] })
				] }),
				/* @__PURE__ */ a$1("section", { children: [
					/* @__PURE__ */ a$1("h3", { children: plural(places.length, "place") }),
					typeof details === "object" && /* @__PURE__ */ a$1("pre", {
						class: "excerpt",
						tabIndex: 0,
						"aria-label": "The line, with secrets masked",
						children: details.excerpt
					}),
					/* @__PURE__ */ a$1("ul", {
						class: "places",
						children: [places.slice(0, placesShown).map((place) => /* @__PURE__ */ a$1("li", { children: /* @__PURE__ */ a$1("button", {
							type: "button",
							"aria-pressed": place === row,
							onClick: () => setRow(place),
							children: [/* @__PURE__ */ a$1("bdi", { children: placePhrase(rows, place) }), /* @__PURE__ */ a$1("bdi", {
								class: "muted",
								children: rows.text("repository", place)
							})]
						}) })), places.length > placesShown && /* @__PURE__ */ a$1("li", {
							class: "muted",
							children: [
								"and ",
								places.length - placesShown,
								" more: export lists all"
							]
						})]
					}),
					/* @__PURE__ */ a$1("p", {
						class: "acts",
						children: [
							host && /* @__PURE__ */ a$1(HostActs, {
								host,
								rows,
								row
							}),
							/* @__PURE__ */ a$1(Copy, {
								label: "Copy place",
								text: placePhrase(rows, row)
							}),
							/* @__PURE__ */ a$1(Copy, {
								label: "Copy fingerprint",
								text: rows.text("fingerprint", row)
							})
						]
					})
				] })
			]
		});
	}
	const placePhrase = (rows, row) => `${rows.text("path", row)}:${rows.number("line", row)}`;
	function useDetails(source, row) {
		const [details, setDetails] = d("loading");
		A$2(() => {
			let current = true;
			const show = (found) => {
				if (current) setDetails(found ?? "missing");
			};
			source.details(row).then(show, () => show(void 0));
			return () => void (current = false);
		}, [source, row]);
		return details;
	}
	function Reasons({ details, titles }) {
		if (details.reasons.length === 0) return /* @__PURE__ */ a$1("p", {
			class: "muted reasons",
			children: "No rule stands against it."
		});
		return /* @__PURE__ */ a$1("ol", {
			class: "reasons",
			children: details.reasons.map(({ rule, decision, why, next }) => /* @__PURE__ */ a$1("li", { children: [
				/* @__PURE__ */ a$1("p", { children: /* @__PURE__ */ a$1(Decision, {
					value: decision,
					label: titles[rule] ?? rule
				}) }),
				/* @__PURE__ */ a$1("p", { children: [/* @__PURE__ */ a$1("bdi", { children: why }), "."] }),
				next !== "" && /* @__PURE__ */ a$1("p", {
					class: "next",
					children: [
						/* @__PURE__ */ a$1("b", { children: "Next:" }),
						" ",
						/* @__PURE__ */ a$1("bdi", { children: next }),
						"."
					]
				}),
				/* @__PURE__ */ a$1("p", { children: /* @__PURE__ */ a$1("a", {
					href: rulePage(encodeURIComponent(rule)),
					target: "_blank",
					rel: "noreferrer noopener",
					children: rule
				}) })
			] }))
		});
	}
	function HostActs({ host, rows, row }) {
		const place = {
			repository: rows.text("repository", row),
			path: rows.text("path", row),
			line: rows.number("line", row),
			column: rows.number("column", row)
		};
		const fingerprint = rows.text("fingerprint", row);
		return /* @__PURE__ */ a$1($$1, { children: [
			/* @__PURE__ */ a$1("button", {
				type: "button",
				class: "main-act",
				onClick: () => host.send({
					command: "open",
					...place
				}),
				children: "Open the line"
			}),
			/* @__PURE__ */ a$1("button", {
				type: "button",
				onClick: () => host.send({
					command: "explain",
					...place,
					fingerprint
				}),
				children: "Explain"
			}),
			/* @__PURE__ */ a$1("button", {
				type: "button",
				onClick: () => host.send({
					command: "register",
					...place,
					fingerprint
				}),
				children: "Register"
			})
		] });
	}
	function Copy({ label, text }) {
		const [done, setDone] = d(false);
		const copy = () => {
			navigator.clipboard.writeText(text).then(() => setDone(true), () => setDone(false));
		};
		return /* @__PURE__ */ a$1("button", {
			type: "button",
			onClick: copy,
			onBlur: () => setDone(false),
			children: done ? "Copied" : label
		});
	}
	// shared/dashboard/facets.tsx
	const faceted = fields.filter(({ facet }) => facet !== void 0);
	const Facets = (props) => /* @__PURE__ */ a$1("aside", {
		class: "facets",
		"aria-label": "Filters",
		children: faceted.filter((field) => tells(props.rows, field)).map((field) => /* @__PURE__ */ a$1(Facet, {
			field,
			...props
		}, field.key))
	});
	/** More are a click away, or found by what somebody types. */
	const shownAtFirst = 6;
	const shownAtMost = 100;
	function Facet({ field, rows, matched, ask }) {
		const asked = matched.terms.some(({ key }) => key === field.key);
		const [open, setOpen] = d(field.facet === "open" || asked);
		return /* @__PURE__ */ a$1("details", {
			class: "facet",
			open,
			onToggle: ({ currentTarget }) => setOpen(currentTarget.open),
			children: [/* @__PURE__ */ a$1("summary", { children: [field.title, asked && /* @__PURE__ */ a$1("span", {
				class: "dot",
				"aria-label": "in use",
				role: "img"
			})] }), open && /* @__PURE__ */ a$1(Values, {
				field,
				rows,
				matched,
				ask
			})]
		});
	}
	function Values({ field, rows, matched, ask }) {
		const [all, setAll] = d(false);
		const [wanted, setWanted] = d("");
		const counts = w(() => countValues(rows, field, matched.besides(field)), [
			rows,
			field,
			matched
		]);
		const most = counts.reduce((largest, { credentials }) => Math.max(largest, credentials), 1);
		const shown = (wanted === "" ? counts : counts.filter(({ value }) => labelOf(field, value).toLowerCase().includes(wanted.toLowerCase()))).slice(0, all ? shownAtMost : shownAtFirst);
		if (counts.length === 0) return /* @__PURE__ */ a$1("p", {
			class: "muted none",
			children: "nothing"
		});
		return /* @__PURE__ */ a$1($$1, { children: [
			all && counts.length > shownAtFirst && /* @__PURE__ */ a$1("input", {
				type: "text",
				class: "look-for",
				"aria-label": `Look for a value of ${field.title}`,
				placeholder: "look for…",
				value: wanted,
				onInput: ({ currentTarget }) => setWanted(currentTarget.value)
			}),
			/* @__PURE__ */ a$1("ul", { children: shown.map((count) => /* @__PURE__ */ a$1(Value, {
				field,
				count,
				most,
				ask,
				terms: matched.terms
			}, count.value)) }),
			counts.length > shownAtFirst && /* @__PURE__ */ a$1("button", {
				type: "button",
				class: "quiet",
				"aria-expanded": all,
				onClick: () => setAll(!all),
				children: all ? "fewer" : `all ${plural(counts.length, "value")}`
			})
		] });
	}
	const saysOf = new Map(flags.map(({ id, says }) => [id, says]));
	function Value({ field, count, most, ask, terms }) {
		const written = count.value === "" ? noValue : count.value;
		const chosen = asksFor(terms, field.key, written);
		const shutOut = terms.some(({ key, not, values }) => key === field.key && not && values.includes(written));
		const label = nameOf(labelOf(field, count.value));
		const toggle = () => ask((query) => "number" in field.source ? setValue(query, field.key, chosen ? void 0 : written) : toggleValue(query, field.key, written, { each: asksForAll(field) }));
		return /* @__PURE__ */ a$1("li", { children: [/* @__PURE__ */ a$1("button", {
			type: "button",
			class: "value",
			"aria-pressed": chosen,
			title: saysOf.get(count.value) ?? label,
			onClick: toggle,
			children: [
				/* @__PURE__ */ a$1("span", {
					class: "share",
					style: { width: `${100 * count.credentials / most}%` }
				}),
				/* @__PURE__ */ a$1("bdi", {
					class: count.value === "" ? "label nothing" : "label",
					children: label
				}),
				/* @__PURE__ */ a$1("span", {
					class: "count",
					children: short(count)
				})
			]
		}), !("number" in field.source) && /* @__PURE__ */ a$1("button", {
			type: "button",
			class: "without",
			"aria-pressed": shutOut,
			"aria-label": `Without ${label}`,
			title: `Without ${label}`,
			onClick: () => ask((query) => toggleValue(query, field.key, written, { not: true })),
			children: "−"
		})] });
	}
	// shared/text/csv.ts
	/** What a spreadsheet would take for the start of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
	const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
	/**
	* Rows as RFC 4180 has them: https://www.rfc-editor.org/rfc/rfc4180. A cell that a spreadsheet would run begins with `'`.
	*/
	const renderCsv = (rows) => rows.map((row) => `${row.map((cell) => quote(defuse(cell))).join(",")}\r\n`).join("");
	const defuse = (cell) => typeof cell === "string" && formula.test(cell) ? `'${cell}` : String(cell);
	const quote = (cell) => /[",\r\n]/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell;
	// shared/dashboard/export.ts
	/** Of every exported place, beside the columns that are shown. */
	const always = [
		"decision",
		"name",
		"type",
		"repo",
		"path",
		"fingerprint"
	];
	/** Every place of the results that the query lets through, in their order, with the columns that are shown. */
	function exported(rows, matched, results, columns) {
		const shown = [.../* @__PURE__ */ new Set([...always, ...columns])].map(theField);
		const places = results.flatMap(({ credential }) => placesOf(rows, credential, matched.rows));
		return {
			names: [...shown.map(({ key }) => key), "line"],
			cells: places.map((row) => [...shown.map((field) => cellOf(rows, field, row)), rows.number("line", row)])
		};
	}
	function cellOf(rows, field, row) {
		const { source } = field;
		if ("text" in source) return rows.text(source.text, row);
		if ("list" in source) return rows.list(source.list, row);
		if ("number" in source) {
			const value = rows.number(source.number, row);
			return Number.isNaN(value) ? null : value;
		}
		const { values, sets, rows: numbers } = rows.category(field);
		return (sets?.[numbers[row] ?? 0] ?? []).map((value) => values[value] ?? "");
	}
	/** For a spreadsheet, which runs none of it as a formula. */
	function exportCsv(...of) {
		const { names, cells } = exported(...of);
		return renderCsv([names, ...cells.map((row) => row.map((cell) => typeof cell === "object" ? cell?.join(" ") ?? "" : cell))]);
	}
	function exportJson(...of) {
		const { names, cells } = exported(...of);
		const records = cells.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
		return `${JSON.stringify(records, void 0, 2)}\n`;
	}
	// shared/dashboard/host.ts
	/** The editor whose webview the page stands in; `undefined` in a browser. */
	function findHost() {
		if (typeof acquireVsCodeApi !== "function") return void 0;
		const editor = acquireVsCodeApi();
		return { send: (request) => editor.postMessage(request) };
	}
	/** Hands a text to the user as a file; an editor asks where to put it. */
	function save(host, name, type, text) {
		if (host) return host.send({
			command: "save",
			name,
			text
		});
		const link = document.createElement("a");
		link.href = URL.createObjectURL(new Blob([text], { type }));
		link.download = name;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
	}
	// shared/dashboard/menu.tsx
	/** A button that discloses further ones; Escape and a click elsewhere close it. */
	function Menu({ label, icon, text, children }) {
		const [open, setOpen] = d(false);
		const whole = T$1(null);
		const button = T$1(null);
		A$2(() => {
			if (!open) return void 0;
			const closeElsewhere = ({ target }) => {
				if (target instanceof Node && !whole.current?.contains(target)) setOpen(false);
			};
			addEventListener("pointerdown", closeElsewhere);
			addEventListener("focusin", closeElsewhere);
			return () => {
				removeEventListener("pointerdown", closeElsewhere);
				removeEventListener("focusin", closeElsewhere);
			};
		}, [open]);
		return /* @__PURE__ */ a$1("span", {
			class: "menu",
			ref: whole,
			onKeyDown: (event) => {
				if (event.key !== "Escape" || !open) return;
				event.stopPropagation();
				setOpen(false);
				button.current?.focus();
			},
			children: [/* @__PURE__ */ a$1("button", {
				type: "button",
				class: "tool",
				ref: button,
				"aria-expanded": open,
				"aria-label": label,
				title: label,
				onClick: () => setOpen(!open),
				children: [/* @__PURE__ */ a$1(Icon, { name: icon }), text]
			}), open && /* @__PURE__ */ a$1("div", {
				class: "menu-items",
				onClick: ({ target }) => {
					if (target instanceof HTMLButtonElement) setOpen(false);
				},
				children
			})]
		});
	}
	// shared/dashboard/theme.ts
	const themes = [
		"auto",
		"light",
		"dark"
	];
	const nextTheme = (theme) => themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
	/**
	* An editor tells on the body which kind of theme it has, at any time:
	* https://code.visualstudio.com/api/extension-guides/webview#theming-webview-content
	*/
	function themeOfEditor() {
		const kind = document.body.dataset["vscodeThemeKind"];
		if (kind === void 0) return void 0;
		return kind.endsWith("light") ? "light" : "dark";
	}
	function show(theme) {
		if (theme === void 0 || theme === "auto") delete document.documentElement.dataset["theme"];
		else document.documentElement.dataset["theme"] = theme;
	}
	/** Light or dark, as the editor or the system has it unless somebody chooses. */
	function useTheme() {
		const [theme, setTheme] = d("auto");
		F(() => {
			show(theme === "auto" ? themeOfEditor() : theme);
			if (theme !== "auto") return void 0;
			const watch = new MutationObserver(() => show(themeOfEditor()));
			watch.observe(document.body, {
				attributes: true,
				attributeFilter: ["data-vscode-theme-kind"]
			});
			return () => watch.disconnect();
		}, [theme]);
		return [theme, setTheme];
	}
	// shared/dashboard/header.tsx
	const keys = [
		["/", "go to the filter"],
		["↑ ↓", "go through the list"],
		["PgUp PgDn Home End", "go far"],
		["→ ←", "open and close a group"],
		["Enter", "open what a line tells"],
		["Esc", "close it"]
	];
	function Header({ source, rows, matched, results, state, host }) {
		const [theme, setTheme] = useTheme();
		const { reports, today } = source.data;
		const [only] = reports;
		const what = reports.length === 1 && only ? only.repository || "this repository" : plural(reports.length, "repository", "repositories");
		const [helps, setHelps] = d(false);
		const exportAs = (kind) => {
			const text = (kind === "csv" ? exportCsv : exportJson)(rows, matched, results, state.columns);
			save(host, `keyholder.${kind}`, kind === "csv" ? "text/csv" : "application/json", text);
		};
		return /* @__PURE__ */ a$1("header", {
			class: "header",
			children: [
				/* @__PURE__ */ a$1("span", {
					class: "brand",
					children: [/* @__PURE__ */ a$1("svg", {
						class: "mark",
						viewBox: "0 0 24 24",
						width: "22",
						height: "22",
						"aria-hidden": "true",
						focusable: "false",
						children: /* @__PURE__ */ a$1("path", { d: "M8.5 3a5.5 5.5 0 0 1 5.3 7H22v4h-2.5v3h-4v-3h-1.7A5.5 5.5 0 1 1 8.5 3zm0 3.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z" })
					}), "Keyholder"]
				}),
				/* @__PURE__ */ a$1("span", {
					class: "what",
					children: [/* @__PURE__ */ a$1("bdi", { children: what }), today !== "" && /* @__PURE__ */ a$1("span", {
						class: "muted",
						children: [" on ", today]
					})]
				}),
				/* @__PURE__ */ a$1("span", {
					class: "tools",
					children: [
						/* @__PURE__ */ a$1(Menu, {
							label: "Export what is shown",
							icon: "save",
							children: [/* @__PURE__ */ a$1("button", {
								type: "button",
								onClick: () => exportAs("csv"),
								children: "CSV, for a spreadsheet"
							}), /* @__PURE__ */ a$1("button", {
								type: "button",
								onClick: () => exportAs("json"),
								children: "JSON"
							})]
						}),
						/* @__PURE__ */ a$1("button", {
							type: "button",
							class: "tool",
							"aria-label": "Print",
							title: "Print",
							onClick: () => print(),
							children: /* @__PURE__ */ a$1(Icon, { name: "print" })
						}),
						/* @__PURE__ */ a$1("button", {
							type: "button",
							class: "tool",
							"aria-label": `Theme: ${theme}`,
							title: `Theme: ${theme}`,
							onClick: () => setTheme(nextTheme(theme)),
							children: /* @__PURE__ */ a$1(Icon, { name: "theme" })
						}),
						/* @__PURE__ */ a$1("button", {
							type: "button",
							class: "tool",
							"aria-label": "Keyboard",
							title: "Keyboard",
							"aria-expanded": helps,
							onClick: () => setHelps(!helps),
							children: /* @__PURE__ */ a$1(Icon, { name: "help" })
						})
					]
				}),
				helps && /* @__PURE__ */ a$1("dl", {
					class: "keys",
					children: [keys.map(([key, does]) => /* @__PURE__ */ a$1("div", { children: [/* @__PURE__ */ a$1("dt", { children: /* @__PURE__ */ a$1("kbd", { children: key }) }), /* @__PURE__ */ a$1("dd", { children: does })] })), /* @__PURE__ */ a$1("p", { children: [
						/* @__PURE__ */ a$1("code", { children: "owner:@acme/api,@acme/web" }),
						" either, ",
						/* @__PURE__ */ a$1("code", { children: "-provider:github" }),
						" none of these,",
						" ",
						/* @__PURE__ */ a$1("code", { children: "repo:acme/*" }),
						" any text, ",
						/* @__PURE__ */ a$1("code", { children: "age:>90" }),
						" days, ",
						/* @__PURE__ */ a$1("code", { children: "owner:none" }),
						" nobody,",
						" ",
						/* @__PURE__ */ a$1("code", { children: "\"two words\"" }),
						" as they stand."
					] })]
				})
			]
		});
	}
	// shared/dashboard/notice.tsx
	const listed = 200;
	/** Reports that did not come or not whole, and what could not be judged; absent where all is well. */
	function Notice({ data: { reports, problems } }) {
		const lacking = reports.filter(({ state }) => state !== "whole");
		if (lacking.length === 0 && problems.length === 0) return null;
		const counts = [...Map.groupBy(lacking, ({ state }) => state)].map(([state, members]) => `${members.length} ${state === "other-version" ? "of another version" : state}`);
		return /* @__PURE__ */ a$1("section", {
			class: "notice",
			"aria-label": "What is lacking",
			children: /* @__PURE__ */ a$1("details", { children: [/* @__PURE__ */ a$1("summary", { children: [/* @__PURE__ */ a$1(Icon, { name: "warn" }), [lacking.length > 0 && `${lacking.length} of ${plural(reports.length, "report")} ${lacking.length === 1 ? "is" : "are"} not whole: ${counts.join(", ")}`, problems.length > 0 && plural(problems.length, "problem")].filter(Boolean).join(" · ")] }), /* @__PURE__ */ a$1("ul", {
				tabIndex: 0,
				"aria-label": "Reports and problems",
				children: [
					lacking.slice(0, listed).map((report) => /* @__PURE__ */ a$1("li", { children: [
						/* @__PURE__ */ a$1("bdi", { children: /* @__PURE__ */ a$1("b", { children: report.repository }) }),
						" ",
						/* @__PURE__ */ a$1("span", {
							class: "tag",
							children: report.state
						}),
						" ",
						report.why,
						/* @__PURE__ */ a$1(Unseen, { report })
					] })),
					problems.slice(0, listed).map(({ repository, path, line, severity, sentence }) => /* @__PURE__ */ a$1("li", { children: [
						/* @__PURE__ */ a$1("bdi", { children: [
							repository,
							" ",
							/* @__PURE__ */ a$1("code", { children: line === void 0 ? path : `${path}:${line}` })
						] }),
						" ",
						/* @__PURE__ */ a$1("span", {
							class: "tag",
							children: severity
						}),
						" ",
						sentence
					] })),
					lacking.length + problems.length > 400 && /* @__PURE__ */ a$1("li", { children: "More stand in the reports themselves." })
				]
			})] })
		});
	}
	const Unseen = ({ report: { missed = 0 } }) => missed > 0 ? /* @__PURE__ */ a$1("span", {
		class: "muted",
		children: [
			" ",
			plural(missed, "file"),
			" not read"
		]
	}) : null;
	// node_modules/d3-array/dist/d3-array.mjs
	function ascending(a, b) {
		return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
	}
	function descending(a, b) {
		return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
	}
	function bisector(f) {
		let compare1, compare2, delta;
		if (f.length !== 2) {
			compare1 = ascending;
			compare2 = (d, x) => ascending(f(d), x);
			delta = (d, x) => f(d) - x;
		} else {
			compare1 = f === ascending || f === descending ? f : zero$1;
			compare2 = f;
			delta = f;
		}
		function left(a, x, lo = 0, hi = a.length) {
			if (lo < hi) {
				if (compare1(x, x) !== 0) return hi;
				do {
					const mid = lo + hi >>> 1;
					if (compare2(a[mid], x) < 0) lo = mid + 1;
					else hi = mid;
				} while (lo < hi);
			}
			return lo;
		}
		function right(a, x, lo = 0, hi = a.length) {
			if (lo < hi) {
				if (compare1(x, x) !== 0) return hi;
				do {
					const mid = lo + hi >>> 1;
					if (compare2(a[mid], x) <= 0) lo = mid + 1;
					else hi = mid;
				} while (lo < hi);
			}
			return lo;
		}
		function center(a, x, lo = 0, hi = a.length) {
			const i = left(a, x, lo, hi - 1);
			return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
		}
		return {
			left,
			center,
			right
		};
	}
	function zero$1() {
		return 0;
	}
	function number$2(x) {
		return x === null ? NaN : +x;
	}
	const ascendingBisect = bisector(ascending);
	const bisectRight = ascendingBisect.right;
	ascendingBisect.left;
	bisector(number$2).center;
	var InternMap = class extends Map {
		constructor(entries, key = keyof) {
			super();
			Object.defineProperties(this, {
				_intern: { value: /* @__PURE__ */ new Map() },
				_key: { value: key }
			});
			if (entries != null) for (const [key, value] of entries) this.set(key, value);
		}
		get(key) {
			return super.get(intern_get(this, key));
		}
		has(key) {
			return super.has(intern_get(this, key));
		}
		set(key, value) {
			return super.set(intern_set(this, key), value);
		}
		delete(key) {
			return super.delete(intern_delete(this, key));
		}
	};
	function intern_get({ _intern, _key }, value) {
		const key = _key(value);
		return _intern.has(key) ? _intern.get(key) : value;
	}
	function intern_set({ _intern, _key }, value) {
		const key = _key(value);
		if (_intern.has(key)) return _intern.get(key);
		_intern.set(key, value);
		return value;
	}
	function intern_delete({ _intern, _key }, value) {
		const key = _key(value);
		if (_intern.has(key)) {
			value = _intern.get(key);
			_intern.delete(key);
		}
		return value;
	}
	function keyof(value) {
		return value !== null && typeof value === "object" ? value.valueOf() : value;
	}
	Array.prototype.slice;
	const e10 = Math.sqrt(50);
	const e5 = Math.sqrt(10);
	const e2 = Math.sqrt(2);
	function tickSpec(start, stop, count) {
		const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
		let i1, i2, inc;
		if (power < 0) {
			inc = Math.pow(10, -power) / factor;
			i1 = Math.round(start * inc);
			i2 = Math.round(stop * inc);
			if (i1 / inc < start) ++i1;
			if (i2 / inc > stop) --i2;
			inc = -inc;
		} else {
			inc = Math.pow(10, power) * factor;
			i1 = Math.round(start / inc);
			i2 = Math.round(stop / inc);
			if (i1 * inc < start) ++i1;
			if (i2 * inc > stop) --i2;
		}
		if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
		return [
			i1,
			i2,
			inc
		];
	}
	function ticks(start, stop, count) {
		stop = +stop, start = +start, count = +count;
		if (!(count > 0)) return [];
		if (start === stop) return [start];
		const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
		if (!(i2 >= i1)) return [];
		const n = i2 - i1 + 1, ticks = new Array(n);
		if (reverse) {
			if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
			else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
		} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
		return ticks;
	}
	function tickIncrement(start, stop, count) {
		stop = +stop, start = +start, count = +count;
		return tickSpec(start, stop, count)[2];
	}
	function tickStep(start, stop, count) {
		stop = +stop, start = +start, count = +count;
		const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
		return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
	}
	function range(start, stop, step) {
		start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
		var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range = new Array(n);
		while (++i < n) range[i] = start + i * step;
		return range;
	}
	// node_modules/d3-color/dist/d3-color.mjs
	function define(constructor, factory, prototype) {
		constructor.prototype = factory.prototype = prototype;
		prototype.constructor = constructor;
	}
	function extend(parent, definition) {
		var prototype = Object.create(parent.prototype);
		for (var key in definition) prototype[key] = definition[key];
		return prototype;
	}
	function Color() {}
	var darker = .7;
	var brighter = 1 / darker;
	var reI = "\\s*([+-]?\\d+)\\s*";
	var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
	var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
	var reHex = /^#([0-9a-f]{3,8})$/;
	var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
	var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
	var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
	var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
	var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
	var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
	var named = {
		aliceblue: 15792383,
		antiquewhite: 16444375,
		aqua: 65535,
		aquamarine: 8388564,
		azure: 15794175,
		beige: 16119260,
		bisque: 16770244,
		black: 0,
		blanchedalmond: 16772045,
		blue: 255,
		blueviolet: 9055202,
		brown: 10824234,
		burlywood: 14596231,
		cadetblue: 6266528,
		chartreuse: 8388352,
		chocolate: 13789470,
		coral: 16744272,
		cornflowerblue: 6591981,
		cornsilk: 16775388,
		crimson: 14423100,
		cyan: 65535,
		darkblue: 139,
		darkcyan: 35723,
		darkgoldenrod: 12092939,
		darkgray: 11119017,
		darkgreen: 25600,
		darkgrey: 11119017,
		darkkhaki: 12433259,
		darkmagenta: 9109643,
		darkolivegreen: 5597999,
		darkorange: 16747520,
		darkorchid: 10040012,
		darkred: 9109504,
		darksalmon: 15308410,
		darkseagreen: 9419919,
		darkslateblue: 4734347,
		darkslategray: 3100495,
		darkslategrey: 3100495,
		darkturquoise: 52945,
		darkviolet: 9699539,
		deeppink: 16716947,
		deepskyblue: 49151,
		dimgray: 6908265,
		dimgrey: 6908265,
		dodgerblue: 2003199,
		firebrick: 11674146,
		floralwhite: 16775920,
		forestgreen: 2263842,
		fuchsia: 16711935,
		gainsboro: 14474460,
		ghostwhite: 16316671,
		gold: 16766720,
		goldenrod: 14329120,
		gray: 8421504,
		green: 32768,
		greenyellow: 11403055,
		grey: 8421504,
		honeydew: 15794160,
		hotpink: 16738740,
		indianred: 13458524,
		indigo: 4915330,
		ivory: 16777200,
		khaki: 15787660,
		lavender: 15132410,
		lavenderblush: 16773365,
		lawngreen: 8190976,
		lemonchiffon: 16775885,
		lightblue: 11393254,
		lightcoral: 15761536,
		lightcyan: 14745599,
		lightgoldenrodyellow: 16448210,
		lightgray: 13882323,
		lightgreen: 9498256,
		lightgrey: 13882323,
		lightpink: 16758465,
		lightsalmon: 16752762,
		lightseagreen: 2142890,
		lightskyblue: 8900346,
		lightslategray: 7833753,
		lightslategrey: 7833753,
		lightsteelblue: 11584734,
		lightyellow: 16777184,
		lime: 65280,
		limegreen: 3329330,
		linen: 16445670,
		magenta: 16711935,
		maroon: 8388608,
		mediumaquamarine: 6737322,
		mediumblue: 205,
		mediumorchid: 12211667,
		mediumpurple: 9662683,
		mediumseagreen: 3978097,
		mediumslateblue: 8087790,
		mediumspringgreen: 64154,
		mediumturquoise: 4772300,
		mediumvioletred: 13047173,
		midnightblue: 1644912,
		mintcream: 16121850,
		mistyrose: 16770273,
		moccasin: 16770229,
		navajowhite: 16768685,
		navy: 128,
		oldlace: 16643558,
		olive: 8421376,
		olivedrab: 7048739,
		orange: 16753920,
		orangered: 16729344,
		orchid: 14315734,
		palegoldenrod: 15657130,
		palegreen: 10025880,
		paleturquoise: 11529966,
		palevioletred: 14381203,
		papayawhip: 16773077,
		peachpuff: 16767673,
		peru: 13468991,
		pink: 16761035,
		plum: 14524637,
		powderblue: 11591910,
		purple: 8388736,
		rebeccapurple: 6697881,
		red: 16711680,
		rosybrown: 12357519,
		royalblue: 4286945,
		saddlebrown: 9127187,
		salmon: 16416882,
		sandybrown: 16032864,
		seagreen: 3050327,
		seashell: 16774638,
		sienna: 10506797,
		silver: 12632256,
		skyblue: 8900331,
		slateblue: 6970061,
		slategray: 7372944,
		slategrey: 7372944,
		snow: 16775930,
		springgreen: 65407,
		steelblue: 4620980,
		tan: 13808780,
		teal: 32896,
		thistle: 14204888,
		tomato: 16737095,
		turquoise: 4251856,
		violet: 15631086,
		wheat: 16113331,
		white: 16777215,
		whitesmoke: 16119285,
		yellow: 16776960,
		yellowgreen: 10145074
	};
	define(Color, color, {
		copy(channels) {
			return Object.assign(new this.constructor(), this, channels);
		},
		displayable() {
			return this.rgb().displayable();
		},
		hex: color_formatHex,
		formatHex: color_formatHex,
		formatHex8: color_formatHex8,
		formatHsl: color_formatHsl,
		formatRgb: color_formatRgb,
		toString: color_formatRgb
	});
	function color_formatHex() {
		return this.rgb().formatHex();
	}
	function color_formatHex8() {
		return this.rgb().formatHex8();
	}
	function color_formatHsl() {
		return hslConvert(this).formatHsl();
	}
	function color_formatRgb() {
		return this.rgb().formatRgb();
	}
	function color(format) {
		var m, l;
		format = (format + "").trim().toLowerCase();
		return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
	}
	function rgbn(n) {
		return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
	}
	function rgba(r, g, b, a) {
		if (a <= 0) r = g = b = NaN;
		return new Rgb(r, g, b, a);
	}
	function rgbConvert(o) {
		if (!(o instanceof Color)) o = color(o);
		if (!o) return new Rgb();
		o = o.rgb();
		return new Rgb(o.r, o.g, o.b, o.opacity);
	}
	function rgb$1(r, g, b, opacity) {
		return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
	}
	function Rgb(r, g, b, opacity) {
		this.r = +r;
		this.g = +g;
		this.b = +b;
		this.opacity = +opacity;
	}
	define(Rgb, rgb$1, extend(Color, {
		brighter(k) {
			k = k == null ? brighter : Math.pow(brighter, k);
			return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
		},
		darker(k) {
			k = k == null ? darker : Math.pow(darker, k);
			return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
		},
		rgb() {
			return this;
		},
		clamp() {
			return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
		},
		displayable() {
			return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
		},
		hex: rgb_formatHex,
		formatHex: rgb_formatHex,
		formatHex8: rgb_formatHex8,
		formatRgb: rgb_formatRgb,
		toString: rgb_formatRgb
	}));
	function rgb_formatHex() {
		return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
	}
	function rgb_formatHex8() {
		return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
	}
	function rgb_formatRgb() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
	}
	function clampa(opacity) {
		return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
	}
	function clampi(value) {
		return Math.max(0, Math.min(255, Math.round(value) || 0));
	}
	function hex(value) {
		value = clampi(value);
		return (value < 16 ? "0" : "") + value.toString(16);
	}
	function hsla(h, s, l, a) {
		if (a <= 0) h = s = l = NaN;
		else if (l <= 0 || l >= 1) h = s = NaN;
		else if (s <= 0) h = NaN;
		return new Hsl(h, s, l, a);
	}
	function hslConvert(o) {
		if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
		if (!(o instanceof Color)) o = color(o);
		if (!o) return new Hsl();
		if (o instanceof Hsl) return o;
		o = o.rgb();
		var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
		if (s) {
			if (r === max) h = (g - b) / s + (g < b) * 6;
			else if (g === max) h = (b - r) / s + 2;
			else h = (r - g) / s + 4;
			s /= l < .5 ? max + min : 2 - max - min;
			h *= 60;
		} else s = l > 0 && l < 1 ? 0 : h;
		return new Hsl(h, s, l, o.opacity);
	}
	function hsl$1(h, s, l, opacity) {
		return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
	}
	function Hsl(h, s, l, opacity) {
		this.h = +h;
		this.s = +s;
		this.l = +l;
		this.opacity = +opacity;
	}
	define(Hsl, hsl$1, extend(Color, {
		brighter(k) {
			k = k == null ? brighter : Math.pow(brighter, k);
			return new Hsl(this.h, this.s, this.l * k, this.opacity);
		},
		darker(k) {
			k = k == null ? darker : Math.pow(darker, k);
			return new Hsl(this.h, this.s, this.l * k, this.opacity);
		},
		rgb() {
			var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
			return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
		},
		clamp() {
			return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
		},
		displayable() {
			return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
		},
		formatHsl() {
			const a = clampa(this.opacity);
			return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
		}
	}));
	function clamph(value) {
		value = (value || 0) % 360;
		return value < 0 ? value + 360 : value;
	}
	function clampt(value) {
		return Math.max(0, Math.min(1, value || 0));
	}
	function hsl2rgb(h, m1, m2) {
		return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
	}
	const radians = Math.PI / 180;
	const degrees$1 = 180 / Math.PI;
	const K = 18;
	const Xn = .96422;
	const Yn = 1;
	const Zn = .82521;
	const t0 = 4 / 29;
	const t1 = 6 / 29;
	const t2 = 3 * t1 * t1;
	const t3 = t1 * t1 * t1;
	function labConvert(o) {
		if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
		if (o instanceof Hcl) return hcl2lab(o);
		if (!(o instanceof Rgb)) o = rgbConvert(o);
		var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
		if (r === g && g === b) x = z = y;
		else {
			x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
			z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
		}
		return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
	}
	function lab(l, a, b, opacity) {
		return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
	}
	function Lab(l, a, b, opacity) {
		this.l = +l;
		this.a = +a;
		this.b = +b;
		this.opacity = +opacity;
	}
	define(Lab, lab, extend(Color, {
		brighter(k) {
			return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
		},
		darker(k) {
			return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
		},
		rgb() {
			var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
			x = Xn * lab2xyz(x);
			y = Yn * lab2xyz(y);
			z = Zn * lab2xyz(z);
			return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
		}
	}));
	function xyz2lab(t) {
		return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
	}
	function lab2xyz(t) {
		return t > t1 ? t * t * t : t2 * (t - t0);
	}
	function lrgb2rgb(x) {
		return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
	}
	function rgb2lrgb(x) {
		return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
	}
	function hclConvert(o) {
		if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
		if (!(o instanceof Lab)) o = labConvert(o);
		if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
		var h = Math.atan2(o.b, o.a) * degrees$1;
		return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
	}
	function hcl$1(h, c, l, opacity) {
		return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
	}
	function Hcl(h, c, l, opacity) {
		this.h = +h;
		this.c = +c;
		this.l = +l;
		this.opacity = +opacity;
	}
	function hcl2lab(o) {
		if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
		var h = o.h * radians;
		return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
	}
	define(Hcl, hcl$1, extend(Color, {
		brighter(k) {
			return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
		},
		darker(k) {
			return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
		},
		rgb() {
			return hcl2lab(this).rgb();
		}
	}));
	var A = -.14861;
	var B = 1.78277;
	var C = -.29227;
	var D = -.90649;
	var E = 1.97294;
	var ED = E * D;
	var EB = E * B;
	var BC_DA = B * C - D * A;
	function cubehelixConvert(o) {
		if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
		if (!(o instanceof Rgb)) o = rgbConvert(o);
		var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
		return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
	}
	function cubehelix$1(h, s, l, opacity) {
		return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
	}
	function Cubehelix(h, s, l, opacity) {
		this.h = +h;
		this.s = +s;
		this.l = +l;
		this.opacity = +opacity;
	}
	define(Cubehelix, cubehelix$1, extend(Color, {
		brighter(k) {
			k = k == null ? brighter : Math.pow(brighter, k);
			return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
		},
		darker(k) {
			k = k == null ? darker : Math.pow(darker, k);
			return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
		},
		rgb() {
			var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
			return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
		}
	}));
	var constant = (x) => () => x;
	function linear$1(a, d) {
		return function(t) {
			return a + t * d;
		};
	}
	function exponential(a, b, y) {
		return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
			return Math.pow(a + t * b, y);
		};
	}
	function hue$1(a, b) {
		var d = b - a;
		return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
	}
	function gamma(y) {
		return (y = +y) === 1 ? nogamma : function(a, b) {
			return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
		};
	}
	function nogamma(a, b) {
		var d = b - a;
		return d ? linear$1(a, d) : constant(isNaN(a) ? b : a);
	}
	var rgb = (function rgbGamma(y) {
		var color = gamma(y);
		function rgb(start, end) {
			var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.r = r(t);
				start.g = g(t);
				start.b = b(t);
				start.opacity = opacity(t);
				return start + "";
			};
		}
		rgb.gamma = rgbGamma;
		return rgb;
	})(1);
	function numberArray(a, b) {
		if (!b) b = [];
		var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
		return function(t) {
			for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
			return c;
		};
	}
	function isNumberArray(x) {
		return ArrayBuffer.isView(x) && !(x instanceof DataView);
	}
	function genericArray(a, b) {
		var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
		for (; i < na; ++i) x[i] = value(a[i], b[i]);
		for (; i < nb; ++i) c[i] = b[i];
		return function(t) {
			for (i = 0; i < na; ++i) c[i] = x[i](t);
			return c;
		};
	}
	function date(a, b) {
		var d = /* @__PURE__ */ new Date();
		return a = +a, b = +b, function(t) {
			return d.setTime(a * (1 - t) + b * t), d;
		};
	}
	function number(a, b) {
		return a = +a, b = +b, function(t) {
			return a * (1 - t) + b * t;
		};
	}
	function object(a, b) {
		var i = {}, c = {}, k;
		if (a === null || typeof a !== "object") a = {};
		if (b === null || typeof b !== "object") b = {};
		for (k in b) if (k in a) i[k] = value(a[k], b[k]);
		else c[k] = b[k];
		return function(t) {
			for (k in i) c[k] = i[k](t);
			return c;
		};
	}
	var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
	var reB = new RegExp(reA.source, "g");
	function zero(b) {
		return function() {
			return b;
		};
	}
	function one(b) {
		return function(t) {
			return b(t) + "";
		};
	}
	function string(a, b) {
		var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
		a = a + "", b = b + "";
		while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
			if ((bs = bm.index) > bi) {
				bs = b.slice(bi, bs);
				if (s[i]) s[i] += bs;
				else s[++i] = bs;
			}
			if ((am = am[0]) === (bm = bm[0])) {
				if (s[i]) s[i] += bm;
				else s[++i] = bm;
			} else {
				s[++i] = null;
				q.push({
					i,
					x: number(am, bm)
				});
			}
			bi = reB.lastIndex;
		}
		if (bi < b.length) {
			bs = b.slice(bi);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
			for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
			return s.join("");
		});
	}
	function value(a, b) {
		var t = typeof b, c;
		return b == null || t === "boolean" ? constant(b) : (t === "number" ? number : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number)(a, b);
	}
	function round(a, b) {
		return a = +a, b = +b, function(t) {
			return Math.round(a * (1 - t) + b * t);
		};
	}
	var epsilon2 = 1e-12;
	function cosh(x) {
		return ((x = Math.exp(x)) + 1 / x) / 2;
	}
	function sinh(x) {
		return ((x = Math.exp(x)) - 1 / x) / 2;
	}
	function tanh(x) {
		return ((x = Math.exp(2 * x)) - 1) / (x + 1);
	}
	(function zoomRho(rho, rho2, rho4) {
		function zoom(p0, p1) {
			var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
			if (d2 < epsilon2) {
				S = Math.log(w1 / w0) / rho;
				i = function(t) {
					return [
						ux0 + t * dx,
						uy0 + t * dy,
						w0 * Math.exp(rho * t * S)
					];
				};
			} else {
				var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
				S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
				i = function(t) {
					var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
					return [
						ux0 + u * dx,
						uy0 + u * dy,
						w0 * coshr0 / cosh(rho * s + r0)
					];
				};
			}
			i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
			return i;
		}
		zoom.rho = function(_) {
			var _1 = Math.max(.001, +_), _2 = _1 * _1;
			return zoomRho(_1, _2, _2 * _2);
		};
		return zoom;
	})(Math.SQRT2, 2, 4);
	function cubehelix(hue) {
		return (function cubehelixGamma(y) {
			y = +y;
			function cubehelix(start, end) {
				var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
				return function(t) {
					start.h = h(t);
					start.s = s(t);
					start.l = l(Math.pow(t, y));
					start.opacity = opacity(t);
					return start + "";
				};
			}
			cubehelix.gamma = cubehelixGamma;
			return cubehelix;
		})(1);
	}
	cubehelix(hue$1);
	cubehelix(nogamma);
	// node_modules/d3-format/dist/d3-format.mjs
	function formatDecimal(x) {
		return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
	}
	function formatDecimalParts(x, p) {
		if (!isFinite(x) || x === 0) return null;
		var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
		return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
	}
	function exponent(x) {
		return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
	}
	function formatGroup(grouping, thousands) {
		return function(value, width) {
			var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
			while (i > 0 && g > 0) {
				if (length + g + 1 > width) g = Math.max(1, width - length);
				t.push(value.substring(i -= g, i + g));
				if ((length += g + 1) > width) break;
				g = grouping[j = (j + 1) % grouping.length];
			}
			return t.reverse().join(thousands);
		};
	}
	function formatNumerals(numerals) {
		return function(value) {
			return value.replace(/[0-9]/g, function(i) {
				return numerals[+i];
			});
		};
	}
	var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
	function formatSpecifier(specifier) {
		if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
		var match;
		return new FormatSpecifier({
			fill: match[1],
			align: match[2],
			sign: match[3],
			symbol: match[4],
			zero: match[5],
			width: match[6],
			comma: match[7],
			precision: match[8] && match[8].slice(1),
			trim: match[9],
			type: match[10]
		});
	}
	formatSpecifier.prototype = FormatSpecifier.prototype;
	function FormatSpecifier(specifier) {
		this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
		this.align = specifier.align === void 0 ? ">" : specifier.align + "";
		this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
		this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
		this.zero = !!specifier.zero;
		this.width = specifier.width === void 0 ? void 0 : +specifier.width;
		this.comma = !!specifier.comma;
		this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
		this.trim = !!specifier.trim;
		this.type = specifier.type === void 0 ? "" : specifier.type + "";
	}
	FormatSpecifier.prototype.toString = function() {
		return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
	};
	function formatTrim(s) {
		out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
			case ".":
				i0 = i1 = i;
				break;
			case "0":
				if (i0 === 0) i0 = i;
				i1 = i;
				break;
			default:
				if (!+s[i]) break out;
				if (i0 > 0) i0 = 0;
		}
		return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
	}
	var prefixExponent;
	function formatPrefixAuto(x, p) {
		var d = formatDecimalParts(x, p);
		if (!d) return prefixExponent = void 0, x.toPrecision(p);
		var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
		return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
	}
	function formatRounded(x, p) {
		var d = formatDecimalParts(x, p);
		if (!d) return x + "";
		var coefficient = d[0], exponent = d[1];
		return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
	}
	var formatTypes = {
		"%": (x, p) => (x * 100).toFixed(p),
		"b": (x) => Math.round(x).toString(2),
		"c": (x) => x + "",
		"d": formatDecimal,
		"e": (x, p) => x.toExponential(p),
		"f": (x, p) => x.toFixed(p),
		"g": (x, p) => x.toPrecision(p),
		"o": (x) => Math.round(x).toString(8),
		"p": (x, p) => formatRounded(x * 100, p),
		"r": formatRounded,
		"s": formatPrefixAuto,
		"X": (x) => Math.round(x).toString(16).toUpperCase(),
		"x": (x) => Math.round(x).toString(16)
	};
	function identity(x) {
		return x;
	}
	var map = Array.prototype.map;
	var prefixes = [
		"y",
		"z",
		"a",
		"f",
		"p",
		"n",
		"µ",
		"m",
		"",
		"k",
		"M",
		"G",
		"T",
		"P",
		"E",
		"Z",
		"Y"
	];
	function formatLocale(locale) {
		var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
		function newFormat(specifier, options) {
			specifier = formatSpecifier(specifier);
			var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
			if (type === "n") comma = true, type = "g";
			else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
			if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
			var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
			var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
			precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
			function format(value) {
				var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
				if (type === "c") {
					valueSuffix = formatType(value) + valueSuffix;
					value = "";
				} else {
					value = +value;
					var valueNegative = value < 0 || 1 / value < 0;
					value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
					if (trim) value = formatTrim(value);
					if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
					valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
					valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
					if (maybeSuffix) {
						i = -1, n = value.length;
						while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
							valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
							value = value.slice(0, i);
							break;
						}
					}
				}
				if (comma && !zero) value = group(value, Infinity);
				var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
				if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
				switch (align) {
					case "<":
						value = valuePrefix + value + valueSuffix + padding;
						break;
					case "=":
						value = valuePrefix + padding + value + valueSuffix;
						break;
					case "^":
						value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
						break;
					default: value = padding + valuePrefix + value + valueSuffix;
				}
				return numerals(value);
			}
			format.toString = function() {
				return specifier + "";
			};
			return format;
		}
		function formatPrefix(specifier, value) {
			var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
			return function(value) {
				return f(k * value);
			};
		}
		return {
			format: newFormat,
			formatPrefix
		};
	}
	var locale;
	var format;
	var formatPrefix;
	defaultLocale({
		thousands: ",",
		grouping: [3],
		currency: ["$", ""]
	});
	function defaultLocale(definition) {
		locale = formatLocale(definition);
		format = locale.format;
		formatPrefix = locale.formatPrefix;
		return locale;
	}
	function precisionFixed(step) {
		return Math.max(0, -exponent(Math.abs(step)));
	}
	function precisionPrefix(step, value) {
		return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
	}
	function precisionRound(step, max) {
		step = Math.abs(step), max = Math.abs(max) - step;
		return Math.max(0, exponent(max) - exponent(step)) + 1;
	}
	// node_modules/d3-scale/dist/d3-scale.mjs
	function initRange(domain, range) {
		switch (arguments.length) {
			case 0: break;
			case 1:
				this.range(domain);
				break;
			default: this.range(range).domain(domain);
		}
		return this;
	}
	const implicit = Symbol("implicit");
	function ordinal() {
		var index = new InternMap(), domain = [], range = [], unknown = implicit;
		function scale(d) {
			let i = index.get(d);
			if (i === void 0) {
				if (unknown !== implicit) return unknown;
				index.set(d, i = domain.push(d) - 1);
			}
			return range[i % range.length];
		}
		scale.domain = function(_) {
			if (!arguments.length) return domain.slice();
			domain = [], index = new InternMap();
			for (const value of _) {
				if (index.has(value)) continue;
				index.set(value, domain.push(value) - 1);
			}
			return scale;
		};
		scale.range = function(_) {
			return arguments.length ? (range = Array.from(_), scale) : range.slice();
		};
		scale.unknown = function(_) {
			return arguments.length ? (unknown = _, scale) : unknown;
		};
		scale.copy = function() {
			return ordinal(domain, range).unknown(unknown);
		};
		initRange.apply(scale, arguments);
		return scale;
	}
	function band() {
		var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange = scale.range, r0 = 0, r1 = 1, step, bandwidth, round = false, paddingInner = 0, paddingOuter = 0, align = .5;
		delete scale.unknown;
		function rescale() {
			var n = domain().length, reverse = r1 < r0, start = reverse ? r1 : r0, stop = reverse ? r0 : r1;
			step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
			if (round) step = Math.floor(step);
			start += (stop - start - step * (n - paddingInner)) * align;
			bandwidth = step * (1 - paddingInner);
			if (round) start = Math.round(start), bandwidth = Math.round(bandwidth);
			var values = range(n).map(function(i) {
				return start + step * i;
			});
			return ordinalRange(reverse ? values.reverse() : values);
		}
		scale.domain = function(_) {
			return arguments.length ? (domain(_), rescale()) : domain();
		};
		scale.range = function(_) {
			return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
		};
		scale.rangeRound = function(_) {
			return [r0, r1] = _, r0 = +r0, r1 = +r1, round = true, rescale();
		};
		scale.bandwidth = function() {
			return bandwidth;
		};
		scale.step = function() {
			return step;
		};
		scale.round = function(_) {
			return arguments.length ? (round = !!_, rescale()) : round;
		};
		scale.padding = function(_) {
			return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
		};
		scale.paddingInner = function(_) {
			return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
		};
		scale.paddingOuter = function(_) {
			return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
		};
		scale.align = function(_) {
			return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
		};
		scale.copy = function() {
			return band(domain(), [r0, r1]).round(round).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
		};
		return initRange.apply(rescale(), arguments);
	}
	function constants(x) {
		return function() {
			return x;
		};
	}
	function number$1(x) {
		return +x;
	}
	var unit = [0, 1];
	function identity$1(x) {
		return x;
	}
	function normalize(a, b) {
		return (b -= a = +a) ? function(x) {
			return (x - a) / b;
		} : constants(isNaN(b) ? NaN : .5);
	}
	function clamper(a, b) {
		var t;
		if (a > b) t = a, a = b, b = t;
		return function(x) {
			return Math.max(a, Math.min(b, x));
		};
	}
	function bimap(domain, range, interpolate) {
		var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
		if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
		else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
		return function(x) {
			return r0(d0(x));
		};
	}
	function polymap(domain, range, interpolate) {
		var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
		if (domain[j] < domain[0]) {
			domain = domain.slice().reverse();
			range = range.slice().reverse();
		}
		while (++i < j) {
			d[i] = normalize(domain[i], domain[i + 1]);
			r[i] = interpolate(range[i], range[i + 1]);
		}
		return function(x) {
			var i = bisectRight(domain, x, 1, j) - 1;
			return r[i](d[i](x));
		};
	}
	function copy$1(source, target) {
		return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
	}
	function transformer$2() {
		var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
		function rescale() {
			var n = Math.min(domain.length, range.length);
			if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
			piecewise = n > 2 ? polymap : bimap;
			output = input = null;
			return scale;
		}
		function scale(x) {
			return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
		}
		scale.invert = function(y) {
			return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number)))(y)));
		};
		scale.domain = function(_) {
			return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
		};
		scale.range = function(_) {
			return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
		};
		scale.rangeRound = function(_) {
			return range = Array.from(_), interpolate$1 = round, rescale();
		};
		scale.clamp = function(_) {
			return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
		};
		scale.interpolate = function(_) {
			return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
		};
		scale.unknown = function(_) {
			return arguments.length ? (unknown = _, scale) : unknown;
		};
		return function(t, u) {
			transform = t, untransform = u;
			return rescale();
		};
	}
	function continuous() {
		return transformer$2()(identity$1, identity$1);
	}
	function tickFormat(start, stop, count, specifier) {
		var step = tickStep(start, stop, count), precision;
		specifier = formatSpecifier(specifier == null ? ",f" : specifier);
		switch (specifier.type) {
			case "s":
				var value = Math.max(Math.abs(start), Math.abs(stop));
				if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
				return formatPrefix(specifier, value);
			case "":
			case "e":
			case "g":
			case "p":
			case "r":
				if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
				break;
			case "f":
			case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
		}
		return format(specifier);
	}
	function linearish(scale) {
		var domain = scale.domain;
		scale.ticks = function(count) {
			var d = domain();
			return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
		};
		scale.tickFormat = function(count, specifier) {
			var d = domain();
			return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
		};
		scale.nice = function(count) {
			if (count == null) count = 10;
			var d = domain();
			var i0 = 0;
			var i1 = d.length - 1;
			var start = d[i0];
			var stop = d[i1];
			var prestep;
			var step;
			var maxIter = 10;
			if (stop < start) {
				step = start, start = stop, stop = step;
				step = i0, i0 = i1, i1 = step;
			}
			while (maxIter-- > 0) {
				step = tickIncrement(start, stop, count);
				if (step === prestep) {
					d[i0] = start;
					d[i1] = stop;
					return domain(d);
				} else if (step > 0) {
					start = Math.floor(start / step) * step;
					stop = Math.ceil(stop / step) * step;
				} else if (step < 0) {
					start = Math.ceil(start * step) / step;
					stop = Math.floor(stop * step) / step;
				} else break;
				prestep = step;
			}
			return scale;
		};
		return scale;
	}
	function linear() {
		var scale = continuous();
		scale.copy = function() {
			return copy$1(scale, linear());
		};
		initRange.apply(scale, arguments);
		return linearish(scale);
	}
	// shared/dashboard/column-chart.tsx
	const [width, height, foot, head] = [
		330,
		150,
		18,
		28
	];
	/** Parts have patterns beside their colours: see `style.css`. */
	const patterns = [
		"beyond",
		"within",
		"open-ended"
	];
	/** Columns in parts, each of them a button. */
	function Columns({ title, bars, parts, labelOf, choose }) {
		const x = band().domain(bars.map(({ value }) => value)).range([0, width]).padding(.25);
		const y = linear().domain([0, Math.max(1, ...bars.map((bar) => sum(bar)))]).range([height - foot, head]);
		const layers = stack().keys(parts.keys()).value((bar, part) => bar.parts[part]?.credentials ?? 0)([...bars]);
		const middle = ({ value }) => (x(value) ?? 0) + x.bandwidth() / 2;
		return /* @__PURE__ */ a$1("figure", {
			class: "picture",
			children: [
				/* @__PURE__ */ a$1("figcaption", { children: title }),
				/* @__PURE__ */ a$1("svg", {
					class: "columns",
					viewBox: `0 0 ${width} ${height}`,
					role: "group",
					"aria-label": title,
					children: [
						/* @__PURE__ */ a$1("defs", { children: [/* @__PURE__ */ a$1("pattern", {
							id: "hatch",
							width: "5",
							height: "5",
							patternUnits: "userSpaceOnUse",
							patternTransform: "rotate(45)",
							children: [/* @__PURE__ */ a$1("rect", {
								class: "ground",
								width: "5",
								height: "5"
							}), /* @__PURE__ */ a$1("rect", {
								class: "stripe",
								width: "1.6",
								height: "5"
							})]
						}), /* @__PURE__ */ a$1("pattern", {
							id: "dots",
							width: "5",
							height: "5",
							patternUnits: "userSpaceOnUse",
							children: [/* @__PURE__ */ a$1("rect", {
								class: "ground",
								width: "5",
								height: "5"
							}), /* @__PURE__ */ a$1("circle", {
								class: "stripe",
								cx: "2",
								cy: "2",
								r: "1"
							})]
						})] }),
						/* @__PURE__ */ a$1("line", {
							class: "axis",
							x1: "0",
							x2: width,
							y1: height - foot,
							y2: height - foot
						}),
						bars.map((bar, number) => /* @__PURE__ */ a$1("g", {
							role: "button",
							tabindex: 0,
							"aria-label": `${labelOf(bar.value)} ${short(bar.all)}: ${parts.map((part, index) => `${part} ${grouped(bar.parts[index]?.credentials ?? 0)}`).join(", ")}`,
							onClick: () => choose(bar.value),
							onKeyDown: (event) => {
								if (event.key !== "Enter" && event.key !== " ") return;
								event.preventDefault();
								choose(bar.value);
							},
							children: [
								/* @__PURE__ */ a$1("rect", {
									class: "hit",
									x: x(bar.value),
									y: "0",
									width: x.bandwidth(),
									height
								}),
								layers.map((layer, part) => {
									const [from = 0, to = 0] = layer[number] ?? [];
									return /* @__PURE__ */ a$1("rect", {
										class: `column ${patterns[part]}`,
										x: x(bar.value),
										width: x.bandwidth(),
										y: y(to),
										height: Math.max(0, y(from) - y(to))
									});
								}),
								/* @__PURE__ */ a$1("text", {
									class: "label",
									x: middle(bar),
									y: height - 4,
									children: labelOf(bar.value)
								}),
								" ",
								/* @__PURE__ */ a$1("text", {
									class: "value",
									x: middle(bar),
									y: y(sum(bar)) - (isSpread(bar) ? 15 : 4),
									children: grouped(bar.all.credentials)
								}),
								" ",
								isSpread(bar) && /* @__PURE__ */ a$1("text", {
									class: "places",
									x: middle(bar),
									y: y(sum(bar)) - 4,
									children: [
										"(",
										grouped(bar.all.places),
										")"
									]
								})
							]
						}, bar.value))
					]
				}),
				/* @__PURE__ */ a$1("p", {
					class: "legend",
					"aria-hidden": "true",
					children: parts.map((part, number) => /* @__PURE__ */ a$1("span", { children: [/* @__PURE__ */ a$1("svg", {
						viewBox: "0 0 10 10",
						width: "10",
						height: "10",
						children: /* @__PURE__ */ a$1("rect", {
							class: `column ${patterns[number]}`,
							width: "10",
							height: "10"
						})
					}), part] }))
				})
			]
		});
	}
	const sum = ({ parts }) => parts.reduce((all, { credentials }) => all + credentials, 0);
	const isSpread = ({ all }) => all.places > all.credentials;
	// shared/dashboard/pictures.ts
	/** How each part of a bar stands with what was promised or is allowed. */
	const standings$1 = [
		"beyond",
		"within",
		"open-ended"
	];
	const none = {
		credentials: 0,
		places: 0
	};
	/** Counts rows in cells; a credential counts once in each cell in which it has a place. */
	function countCells(rows, included, cells, cellsOf) {
		const credentials = new Uint32Array(cells);
		const places = new Uint32Array(cells);
		const last = new Int32Array(cells).fill(-1);
		for (const row of rows.byCredential) {
			if (included[row] !== 1) continue;
			const credential = rows.credentialOf[row] ?? 0;
			cellsOf(row, (cell) => {
				places[cell] = (places[cell] ?? 0) + 1;
				if (last[cell] === credential) return;
				last[cell] = credential;
				credentials[cell] = (credentials[cell] ?? 0) + 1;
			});
		}
		return Array.from(credentials, (count, cell) => ({
			credentials: count,
			places: places[cell] ?? 0
		}));
	}
	/** Counts the values of a field in parts. */
	function countBars(rows, key, included, parts, partOf) {
		const { values, sets, rows: numbers } = rows.category(theField(key));
		const names = [...values, ""];
		const nothing = [values.length];
		const width = parts + 1;
		const tallies = countCells(rows, included, names.length * width, (row, count) => {
			const part = partOf(row);
			const add = (value) => {
				count(value * width + part);
				count(value * width + parts);
			};
			const number = numbers[row] ?? 0;
			const set = sets?.[number];
			if (!sets) add(number);
			else for (const value of set && set.length > 0 ? set : nothing) add(value);
		});
		return names.map((value, number) => ({
			value,
			parts: tallies.slice(number * width, number * width + parts),
			all: tallies[number * width + parts] ?? none
		}));
	}
	const flagged = (rows, id) => {
		const { values, sets = [], rows: numbers } = rows.category(theField("is"));
		const flag = values.indexOf(id);
		const holds = sets.map((set) => set.includes(flag));
		return (row) => holds[numbers[row] ?? 0] === true;
	};
	const inOrder = (key, bars) => (theField(key).order ?? []).map((value) => bars.find((bar) => bar.value === value) ?? {
		value,
		parts: standings$1.map(() => none),
		all: none
	});
	/** How long credentials live, and whether the policy lets them. */
	function lifetimeBars(rows, included) {
		const outlives = flagged(rows, "outliving");
		const standing = (row) => outlives(row) ? 0 : rows.text("lifetime", row) === "unknown" ? 2 : 1;
		return inOrder("lifetime", countBars(rows, "lifetime", included, standings$1.length, standing));
	}
	/** How long ago they were rotated or issued, and whether their owners keep what they promised. */
	function ageBars(rows, included) {
		const standing = (row) => {
			const due = rows.number("due", row);
			return Number.isNaN(due) ? 2 : due < 0 ? 0 : 1;
		};
		return inOrder("age", countBars(rows, "age", included, standings$1.length, standing));
	}
	const ownersShown = 5;
	/** Who has most to do: what blocks, then what warns. */
	function ownerBars(rows, included) {
		const isOpen = flagged(rows, "open");
		const open = included.map((one, row) => one === 1 && isOpen(row) ? 1 : 0);
		const blocks = flagged(rows, "blocking");
		return countBars(rows, "owner", open, 2, (row) => blocks(row) ? 0 : 1).filter(({ all }) => all.credentials > 0).sort((a, b) => b.all.credentials - a.all.credentials || (a.value < b.value ? -1 : 1)).slice(0, ownersShown);
	}
	const endings = [
		{
			ends: "ends in time",
			classes: [
				"short-lived",
				"bounded",
				"expired"
			]
		},
		{
			ends: "unknown",
			classes: ["unknown"]
		},
		{
			ends: "long-lived",
			classes: ["long-lived"]
		}
	];
	/** Owned and short-lived against not. */
	function posture(rows, included) {
		const isOwned = flagged(rows, "owned");
		const { values, rows: numbers } = rows.category(theField("lifetime"));
		const endingOf = values.map((value) => endings.findIndex(({ classes }) => classes.includes(value)));
		return countCells(rows, included, 2 * endings.length, (row, count) => {
			const ending = endingOf[numbers[row] ?? 0] ?? -1;
			if (ending >= 0) count((isOwned(row) ? 0 : endings.length) + ending);
		}).map((tally, cell) => {
			const owned = cell < endings.length;
			const place = cell % endings.length;
			const { ends = "", classes = [] } = endings[place] ?? {};
			return {
				...tally,
				owned,
				ends,
				query: `${owned ? "" : "-"}is:owned lifetime:${classes.join()}`,
				grade: owned && place === 0 ? "good" : !owned && place === 2 && tally.credentials > 0 ? "poor" : "fair"
			};
		});
	}
	// shared/dashboard/picture-strip.tsx
	/** What is let through, as pictures; every part of them filters by what it shows. */
	const Pictures = (props) => /* @__PURE__ */ a$1("section", {
		class: "pictures",
		"aria-label": "Pictures",
		children: [
			/* @__PURE__ */ a$1(Posture, { ...props }),
			/* @__PURE__ */ a$1(Lifetimes, { ...props }),
			/* @__PURE__ */ a$1(Ages, { ...props }),
			/* @__PURE__ */ a$1(Owners, { ...props })
		]
	});
	const without = (query, ...keys) => keys.reduce((rest, key) => setValue(rest, key, void 0), query);
	/** Who is known in part owns it no more than nobody does. */
	const rowNames = ["not fully owned", "owned"];
	function Posture({ rows, included, ask }) {
		const corners = w(() => posture(rows, included), [rows, included]);
		const choose = (asked) => ask((query) => `${without(query, "is", "lifetime")} ${asked}`.trim());
		return /* @__PURE__ */ a$1("figure", {
			class: "picture posture",
			children: [/* @__PURE__ */ a$1("figcaption", { children: "Posture" }), /* @__PURE__ */ a$1("div", {
				class: "corners",
				children: [
					/* @__PURE__ */ a$1("span", {}),
					corners.slice(0, 3).map(({ ends }) => /* @__PURE__ */ a$1("span", {
						class: "head",
						"aria-hidden": "true",
						children: ends
					})),
					[true, false].map((owned) => /* @__PURE__ */ a$1($$1, { children: [/* @__PURE__ */ a$1("span", {
						class: "head",
						"aria-hidden": "true",
						children: rowNames[Number(owned)]
					}), corners.filter((corner) => corner.owned === owned).map((corner) => /* @__PURE__ */ a$1("button", {
						type: "button",
						class: `corner ${corner.grade}`,
						onClick: () => choose(corner.query),
						children: [
							/* @__PURE__ */ a$1("span", {
								class: "unseen",
								children: [
									rowNames[Number(owned)],
									", ",
									corner.ends,
									" "
								]
							}),
							/* @__PURE__ */ a$1("b", { children: grouped(corner.credentials) }),
							corner.places > corner.credentials && /* @__PURE__ */ a$1("span", { children: [
								"(",
								grouped(corner.places),
								")"
							] })
						]
					}))] }))
				]
			})]
		});
	}
	const standings = [
		"over the policy",
		"within it",
		"nothing known"
	];
	const promises = [
		"overdue",
		"in time",
		"nothing promised"
	];
	function Lifetimes({ rows, included, ask }) {
		return /* @__PURE__ */ a$1(Columns, {
			title: "Lifetime against policy",
			bars: w(() => lifetimeBars(rows, included), [rows, included]),
			parts: standings,
			labelOf: (value) => value,
			choose: (value) => ask((query) => setValue(query, "lifetime", value))
		});
	}
	const shortAges = {
		"<30": "<30 d",
		"30..89": "30–89",
		"90..179": "90–179",
		"180..364": "180–364",
		">=365": "≥1 year",
		[noValue]: "unknown"
	};
	function Ages({ rows, included, ask }) {
		return /* @__PURE__ */ a$1(Columns, {
			title: "Age against promise",
			bars: w(() => ageBars(rows, included), [rows, included]),
			parts: promises,
			labelOf: (value) => shortAges[value] ?? value,
			choose: (value) => ask((query) => setValue(query, "age", value))
		});
	}
	function Owners({ rows, included, ask }) {
		const bars = w(() => ownerBars(rows, included), [rows, included]);
		const width = linear().domain([0, Math.max(1, ...bars.map(({ all }) => all.credentials))]).range([0, 100]);
		const field = theField("owner");
		const choose = (value) => ask((query) => `${setValue(without(query, "is"), "owner", value === "" ? noValue : value)} is:open`);
		return /* @__PURE__ */ a$1("figure", {
			class: "picture owners",
			children: [
				/* @__PURE__ */ a$1("figcaption", { children: "Owners by open work" }),
				bars.length === 0 && /* @__PURE__ */ a$1("p", {
					class: "muted none",
					children: "Nobody has open work here."
				}),
				/* @__PURE__ */ a$1("ul", { children: bars.map(({ value, parts: [blocked], all }) => /* @__PURE__ */ a$1("li", { children: /* @__PURE__ */ a$1("button", {
					type: "button",
					onClick: () => choose(value),
					children: [
						/* @__PURE__ */ a$1("bdi", {
							class: value === "" ? "label nothing" : "label",
							children: labelOf(field, value)
						}),
						/* @__PURE__ */ a$1("span", {
							class: "track",
							children: [/* @__PURE__ */ a$1("span", {
								class: "part block",
								style: { width: `${width(blocked?.credentials ?? 0)}%` }
							}), /* @__PURE__ */ a$1("span", {
								class: "part warn",
								style: { width: `${width(Math.max(0, all.credentials - (blocked?.credentials ?? 0)))}%` }
							})]
						}),
						/* @__PURE__ */ a$1("span", {
							class: "count",
							children: short(all)
						}),
						/* @__PURE__ */ a$1("span", {
							class: "unseen",
							children: [
								" of which ",
								grouped(blocked?.credentials ?? 0),
								" block"
							]
						})
					]
				}) }, value)) }),
				bars.length > 0 && /* @__PURE__ */ a$1(Legend, {
					parts: ["blocks", "warns"],
					kinds: ["block", "warn"]
				})
			]
		});
	}
	const Legend = ({ parts, kinds }) => /* @__PURE__ */ a$1("p", {
		class: "legend",
		"aria-hidden": "true",
		children: parts.map((part, number) => /* @__PURE__ */ a$1("span", { children: [/* @__PURE__ */ a$1("i", { class: `part ${kinds[number]}` }), part] }))
	});
	// shared/dashboard/cells.tsx
	/** What a column tells of a row; hostile text stays text, and does not turn what stands around it. */
	function Cell({ field, rows, row, titles }) {
		const { source } = field;
		if ("number" in source) {
			const days = rows.number(source.number, row);
			if (Number.isNaN(days)) return /* @__PURE__ */ a$1("span", {
				class: "muted",
				children: "—"
			});
			return field.key === "age" ? /* @__PURE__ */ a$1($$1, { children: daysPhrase(days) }) : /* @__PURE__ */ a$1(Until, { days });
		}
		const { values, sets, rows: numbers } = rows.category(field);
		const number = numbers[row] ?? 0;
		const texts = (sets ? sets[number] ?? [] : [number]).map((value) => values[value] ?? "").filter(Boolean);
		const [first] = texts;
		if (first === void 0) return field.none === void 0 ? /* @__PURE__ */ a$1("span", {
			class: "muted",
			children: "—"
		}) : /* @__PURE__ */ a$1("span", {
			class: "nothing",
			children: field.none
		});
		if (field.key === "lifetime") return /* @__PURE__ */ a$1("span", {
			class: `lifetime ${first}`,
			children: first
		});
		return /* @__PURE__ */ a$1($$1, { children: [/* @__PURE__ */ a$1("bdi", { children: nameOf(field.key === "rule" ? titles[first] ?? first : labelOf(field, first)) }), texts.length > 1 && /* @__PURE__ */ a$1("span", {
			class: "muted",
			children: [" +", grouped(texts.length - 1)]
		})] });
	}
	const Until = ({ days }) => days < 0 ? /* @__PURE__ */ a$1("b", {
		class: "past",
		children: [daysPhrase(days), " ago"]
	}) : days === 0 ? /* @__PURE__ */ a$1($$1, { children: "today" }) : /* @__PURE__ */ a$1($$1, { children: ["in ", daysPhrase(days)] });
	/** The decision of a row; one that the change did not bring does not decide. */
	const DecisionCell = ({ rows, row }) => {
		const value = rows.text("decision", row);
		return /* @__PURE__ */ a$1(Decision, {
			value,
			label: nameOf(value)
		});
	};
	/** What it is called, and what it is; a value in a file has no name but its type's. */
	function NameCell({ rows, row, titles }) {
		const [name, type] = [rows.text("name", row), rows.text("type", row)];
		const title = titles[type] ?? nameOf(rows.text("kind", row));
		return /* @__PURE__ */ a$1($$1, { children: [/* @__PURE__ */ a$1("bdi", { children: name === type ? title : name }), /* @__PURE__ */ a$1("bdi", {
			class: "muted",
			children: name === type ? type : title
		})] });
	}
	// shared/dashboard/print.tsx
	/** Credentials on paper; a printer would take long over more, and people would not read them. */
	const mostPrinted = 1e3;
	/** Puts a plain table in the place of the list while the page is printed. Gives back what ends that. */
	function printAll(current) {
		const paper = document.createElement("div");
		paper.className = "paper";
		document.body.append(paper);
		const fill = () => Q$1(/* @__PURE__ */ a$1(Paper, { ...current() }), paper);
		const empty = () => Q$1(null, paper);
		addEventListener("beforeprint", fill);
		addEventListener("afterprint", empty);
		return () => {
			removeEventListener("beforeprint", fill);
			removeEventListener("afterprint", empty);
			paper.remove();
		};
	}
	function Paper({ rows, results, state, titles }) {
		const columns = state.columns.map(theField).filter((field) => tells(rows, field));
		const shown = results.slice(0, mostPrinted);
		return /* @__PURE__ */ a$1($$1, { children: [/* @__PURE__ */ a$1("p", { children: [
			plural(results.length, "credential"),
			state.query !== "" && /* @__PURE__ */ a$1($$1, { children: [
				" ",
				"for ",
				/* @__PURE__ */ a$1("code", { children: state.query })
			] }),
			results.length > shown.length && `; the first ${grouped(shown.length)} are printed, an export has all`
		] }), /* @__PURE__ */ a$1("table", { children: [/* @__PURE__ */ a$1("thead", { children: /* @__PURE__ */ a$1("tr", { children: [
			"Decision",
			"Credential",
			...columns.map(({ title }) => title),
			"Places"
		].map((title) => /* @__PURE__ */ a$1("th", { children: title })) }) }), /* @__PURE__ */ a$1("tbody", { children: shown.map(({ row, credential, places }) => /* @__PURE__ */ a$1("tr", { children: [
			/* @__PURE__ */ a$1("td", { children: /* @__PURE__ */ a$1(DecisionCell, {
				rows,
				row
			}) }),
			/* @__PURE__ */ a$1("td", { children: /* @__PURE__ */ a$1(NameCell, {
				rows,
				row,
				titles
			}) }),
			columns.map((field) => /* @__PURE__ */ a$1("td", { children: /* @__PURE__ */ a$1(Cell, {
				field,
				rows,
				row,
				titles
			}) })),
			/* @__PURE__ */ a$1("td", { children: [placesOf(rows, credential).slice(0, 3).map((place) => /* @__PURE__ */ a$1("div", { children: /* @__PURE__ */ a$1("bdi", { children: [
				rows.text("path", place),
				":",
				rows.number("line", place)
			] }) })), places > 3 && /* @__PURE__ */ a$1("div", { children: [
				"and ",
				grouped(places - 3),
				" more"
			] })] })
		] })) })] })] });
	}
	// shared/dashboard/complete.ts
	const mostShown = 12;
	/** What may be meant at the caret: filters by their beginning, then the values of one, most frequent first. */
	function complete(rows, query, caret) {
		const { start, end, word } = wordAt(query, caret);
		const [, not = "", key, typed = ""] = /^(-?)([a-z][a-z-]*):(.*)$/is.exec(word) ?? [];
		const field = key === void 0 ? void 0 : fieldOf(key.toLowerCase());
		if (!field) return key === void 0 ? completeKey(word, start, end) : [];
		const open = typed.slice(typed.lastIndexOf(",") + 1);
		const chosen = typed.slice(0, typed.length - open.length).split(",").filter((value) => value !== "");
		const wanted = open.replaceAll("\"", "").toLowerCase();
		const saysOf = new Map(flags.map(({ id, says }) => [id, says]));
		return countValues(rows, field, match(rows, query.slice(0, start) + query.slice(end)).besides(field)).filter(({ value }) => `${value} ${labelOf(field, value)}`.toLowerCase().includes(wanted)).slice(0, mostShown).map(({ value, credentials }) => {
			const values = [...chosen.map((one) => one.replaceAll("\"", "")), value === "" ? noValue : value];
			const says = "flags" in field.source ? `${saysOf.get(value) ?? ""} · ` : "";
			return {
				insert: `${writeTerm({
					key: field.key,
					not: not !== "",
					values
				})} `,
				start,
				end,
				label: labelOf(field, value),
				says: `${says}${credentials}`
			};
		});
	}
	function completeKey(word, start, end) {
		const not = word.startsWith("-") ? "-" : "";
		const wanted = word.slice(not.length).toLowerCase();
		const starting = fields.filter(({ key }) => key.startsWith(wanted));
		const titled = fields.filter(({ key, title }) => !key.startsWith(wanted) && title.toLowerCase().includes(wanted));
		return [...starting, ...titled].slice(0, mostShown).map(({ key, title }) => ({
			insert: `${not}${key}:`,
			start,
			end,
			label: `${not}${key}:`,
			says: title
		}));
	}
	function wordAt(query, caret) {
		const term = parseQuery(query).find(({ start, end }) => start <= caret && caret <= end);
		if (term) return {
			start: term.start,
			end: term.end,
			word: query.slice(term.start, caret)
		};
		const start = query.slice(0, caret).search(/\S*$/);
		return {
			start,
			end: caret,
			word: query.slice(start, caret)
		};
	}
	// shared/text/nearest.ts
	const maxLength = 64;
	/** The known word that somebody most likely meant: at most a third of it may differ; `undefined` when none is near. */
	function nearest(word, known) {
		if (word.length > maxLength) return void 0;
		let best;
		let least = Infinity;
		for (const candidate of known) {
			const allowed = Math.max(1, Math.floor(candidate.length / 3));
			if (Math.abs(candidate.length - word.length) > allowed) continue;
			const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
			if (distance < least && distance <= allowed) {
				best = candidate;
				least = distance;
			}
		}
		return best;
	}
	/** Insertions, deletions, replacements and swaps of neighbours: https://en.wikipedia.org/wiki/Damerau-Levenshtein_distance */
	function editDistance(from, to) {
		let before = [];
		let above = Array.from({ length: to.length + 1 }, (_, column) => column);
		for (let row = 1; row <= from.length; row += 1) {
			const current = [row];
			for (let column = 1; column <= to.length; column += 1) {
				const same = from[row - 1] === to[column - 1];
				const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
				current.push(Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Infinity));
			}
			before = above;
			above = current;
		}
		return above[to.length] ?? 0;
	}
	// shared/dashboard/query-field.tsx
	/** What security teams ask first. */
	const questions = [
		{
			label: "What blocks",
			query: "is:blocking"
		},
		{
			label: "Unowned",
			query: "is:unowned",
			group: "repo"
		},
		{
			label: "Outlives its policy",
			query: "is:outliving"
		},
		{
			label: "Overdue",
			query: "is:overdue",
			group: "owner"
		},
		{
			label: "Reaches production",
			query: "is:production is:open",
			group: "job"
		}
	];
	function QueryField({ rows, matched, ask, change }) {
		const { query } = matched;
		const input = T$1(null);
		const [caret, setCaret] = d();
		const [chosen, setChosen] = d(-1);
		const offers = w(() => caret === void 0 ? [] : complete(rows, query, caret), [
			rows,
			query,
			caret
		]);
		A$2(() => {
			const focus = (event) => {
				if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
				event.preventDefault();
				input.current?.focus();
			};
			addEventListener("keydown", focus);
			return () => removeEventListener("keydown", focus);
		}, []);
		const settle = () => {
			setCaret(input.current?.selectionStart ?? void 0);
			setChosen(-1);
		};
		const take = ({ insert, start, end }) => {
			const next = query.slice(0, start) + insert + query.slice(end).trimStart();
			ask(() => next);
			const at = start + insert.length;
			requestAnimationFrame(() => {
				input.current?.focus();
				input.current?.setSelectionRange(at, at);
				setCaret(at);
				setChosen(-1);
			});
		};
		const onKeyDown = (event) => {
			const offer = offers[chosen];
			if ((event.key === "ArrowDown" || event.key === "ArrowUp") && offers.length > 0) {
				event.preventDefault();
				const step = event.key === "ArrowDown" ? 1 : -1;
				setChosen((chosen + step + offers.length + (chosen === -1 && step === -1 ? 1 : 0)) % offers.length);
			} else if (event.key === "Enter") {
				event.preventDefault();
				if (offer) take(offer);
				else setCaret(void 0);
			} else if (event.key === "Tab" && offer && !event.shiftKey) {
				event.preventDefault();
				take(offer);
			} else if (event.key === "Escape") {
				event.preventDefault();
				if (caret !== void 0 && offers.length > 0) setCaret(void 0);
				else ask(() => "");
			}
		};
		const isOpen = offers.length > 0;
		return /* @__PURE__ */ a$1("search", {
			class: "query",
			children: [
				/* @__PURE__ */ a$1("div", {
					class: "query-line",
					children: [
						/* @__PURE__ */ a$1(Icon, { name: "search" }),
						/* @__PURE__ */ a$1("input", {
							ref: input,
							type: "text",
							role: "combobox",
							"aria-label": "Filter credentials",
							"aria-expanded": isOpen,
							"aria-controls": "offers",
							"aria-autocomplete": "list",
							"aria-activedescendant": isOpen && chosen >= 0 ? `offer-${chosen}` : void 0,
							"aria-describedby": "query-faults",
							placeholder: "owner:@acme/payments lifetime:long-lived -provider:github is:blocking",
							maxLength: longestQuery,
							autocomplete: "off",
							autocapitalize: "off",
							spellcheck: false,
							value: query,
							onInput: ({ currentTarget }) => {
								ask(() => currentTarget.value);
								settle();
							},
							onClick: settle,
							onKeyUp: ({ key }) => {
								if (key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End") settle();
							},
							onKeyDown,
							onBlur: () => setCaret(void 0)
						}),
						query !== "" && /* @__PURE__ */ a$1("button", {
							type: "button",
							class: "tool",
							"aria-label": "Clear the filter",
							onClick: () => ask(() => ""),
							children: /* @__PURE__ */ a$1(Icon, { name: "close" })
						}),
						/* @__PURE__ */ a$1("ul", {
							id: "offers",
							role: "listbox",
							"aria-label": "How to go on",
							hidden: !isOpen,
							children: offers.map((offer, number) => /* @__PURE__ */ a$1("li", {
								id: `offer-${number}`,
								role: "option",
								"aria-selected": number === chosen,
								onPointerDown: (event) => {
									event.preventDefault();
									take(offer);
								},
								children: [
									/* @__PURE__ */ a$1("bdi", { children: offer.label }),
									" ",
									/* @__PURE__ */ a$1("span", {
										class: "muted",
										children: offer.says
									})
								]
							}))
						})
					]
				}),
				/* @__PURE__ */ a$1("p", {
					id: "query-faults",
					class: "query-faults",
					role: "status",
					children: matched.faults.map(({ term, kind }) => faultSentence(term.key ?? "", term.values.join(), kind)).join(" ")
				}),
				/* @__PURE__ */ a$1("div", {
					class: "questions",
					role: "group",
					"aria-label": "Questions",
					children: questions.map(({ label, query: asked, group }) => {
						const isAsked = query.trim() === asked;
						return /* @__PURE__ */ a$1("button", {
							type: "button",
							class: "chip",
							"aria-pressed": isAsked,
							onClick: () => change(isAsked ? {
								query: "",
								group: void 0
							} : {
								query: asked,
								group
							}),
							children: label
						});
					})
				})
			]
		});
	}
	const keysOfFields = fields.map(({ key }) => key);
	function faultSentence(key, value, kind) {
		if (kind === "value" && key === "is") return `is: takes ${flags.map(({ id }) => id).join(", ")}, and not “${value}”.`;
		if (kind === "value") return `${key}: takes days, such as ${key}:>90, ${key}:30..89 or ${key}:none, and not “${value}”.`;
		const meant = nearest(key, keysOfFields);
		return `There is no filter ${key}:, so it is passed over.${meant === void 0 ? "" : ` Is ${meant}: meant?`}`;
	}
	// shared/dashboard/nothing.tsx
	/** In the place of the list where it has no line: that nothing was found, or which part of the filter shuts all out. */
	function Nothing({ rows, query, reports, ask }) {
		const files = reports.reduce((sum, { files: some = 0 }) => sum + some, 0);
		const lacking = reports.filter(({ state }) => state !== "whole").length;
		return /* @__PURE__ */ a$1("div", {
			class: "nothing-here",
			children: rows.count > 0 ? /* @__PURE__ */ a$1($$1, { children: [/* @__PURE__ */ a$1("p", { children: [/* @__PURE__ */ a$1("b", { children: "No credential matches." }), " Take a part of the filter away:"] }), /* @__PURE__ */ a$1("p", {
				class: "ways-out",
				children: findWaysOut(rows, query).map(({ part, rest, credentials }) => /* @__PURE__ */ a$1("button", {
					type: "button",
					class: "chip",
					onClick: () => ask(() => rest),
					children: [
						"without ",
						/* @__PURE__ */ a$1("bdi", { children: part }),
						" ",
						/* @__PURE__ */ a$1("span", {
							class: "muted",
							children: plural(credentials, "credential")
						})
					]
				}))
			})] }) : /* @__PURE__ */ a$1($$1, { children: [/* @__PURE__ */ a$1("p", { children: [
				/* @__PURE__ */ a$1("b", { children: "No credentials were found" }),
				" in ",
				plural(files, "file"),
				" of",
				" ",
				plural(reports.length, "repository", "repositories"),
				"."
			] }), lacking > 0 && /* @__PURE__ */ a$1("p", { children: [plural(lacking, "report"), " did not come whole: see above before you call this clean."] })] })
		});
	}
	// node_modules/@tanstack/virtual-core/dist/esm/lazy-measurements.js
	function getMeasurementKey(item) {
		return typeof item === "object" ? item.key : item;
	}
	function createLazyMeasurementsView(cache, flat) {
		const count = cache.length;
		return new Proxy(cache, { get(target, prop, receiver) {
			if (typeof prop === "string") {
				const c = prop.charCodeAt(0);
				if (c >= 48 && c <= 57) {
					const i = +prop;
					if (Number.isInteger(i) && i >= 0 && i < count) {
						let v = target[i];
						if (typeof v !== "object") {
							const s = flat[i * 2];
							v = target[i] = {
								index: i,
								key: v,
								start: s,
								size: flat[i * 2 + 1],
								end: s + flat[i * 2 + 1],
								lane: 0
							};
						}
						return v;
					}
				}
				if (prop === "length") return count;
			}
			return Reflect.get(target, prop, receiver);
		} });
	}
	// node_modules/@tanstack/virtual-core/dist/esm/utils.js
	function memo(getDeps, fn, opts) {
		let deps = opts.initialDeps ?? [];
		let result;
		let isInitial = true;
		function memoizedFunction() {
			var _a;
			const debugEnabled = !!opts.key && !!((_a = opts.debug) == null ? void 0 : _a.call(opts));
			let depTime = 0;
			if (debugEnabled) depTime = Date.now();
			const newDeps = getDeps();
			if (!(newDeps.length !== deps.length || newDeps.some((dep, index) => deps[index] !== dep))) return result;
			deps = newDeps;
			let resultTime = 0;
			if (debugEnabled) resultTime = Date.now();
			result = fn(...newDeps);
			if (debugEnabled) {
				const depEndTime = Math.round((Date.now() - depTime) * 100) / 100;
				const resultEndTime = Math.round((Date.now() - resultTime) * 100) / 100;
				const resultFpsPercentage = resultEndTime / 16;
				const pad = (str, num) => {
					str = String(str);
					while (str.length < num) str = " " + str;
					return str;
				};
				console.info(`%c⏱ ${pad(resultEndTime, 5)} /${pad(depEndTime, 5)} ms`, `
            font-size: .6rem;
            font-weight: bold;
            color: hsl(${Math.max(0, Math.min(120 - 120 * resultFpsPercentage, 120))}deg 100% 31%);`, opts == null ? void 0 : opts.key);
			}
			if ((opts == null ? void 0 : opts.onChange) && !(isInitial && opts.skipInitialOnChange)) opts.onChange(result);
			isInitial = false;
			return result;
		}
		memoizedFunction.updateDeps = (newDeps) => {
			deps = newDeps;
		};
		return memoizedFunction;
	}
	function notUndefined(value, msg) {
		if (value === void 0) throw new Error(`Unexpected undefined${msg ? `: ${msg}` : ""}`);
		else return value;
	}
	const approxEqual = (a, b) => Math.abs(a - b) < 1.01;
	const debounce = (targetWindow, fn, ms) => {
		let timeoutId;
		return Object.assign(function(...args) {
			targetWindow.clearTimeout(timeoutId);
			timeoutId = targetWindow.setTimeout(() => fn.apply(this, args), ms);
		}, { cancel: () => {
			targetWindow.clearTimeout(timeoutId);
		} });
	};
	// node_modules/@tanstack/virtual-core/dist/esm/scroll-classifier.js
	function classifyScrollEvent({ offset, isScrolling, elementMax, holdOffset, scrollOffset, pendingWrite, clampedMaxAtWrite }) {
		var _a;
		if (isScrolling && pendingWrite === null && offset === scrollOffset) return "spurious";
		if (pendingWrite !== null && Math.abs(offset - pendingWrite.target) < 1.5) return "readBack";
		if (pendingWrite !== null && !pendingWrite.smooth && elementMax !== null && pendingWrite.target > elementMax + holdOffset + .5 && Math.abs(offset - (elementMax + holdOffset)) < 1.5) return "clampedReadBack";
		if (pendingWrite !== null && !pendingWrite.smooth && ((_a = pendingWrite.lowMaxes) == null ? void 0 : _a.some((max) => Math.abs(offset - max) < 1.5))) return "clampedReadBack";
		if (clampedMaxAtWrite !== null && Math.abs(offset - clampedMaxAtWrite) < 1.5) return "clampedEcho";
		return "external";
	}
	const isAnimating = (phase) => phase === "smooth" || phase === "smoothFinishing";
	function externalRetiresCommand({ kind, offset, command, target }) {
		return kind !== "spurious" && kind !== "readBack" && kind !== "clampedReadBack" && (command == null ? void 0 : command.index) != null && command.phase !== "queued" && !isAnimating(command.phase) && !approxEqual(offset, command.lastTargetOffset) && !approxEqual(offset, target()) && kind !== "clampedEcho";
	}
	const FLING_WINDOW_MS = 40;
	function flingSpedUp(samples) {
		const last = samples[samples.length - 1];
		if (last === void 0) return false;
		let j = samples.length - 2;
		while (j >= 0 && last.t - samples[j].t < FLING_WINDOW_MS) j--;
		if (j < 0) return false;
		const mid = samples[j];
		let k = j - 1;
		while (k >= 0 && mid.t - samples[k].t < FLING_WINDOW_MS) k--;
		if (k < 0) return false;
		const first = samples[k];
		const recent = (last.offset - mid.offset) / (last.t - mid.t);
		const before = (mid.offset - first.offset) / (mid.t - first.t);
		return recent * before >= 0 && Math.abs(recent) >= 2 * Math.abs(before) && Math.abs(recent) - Math.abs(before) >= .8;
	}
	function flingCaught(samples) {
		const last = samples[samples.length - 1];
		if (last === void 0) return false;
		let j = samples.length - 2;
		while (j >= 0 && last.t - samples[j].t < FLING_WINDOW_MS) j--;
		if (j < 0) return false;
		const from = samples[j];
		return Math.abs(last.offset - from.offset) / (last.t - from.t) >= .05;
	}
	// node_modules/@tanstack/virtual-core/dist/esm/ios-gesture.js
	let _isIOSResult;
	const isIOSWebKit = () => {
		if (_isIOSResult !== void 0) return _isIOSResult;
		if (typeof navigator === "undefined") return _isIOSResult = false;
		if (/iP(hone|od|ad)/.test(navigator.userAgent)) return _isIOSResult = true;
		const mtp = navigator.maxTouchPoints;
		return _isIOSResult = navigator.platform === "MacIntel" && mtp !== void 0 && mtp > 0;
	};
	let _iosMomentumOverridesWritesResult;
	const iosMomentumOverridesWrites = () => {
		if (_iosMomentumOverridesWritesResult !== void 0) return _iosMomentumOverridesWritesResult;
		return _iosMomentumOverridesWritesResult = isIOSWebKit() && typeof CSS !== "undefined" && typeof CSS.supports === "function" && CSS.supports("overflow-anchor: auto");
	};
	const momentumOverridesWrites = () => !isIOSWebKit() || iosMomentumOverridesWrites();
	const touchListenerOptions = {
		capture: true,
		passive: true
	};
	var IosGesture = class {
		constructor(host) {
			this.host = host;
			this._touch = null;
			this.inMotion = () => this._touch !== null && this._touch.phase !== "lateFling";
			this.dragging = () => {
				var _a;
				return ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
			};
			this.tail = () => {
				var _a;
				return ((_a = this._touch) == null ? void 0 : _a.phase) === "tail" ? this._touch.moved ? "fling" : "tap" : null;
			};
			this.onScroll = ({ isScrolling, ownReadBack, moved, external }) => {
				var _a, _b, _c;
				if (isScrolling && ((_a = this._touch) == null ? void 0 : _a.phase) === "tail") this._openTail(this._touch.moved || !ownReadBack, false);
				else if (((_b = this._touch) == null ? void 0 : _b.phase) === "lateFling") {
					if (this.host.now() > this._touch.until) this._touch = null;
					else if (external && isScrolling && moved) this._openTail(true, false);
				}
				if (!ownReadBack && isScrolling && moved && ((_c = this._touch) == null ? void 0 : _c.phase) === "down") {
					this._touch.moved = true;
					return true;
				}
				return false;
			};
			this.touchStart = () => {
				this.end();
				this._touch = {
					phase: "down",
					moved: false
				};
			};
			this.touchEnd = () => {
				var _a;
				const moved = ((_a = this._touch) == null ? void 0 : _a.phase) === "down" && this._touch.moved;
				this.end();
				this._openTail(moved, moved);
			};
			this.end = () => {
				var _a;
				const win = this.host.getWindow();
				if (((_a = this._touch) == null ? void 0 : _a.phase) === "tail" && win != null) win.clearTimeout(this._touch.timerId);
				this._touch = null;
			};
			this.listen = (target) => {
				const onTouchStart = () => this.touchStart();
				const onTouchEnd = () => this.touchEnd();
				target.addEventListener("touchstart", onTouchStart, touchListenerOptions);
				target.addEventListener("touchend", onTouchEnd, touchListenerOptions);
				target.addEventListener("touchcancel", onTouchEnd, touchListenerOptions);
				return () => {
					target.removeEventListener("touchstart", onTouchStart, touchListenerOptions);
					target.removeEventListener("touchend", onTouchEnd, touchListenerOptions);
					target.removeEventListener("touchcancel", onTouchEnd, touchListenerOptions);
					this.end();
				};
			};
			this._openTail = (moved, awaitingFling) => {
				const win = this.host.getWindow();
				if (win == null) return;
				this.end();
				const tail = {
					phase: "tail",
					moved,
					awaitingFling,
					timerId: win.setTimeout(() => {
						if (this.host.tailStillMoving()) {
							this._openTail(tail.moved, tail.awaitingFling);
							return;
						}
						this._touch = tail.awaitingFling ? {
							phase: "lateFling",
							until: this.host.now() + 1e3
						} : null;
						this.host.onTailClosed();
					}, 150)
				};
				this._touch = tail;
			};
		}
		get touch() {
			return this._touch;
		}
	};
	// node_modules/@tanstack/virtual-core/dist/esm/index.js
	const getRect = (element) => {
		const { clientWidth, clientHeight } = element;
		return {
			width: clientWidth,
			height: clientHeight
		};
	};
	const createFrameQueue = (targetWindow) => {
		const ids = /* @__PURE__ */ new Set();
		return {
			schedule: (fn) => {
				const id = targetWindow.requestAnimationFrame(() => {
					ids.delete(id);
					fn();
				});
				ids.add(id);
			},
			cancel: () => {
				ids.forEach((id) => targetWindow.cancelAnimationFrame(id));
				ids.clear();
			}
		};
	};
	const defaultKeyExtractor = (index) => index;
	const defaultRangeExtractor = (range) => {
		const overscan = range.overscan * Math.max(range.lanes ?? 1, 1);
		const start = Math.max(range.startIndex - overscan, 0);
		const len = Math.min(range.endIndex + overscan, range.count - 1) - start + 1;
		const arr = new Array(len);
		for (let i = 0; i < len; i++) arr[i] = start + i;
		return arr;
	};
	const observeElementRect = (instance, cb) => {
		const element = instance.scrollElement;
		if (!element) return;
		const targetWindow = instance.targetWindow;
		if (!targetWindow) return;
		const handler = (rect) => {
			const { width, height } = rect;
			cb({
				width: Math.round(width),
				height: Math.round(height)
			});
		};
		handler(getRect(element));
		if (!targetWindow.ResizeObserver) return () => {};
		const frames = createFrameQueue(targetWindow);
		const observer = new targetWindow.ResizeObserver(() => {
			const run = () => {
				handler(getRect(element));
			};
			instance.options.useAnimationFrameWithResizeObserver ? frames.schedule(run) : run();
		});
		observer.observe(element, { box: "content-box" });
		return () => {
			observer.unobserve(element);
			frames.cancel();
		};
	};
	const addEventListenerOptions = { passive: true };
	const supportsScrollend = typeof window == "undefined" ? true : "onscrollend" in window;
	const observeOffset = (instance, cb, readOffset) => {
		const element = instance.scrollElement;
		if (!element) return;
		const targetWindow = instance.targetWindow;
		if (!targetWindow) return;
		const registerScrollendEvent = instance.options.useScrollendEvent && supportsScrollend;
		let offset = 0;
		const fallback = registerScrollendEvent ? null : debounce(targetWindow, () => cb(readOffset(element), false), instance.options.isScrollingResetDelay);
		const createHandler = (isScrolling) => () => {
			offset = readOffset(element);
			fallback?.();
			cb(offset, isScrolling);
		};
		const handler = createHandler(true);
		const endHandler = createHandler(false);
		element.addEventListener("scroll", handler, addEventListenerOptions);
		if (registerScrollendEvent) element.addEventListener("scrollend", endHandler, addEventListenerOptions);
		return () => {
			element.removeEventListener("scroll", handler);
			if (registerScrollendEvent) element.removeEventListener("scrollend", endHandler);
			fallback?.cancel();
		};
	};
	const observeElementOffset = (instance, cb) => observeOffset(instance, cb, (el) => {
		const { horizontal, isRtl } = instance.options;
		return horizontal ? el.scrollLeft * (isRtl && -1 || 1) : el.scrollTop;
	});
	const measureElement = (element, entry, instance) => {
		if (instance.options.useCachedMeasurements) {
			const index = instance.indexFromElement(element);
			const key = instance.options.getItemKey(index);
			return instance.itemSizeCache.get(key) ?? instance.options.estimateSize(index);
		}
		if (entry == null ? void 0 : entry.borderBoxSize) {
			const box = entry.borderBoxSize[0];
			if (box) return Math.round(box[instance.options.horizontal ? "inlineSize" : "blockSize"]);
		}
		if (!entry) {
			const index = instance.indexFromElement(element);
			const key = instance.options.getItemKey(index);
			const cachedSize = instance.itemSizeCache.get(key);
			if (cachedSize !== void 0) return cachedSize;
		}
		return element[instance.options.horizontal ? "offsetWidth" : "offsetHeight"];
	};
	const scrollWithAdjustments = (offset, { adjustments = 0, behavior }, instance) => {
		var _a;
		const { scrollElement, options } = instance;
		const adjustedOffset = offset + adjustments;
		const isRtlElement = options.horizontal && options.isRtl && scrollElement !== null && "ownerDocument" in scrollElement;
		(_a = scrollElement == null ? void 0 : scrollElement.scrollTo) == null || _a.call(scrollElement, {
			[options.horizontal ? "left" : "top"]: isRtlElement ? -adjustedOffset : adjustedOffset,
			behavior
		});
	};
	const elementScroll = scrollWithAdjustments;
	const initialScrollPhase = (behavior, atTarget) => behavior === "smooth" ? atTarget ? "smoothLanded" : "smooth" : "instant";
	const isSmoothScroll = (state) => (state == null ? void 0 : state.phase) === "smooth" || (state == null ? void 0 : state.phase) === "smoothLanded";
	function isAppendWithTrim(prevCount, nextCount, getPreviousKey, getNextKey) {
		if (nextCount === 0) return false;
		const firstKey = getNextKey(0);
		const removedKeys = /* @__PURE__ */ new Set();
		let removedCount = 0;
		while (removedCount < prevCount) {
			const key = getPreviousKey(removedCount);
			if (key === firstKey) break;
			removedKeys.add(key);
			removedCount++;
		}
		const retainedCount = prevCount - removedCount;
		if (retainedCount === 0 || retainedCount >= nextCount) return false;
		for (let i = 0; i < retainedCount; i++) if (getNextKey(i) !== getPreviousKey(removedCount + i)) return false;
		for (let i = retainedCount; i < nextCount; i++) if (removedKeys.has(getNextKey(i))) return false;
		return true;
	}
	var Virtualizer = class {
		constructor(opts) {
			this.unsubs = [];
			this.scrollElement = null;
			this.targetWindow = null;
			this.isScrolling = false;
			this.scrollState = null;
			this.measurementsCache = [];
			this._singleLaneMeasurements = null;
			this.itemSizeCache = /* @__PURE__ */ new Map();
			this.itemSizeCacheVersion = 0;
			this.laneAssignments = /* @__PURE__ */ new Map();
			this.pendingMin = null;
			this.prevLanes = void 0;
			this.lanesChangedFlag = false;
			this.lanesSettling = false;
			this.pendingScrollAnchor = null;
			this.scrollRect = null;
			this.scrollOffset = null;
			this.scrollDirection = null;
			this._holdOffset = 0;
			this._reportedOverscroll = false;
			this._iosGesture = new IosGesture({
				getWindow: () => this.targetWindow,
				now: () => this.now(),
				tailStillMoving: () => {
					const state = this.scrollState;
					if ((state == null ? void 0 : state.phase) !== "queued" || this.pendingWrite !== null) return false;
					const now = this._readElementOffset();
					if (now === null || this._lastElementOffset === null || Math.abs(now - this._lastElementOffset) < 1) return false;
					this._lastElementOffset = now;
					state.samples = [...state.samples ?? [], {
						t: this.now(),
						offset: now
					}];
					return true;
				},
				onTailClosed: () => {
					const state = this.scrollState;
					if ((state == null ? void 0 : state.phase) === "queued" && flingCaught(state.samples ?? [])) this.scrollState = null;
					this._flushHoldIfReady(true);
					this._writeAwaitingCommand();
					this._retryClampedAdjustment();
				}
			});
			this._lastElementOffset = null;
			this.pendingWrite = null;
			this._clampedAdjustment = null;
			this.elementsCache = /* @__PURE__ */ new Map();
			this._resizeBatch = null;
			this.now = () => {
				var _a, _b, _c;
				return ((_c = (_b = (_a = this.targetWindow) == null ? void 0 : _a.performance) == null ? void 0 : _b.now) == null ? void 0 : _c.call(_b)) ?? Date.now();
			};
			this.observer = /* @__PURE__ */ (() => {
				let _ro = null;
				let _frames = null;
				let delivering = false;
				let observeQueued = false;
				const pendingObservations = /* @__PURE__ */ new Set();
				const get = () => {
					if (_ro) return _ro;
					const targetWindow = this.targetWindow;
					if (!targetWindow || !targetWindow.ResizeObserver) return null;
					const frames = _frames = createFrameQueue(targetWindow);
					return _ro = new targetWindow.ResizeObserver((entries) => {
						const run = () => {
							const batch = { sync: false };
							this._resizeBatch = batch;
							try {
								entries.forEach(measureEntry);
							} finally {
								this._resizeBatch = null;
								if (batch.notify) {
									this.notify(batch.sync);
									this._noteClampMax();
									this._flushHoldIfReady(true);
									this._retryClampedAdjustment();
									this.measureElement(null);
								}
							}
						};
						if (this.options.useAnimationFrameWithResizeObserver) frames.schedule(run);
						else {
							delivering = true;
							try {
								run();
							} finally {
								delivering = false;
							}
						}
					});
				};
				const measureEntry = (entry) => {
					const node = entry.target;
					const index = this.indexFromElement(node);
					if (!node.isConnected) {
						this.observer.unobserve(node);
						for (const [cacheKey, cachedNode] of this.elementsCache) if (cachedNode === node) {
							this.elementsCache.delete(cacheKey);
							break;
						}
						return;
					}
					if (!this.isIndexInRange(index)) return;
					if (this.shouldMeasureDuringScroll(index)) this.resizeItem(index, this.options.measureElement(node, entry, this));
				};
				return {
					disconnect: () => {
						var _a;
						(_a = get()) == null || _a.disconnect();
						_frames?.cancel();
						pendingObservations.clear();
						observeQueued = false;
						_ro = null;
						_frames = null;
					},
					observe: (target) => {
						const observer = get();
						if (!observer) return;
						if (!delivering) {
							observer.observe(target, { box: "border-box" });
							return;
						}
						pendingObservations.add(target);
						if (!observeQueued) {
							observeQueued = true;
							_frames?.schedule(() => {
								observeQueued = false;
								pendingObservations.forEach((node) => {
									if (node.isConnected) _ro?.observe(node, { box: "border-box" });
								});
								pendingObservations.clear();
							});
						}
					},
					unobserve: (target) => {
						var _a;
						pendingObservations.delete(target);
						(_a = get()) == null || _a.unobserve(target);
					}
				};
			})();
			this.range = null;
			this.setOptions = (opts2) => {
				var _a;
				const merged = {
					debug: false,
					initialOffset: 0,
					overscan: 1,
					paddingStart: 0,
					paddingEnd: 0,
					scrollPaddingStart: 0,
					scrollPaddingEnd: 0,
					horizontal: false,
					getItemKey: defaultKeyExtractor,
					rangeExtractor: defaultRangeExtractor,
					onChange: () => {},
					measureElement,
					initialRect: {
						width: 0,
						height: 0
					},
					scrollMargin: 0,
					gap: 0,
					indexAttribute: "data-index",
					initialMeasurementsCache: [],
					lanes: 1,
					anchorTo: "start",
					followOnAppend: false,
					scrollEndThreshold: 1,
					isScrollingResetDelay: 150,
					enabled: true,
					isRtl: false,
					useScrollendEvent: false,
					useAnimationFrameWithResizeObserver: false,
					laneAssignmentMode: "estimate",
					useCachedMeasurements: false
				};
				for (const key in opts2) {
					const v = opts2[key];
					if (v !== void 0) merged[key] = v;
				}
				const prevOptions = this.options;
				let anchor = null;
				let followOnAppend = null;
				let edgeKeysChanged = false;
				if (prevOptions !== void 0 && prevOptions.enabled && merged.enabled && merged.anchorTo === "end" && this.scrollElement !== null) {
					const prevCount = prevOptions.count;
					const nextCount = merged.count;
					const measurements = this.getMeasurements();
					const previousItems = ((_a = this._singleLaneMeasurements) == null ? void 0 : _a.items) ?? measurements;
					const getPreviousKey = (index) => getMeasurementKey(previousItems[index]);
					const prevFirstKey = prevCount > 0 ? getPreviousKey(0) : null;
					const prevLastKey = prevCount > 0 ? getPreviousKey(prevCount - 1) : null;
					if (nextCount !== prevCount || prevCount > 0 && nextCount > 0 && (merged.getItemKey(0) !== prevFirstKey || merged.getItemKey(nextCount - 1) !== prevLastKey)) {
						edgeKeysChanged = true;
						const item = prevCount > 0 ? this.getVirtualItemForOffset(this.getScrollOffset()) ?? measurements[0] : null;
						if (item) anchor = [item.key, this.getScrollOffset() - item.start];
						const behavior = merged.followOnAppend === true ? "auto" : merged.followOnAppend || null;
						if (behavior && nextCount > 0 && this.isAtEnd(prevOptions.scrollEndThreshold) && (prevCount === 0 || merged.getItemKey(nextCount - 1) !== prevLastKey)) {
							if (nextCount > prevCount || isAppendWithTrim(prevCount, nextCount, getPreviousKey, merged.getItemKey)) followOnAppend = behavior;
						}
					}
				}
				this.options = merged;
				if (edgeKeysChanged) {
					this.pendingMin = 0;
					this.itemSizeCacheVersion++;
				}
				let anchorDelta = null;
				if (anchor && this.scrollOffset !== null && !this._awaitingCommandReadBack()) {
					const [anchorKey, anchorOffset] = anchor;
					const newMeasurements = this.getMeasurements();
					const { count, getItemKey } = this.options;
					let idx = 0;
					while (idx < count && getItemKey(idx) !== anchorKey) idx++;
					if (idx < count) {
						const anchorItem = newMeasurements[idx];
						if (anchorItem) {
							const newOffset = Math.max(0, anchorItem.start + anchorOffset);
							if (!followOnAppend && newOffset !== this.scrollOffset) {
								anchorDelta = newOffset - this.scrollOffset;
								this.scrollOffset = newOffset;
							}
						}
					}
				}
				if (followOnAppend) this.pendingScrollAnchor = {
					kind: "follow",
					behavior: followOnAppend
				};
				else if (anchorDelta !== null) {
					if (this._canWriteScroll()) this.pendingScrollAnchor = {
						kind: "anchor",
						delta: anchorDelta
					};
					else {
						this._holdOffset += anchorDelta;
						this._followOffsetTarget(anchorDelta);
					}
				}
			};
			this.notify = (sync) => {
				var _a, _b;
				(_b = (_a = this.options).onChange) == null || _b.call(_a, this, sync);
			};
			this.maybeNotify = memo(() => {
				this.calculateRange();
				return [
					this.isScrolling,
					this.range ? this.range.startIndex : null,
					this.range ? this.range.endIndex : null
				];
			}, (isScrolling) => {
				this.notify(isScrolling);
			}, {
				key: "maybeNotify",
				debug: () => this.options.debug,
				initialDeps: [
					this.isScrolling,
					this.range ? this.range.startIndex : null,
					this.range ? this.range.endIndex : null
				]
			});
			this.cleanup = () => {
				var _a;
				this.unsubs.filter(Boolean).forEach((d) => d());
				this.unsubs = [];
				this.observer.disconnect();
				if (this.rafId != null && this.targetWindow) {
					this.targetWindow.cancelAnimationFrame(this.rafId);
					this.rafId = null;
				}
				this.scrollState = null;
				(_a = this._momentumStop) == null || _a.restore();
				this._momentumStop = null;
				this.isScrolling = false;
				this.scrollDirection = null;
				this._holdOffset = 0;
				this._reportedOverscroll = false;
				this._clampedAdjustment = null;
				this.pendingWrite = null;
				this.scrollElement = null;
				this.targetWindow = null;
			};
			this._didMount = () => {
				return () => {
					this.cleanup();
				};
			};
			this._willUpdate = () => {
				var _a;
				const scrollElement = this.options.enabled ? this.options.getScrollElement() : null;
				if (this.scrollElement !== scrollElement) {
					this.cleanup();
					if (!scrollElement) {
						this.maybeNotify();
						return;
					}
					this.scrollElement = scrollElement;
					if (this.scrollElement && "ownerDocument" in this.scrollElement) this.targetWindow = this.scrollElement.ownerDocument.defaultView;
					else this.targetWindow = ((_a = this.scrollElement) == null ? void 0 : _a.window) ?? null;
					this.elementsCache.forEach((cached) => {
						this.observer.observe(cached);
					});
					this.unsubs.push(this.options.observeElementRect(this, (rect) => {
						this.scrollRect = rect;
						this.maybeNotify();
					}));
					this.unsubs.push(this.options.observeElementOffset(this, (offset, isScrolling) => {
						var _a2, _b, _c, _d;
						const elementMax = isScrolling ? this._elementMaxScrollOffset() : null;
						const wasOverscrolled = this._reportedOverscroll;
						this._reportedOverscroll = offset < 0 || elementMax !== null && offset > elementMax + 1;
						const elementOffset = offset;
						this._lastElementOffset = elementOffset;
						offset = this._toLayoutOffset(offset);
						const kind = this._classifyScrollEvent(offset, isScrolling, elementMax);
						if (kind === "spurious") return;
						if (kind === "readBack") offset = this.pendingWrite.target;
						else if (kind === "clampedReadBack" && ((_a2 = this.scrollState) == null ? void 0 : _a2.index) != null && offset < this.getMaxScrollOffset() - 1.5) this.scrollState.lastTargetOffset = offset;
						else if (externalRetiresCommand({
							kind,
							offset,
							command: this.scrollState,
							target: () => this.getScrollStateTarget(this.scrollState)
						})) this.scrollState = null;
						this.pendingWrite = null;
						if (this._clampedAdjustment !== null && Math.abs(offset - this._clampedAdjustment.maxAtWrite) >= 1.5) this._clampedAdjustment = null;
						const prevOffset = this.getScrollOffset();
						const prevDirection = this.scrollDirection;
						this.scrollDirection = isScrolling ? prevOffset === offset ? this.scrollDirection : prevOffset < offset ? "forward" : "backward" : null;
						this.scrollOffset = offset;
						this.isScrolling = isScrolling;
						const queued = this.scrollState;
						if ((queued == null ? void 0 : queued.phase) === "queued" && kind === "external" && isScrolling) {
							if (wasOverscrolled || this._reportedOverscroll) queued.samples = [];
							else {
								const t = this.now();
								queued.samples = [...(queued.samples ?? []).filter((sample) => t - sample.t <= 200), {
									t,
									offset: elementOffset
								}];
								if (prevDirection !== null && this.scrollDirection !== prevDirection || flingSpedUp(queued.samples)) this.scrollState = null;
							}
						}
						if (this._iosGesture.onScroll({
							isScrolling,
							ownReadBack: kind === "readBack",
							moved: offset !== prevOffset,
							external: kind === "external" && ((_b = this.scrollState) == null ? void 0 : _b.phase) !== "smooth" && ((_c = this.scrollState) == null ? void 0 : _c.phase) !== "smoothFinishing"
						}) && ((_d = this.scrollState) == null ? void 0 : _d.phase) === "queued") this.scrollState = null;
						this._flushHoldIfReady(true);
						if (this.scrollState) this.scheduleScrollReconcile();
						this.maybeNotify();
					}));
					if ("addEventListener" in this.scrollElement) this.unsubs.push(this._iosGesture.listen(this.scrollElement));
					this._scrollToOffset(this.getScrollOffset());
				}
				this._noteClampMax();
				const anchor = this.pendingScrollAnchor;
				this.pendingScrollAnchor = null;
				if (anchor && this.scrollElement && this.options.enabled) {
					if (anchor.kind === "anchor") {
						if (!this._canWriteScroll()) {
							this._holdOffset += anchor.delta;
							this._followOffsetTarget(anchor.delta);
							this.notify(false);
						} else if (isSmoothScroll(this.scrollState) && !approxEqual(this.getScrollOffset() - anchor.delta, this.scrollState.lastTargetOffset));
						else {
							this._followOffsetTarget(anchor.delta);
							this._scrollToOffset(this.getScrollOffset());
						}
					} else this.scrollToEnd({ behavior: anchor.behavior });
				}
				this._flushHoldIfReady(false);
				this._retryClampedAdjustment();
			};
			this._classifyScrollEvent = (offset, isScrolling, elementMax) => {
				var _a;
				return classifyScrollEvent({
					offset,
					isScrolling,
					elementMax,
					holdOffset: this._holdOffset,
					scrollOffset: this.scrollOffset,
					pendingWrite: this.pendingWrite,
					clampedMaxAtWrite: ((_a = this._clampedAdjustment) == null ? void 0 : _a.maxAtWrite) ?? null
				});
			};
			this._retryClampedAdjustment = () => {
				if (this._clampedAdjustment === null || !this.scrollElement || !this.options.enabled || !this._canWriteScroll()) return;
				const { target, maxAtWrite } = this._clampedAdjustment;
				const max = this.getMaxScrollOffset();
				if (max > maxAtWrite + .5) {
					this._clampedAdjustment = target > max + .5 ? {
						target,
						maxAtWrite: max
					} : null;
					this._scrollToOffset(target);
				}
			};
			this._writeAwaitingCommand = () => {
				const state = this.scrollState;
				if (state === null || state.phase !== "queued") return;
				const { behavior } = state;
				this.getMeasurements();
				const offset = this.getScrollStateTarget(state);
				state.lastTargetOffset = offset;
				this._clampedAdjustment = null;
				state.phase = initialScrollPhase(behavior, state.index != null && approxEqual(offset, this.getScrollOffset()));
				this._scrollToOffset(offset, { behavior });
				this.scheduleScrollReconcile();
			};
			this._readElementOffset = () => {
				const el = this.scrollElement;
				if (el == null) return null;
				const { horizontal, isRtl } = this.options;
				if (typeof el.scrollTop === "number") return horizontal ? el.scrollLeft * (isRtl && -1 || 1) : el.scrollTop;
				if (typeof el.scrollY === "number") return horizontal ? el.scrollX : el.scrollY;
				return null;
			};
			this._canWriteScroll = () => !(isIOSWebKit() && this._iosGesture.inMotion()) && !this._reportedOverscroll;
			this._flushHoldIfReady = (sync) => {
				var _a;
				if (this._holdOffset === 0) return;
				if (!this.scrollElement || !this.options.enabled) return;
				if (!this._canWriteScroll()) return;
				if (((_a = this.scrollState) == null ? void 0 : _a.phase) === "smooth") return;
				this._holdOffset = 0;
				if (this.scrollOffset !== null && this.scrollOffset < 0) this.scrollOffset = 0;
				this.notify(sync);
				const target = this.getCommandWrittenOffset() ?? this.getScrollOffset();
				this._clampedAdjustment = this._clampedBy(target);
				this._scrollToOffset(target);
			};
			this.rafId = null;
			this.getSize = () => {
				if (!this.options.enabled) {
					this.scrollRect = null;
					return 0;
				}
				this.scrollRect = this.scrollRect ?? this.options.initialRect;
				return this.scrollRect[this.options.horizontal ? "width" : "height"];
			};
			this.getScrollOffset = () => {
				if (!this.options.enabled) {
					this.scrollOffset = null;
					return 0;
				}
				this.scrollOffset = this.scrollOffset ?? (typeof this.options.initialOffset === "function" ? this.options.initialOffset() : this.options.initialOffset);
				return this.scrollOffset;
			};
			this.getMeasurementOptions = memo(() => [
				this.options.count,
				this.options.paddingStart,
				this.options.scrollMargin,
				this.options.getItemKey,
				this.options.enabled,
				this.options.lanes,
				this.options.laneAssignmentMode,
				this.options.gap
			], (count, paddingStart, scrollMargin, getItemKey, enabled, lanes, laneAssignmentMode, gap) => {
				if (this.prevLanes !== void 0 && this.prevLanes !== lanes) this.lanesChangedFlag = true;
				this.prevLanes = lanes;
				this.pendingMin = null;
				return {
					count,
					paddingStart,
					scrollMargin,
					getItemKey,
					enabled,
					lanes,
					laneAssignmentMode,
					gap
				};
			}, { key: false });
			this.isIndexInRange = (index) => index >= 0 && index < this.options.count;
			this.getMeasurements = memo(() => [this.getMeasurementOptions(), this.itemSizeCacheVersion], ({ count, paddingStart, scrollMargin, getItemKey, enabled, lanes, laneAssignmentMode, gap }, _itemSizeCacheVersion) => {
				var _a;
				const itemSizeCache = this.itemSizeCache;
				if (!enabled) {
					this.measurementsCache = [];
					this._singleLaneMeasurements = null;
					this.itemSizeCache.clear();
					this.laneAssignments.clear();
					return [];
				}
				if (this.laneAssignments.size > count) {
					for (const index of this.laneAssignments.keys()) if (index >= count) this.laneAssignments.delete(index);
				}
				if (this.lanesChangedFlag) {
					this.lanesChangedFlag = false;
					this.lanesSettling = true;
					this.measurementsCache = [];
					this._singleLaneMeasurements = null;
					this.itemSizeCache.clear();
					this.laneAssignments.clear();
					this.pendingMin = null;
				}
				if (this.measurementsCache.length === 0 && !this.lanesSettling) {
					this.measurementsCache = this.options.initialMeasurementsCache;
					this.measurementsCache.forEach((item) => {
						this.itemSizeCache.set(item.key, item.size);
					});
				}
				const min = this.lanesSettling ? 0 : this.pendingMin ?? 0;
				this.pendingMin = null;
				if (this.lanesSettling && this.measurementsCache.length === count) this.lanesSettling = false;
				if (lanes === 1) {
					const need = count * 2;
					let flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
					if (!flat || flat.length < need) {
						const next = new Float64Array(need);
						if (flat && min > 0) next.set(flat.subarray(0, min * 2));
						flat = next;
					}
					const items = min === 0 ? new Array(count) : this._singleLaneMeasurements.items.slice();
					let runningStart;
					if (min === 0) runningStart = paddingStart + scrollMargin;
					else {
						const prevIdx = min - 1;
						runningStart = flat[prevIdx * 2] + flat[prevIdx * 2 + 1] + gap;
					}
					for (let i = min; i < count; i++) {
						const key = getItemKey(i);
						items[i] = key;
						const measuredSize = itemSizeCache.get(key);
						const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i);
						flat[i * 2] = runningStart;
						flat[i * 2 + 1] = size;
						runningStart += size + gap;
					}
					this._singleLaneMeasurements = {
						flat,
						items
					};
					const view = createLazyMeasurementsView(items, flat);
					this.measurementsCache = view;
					return view;
				}
				const measurements = this.measurementsCache.slice(0, min);
				const laneLastIndex = new Array(lanes).fill(void 0);
				const laneEnds = new Float64Array(lanes);
				let filledLanes = 0;
				for (let m = 0; m < min; m++) {
					const item = measurements[m];
					if (item) {
						if (laneLastIndex[item.lane] === void 0) filledLanes++;
						laneLastIndex[item.lane] = m;
						laneEnds[item.lane] = item.end;
					}
				}
				for (let i = min; i < count; i++) {
					const key = getItemKey(i);
					const cachedLane = this.laneAssignments.get(i);
					let lane;
					let start;
					const shouldCacheLane = laneAssignmentMode === "estimate" || itemSizeCache.has(key);
					if (cachedLane !== void 0 && this.options.lanes > 1) {
						lane = cachedLane;
						const prevIndex = laneLastIndex[lane];
						const prevInLane = prevIndex !== void 0 ? measurements[prevIndex] : void 0;
						start = prevInLane ? prevInLane.end + gap : paddingStart + scrollMargin;
					} else if (filledLanes === lanes) {
						let bestLane = 0;
						let bestEnd = laneEnds[0];
						let bestIdx = laneLastIndex[0];
						for (let l = 1; l < lanes; l++) {
							const e = laneEnds[l];
							if (e < bestEnd || e === bestEnd && laneLastIndex[l] < bestIdx) {
								bestLane = l;
								bestEnd = e;
								bestIdx = laneLastIndex[l];
							}
						}
						lane = bestLane;
						start = bestEnd + gap;
						if (shouldCacheLane) this.laneAssignments.set(i, lane);
					} else {
						lane = i % this.options.lanes;
						start = paddingStart + scrollMargin;
						if (shouldCacheLane) this.laneAssignments.set(i, lane);
					}
					const measuredSize = itemSizeCache.get(key);
					const size = typeof measuredSize === "number" ? measuredSize : this.options.estimateSize(i);
					const end = start + size;
					measurements[i] = {
						index: i,
						start,
						size,
						end,
						key,
						lane
					};
					if (laneLastIndex[lane] === void 0) filledLanes++;
					laneLastIndex[lane] = i;
					laneEnds[lane] = end;
				}
				this.measurementsCache = measurements;
				return measurements;
			}, {
				key: "getMeasurements",
				debug: () => this.options.debug
			});
			this.calculateRange = memo(() => [
				this.getMeasurements(),
				this.getSize(),
				this.getScrollOffset(),
				this.options.lanes,
				this._getLayoutTotalSize() + this.options.scrollMargin
			], (measurements, outerSize, scrollOffset, lanes, listEnd) => {
				if (measurements.length === 0 || outerSize === 0) {
					this.range = null;
					return null;
				}
				const maxScrollOffset = Math.max(listEnd - outerSize, 0);
				this.range = calculateRangeImpl(measurements, outerSize, Math.min(scrollOffset, maxScrollOffset), lanes, lanes === 1 && this._singleLaneMeasurements !== null ? this._singleLaneMeasurements.flat : null);
				return this.range;
			}, {
				key: "calculateRange",
				debug: () => this.options.debug
			});
			this.getVirtualIndexes = memo(() => {
				let startIndex = null;
				let endIndex = null;
				const range = this.calculateRange();
				if (range) {
					startIndex = range.startIndex;
					endIndex = range.endIndex;
				}
				this.maybeNotify.updateDeps([
					this.isScrolling,
					startIndex,
					endIndex
				]);
				return [
					this.options.rangeExtractor,
					this.options.overscan,
					this.options.count,
					startIndex,
					endIndex,
					this.options.lanes
				];
			}, (rangeExtractor, overscan, count, startIndex, endIndex, lanes) => {
				return startIndex === null || endIndex === null ? [] : rangeExtractor({
					startIndex,
					endIndex,
					overscan,
					count,
					lanes
				});
			}, {
				key: "getVirtualIndexes",
				debug: () => this.options.debug
			});
			this.indexFromElement = (node) => {
				const attributeName = this.options.indexAttribute;
				const indexStr = node.getAttribute(attributeName);
				if (!indexStr) {
					console.warn(`Missing attribute name '${attributeName}={index}' on measured element.`);
					return -1;
				}
				return parseInt(indexStr, 10);
			};
			this.shouldMeasureDuringScroll = (index) => {
				var _a;
				if (!isSmoothScroll(this.scrollState)) return true;
				const scrollIndex = this.scrollState.index ?? ((_a = this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)) == null ? void 0 : _a.index);
				if (scrollIndex !== void 0 && this.range) {
					const bufferSize = Math.max(this.options.overscan, Math.ceil((this.range.endIndex - this.range.startIndex) / 2));
					const minIndex = Math.max(0, scrollIndex - bufferSize);
					const maxIndex = Math.min(this.options.count - 1, scrollIndex + bufferSize);
					return index >= minIndex && index <= maxIndex;
				}
				return true;
			};
			this.measureElement = (node) => {
				if (!node) {
					this.elementsCache.forEach((cached, key2) => {
						if (!cached.isConnected) {
							this.observer.unobserve(cached);
							this.elementsCache.delete(key2);
						}
					});
					return;
				}
				const index = this.indexFromElement(node);
				if (!this.isIndexInRange(index)) return;
				const key = this.options.getItemKey(index);
				const prevNode = this.elementsCache.get(key);
				if (prevNode !== node) {
					if (prevNode) this.observer.unobserve(prevNode);
					this.observer.observe(node);
					this.elementsCache.set(key, node);
				}
				if (node.isConnected && (!this.isScrolling || this.scrollState) && this.shouldMeasureDuringScroll(index)) this.resizeItem(index, this.options.measureElement(node, void 0, this));
			};
			this.resizeItem = (index, size) => {
				var _a, _b, _c;
				if (!this.isIndexInRange(index)) return;
				if ((_a = this._resizeBatch) == null ? void 0 : _a.sync) this.getMeasurements();
				let cachedSize;
				let itemStart;
				let key;
				const flat = (_b = this._singleLaneMeasurements) == null ? void 0 : _b.flat;
				if (this.options.lanes === 1 && flat != null) {
					key = this.options.getItemKey(index);
					itemStart = flat[index * 2];
					cachedSize = flat[index * 2 + 1];
				} else {
					const item = this.measurementsCache[index];
					if (!item) return;
					key = item.key;
					itemStart = item.start;
					cachedSize = item.size;
				}
				const itemSize = this.itemSizeCache.get(key) ?? cachedSize;
				const delta = size - itemSize;
				if (delta !== 0) {
					const wasAtEnd = this.options.anchorTo === "end" && !isSmoothScroll(this.scrollState) && this.getVirtualDistanceFromEnd() <= this.options.scrollEndThreshold;
					const prevTotalSize = wasAtEnd ? this._getLayoutTotalSize() : 0;
					const scrollOffset = this.getScrollOffset();
					const defaultShouldAdjust = !this.itemSizeCache.has(key) ? itemStart < scrollOffset : itemStart + itemSize <= scrollOffset && this.scrollDirection !== "backward";
					const shouldAdjustScroll = !isSmoothScroll(this.scrollState) && (this.shouldAdjustScrollPositionOnItemSizeChange !== void 0 ? this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[index] ?? {
						index,
						key,
						start: itemStart,
						size: cachedSize,
						end: itemStart + cachedSize,
						lane: 0
					}, delta, this) : defaultShouldAdjust);
					if (this.pendingMin === null || index < this.pendingMin) this.pendingMin = index;
					this.itemSizeCache.set(key, size);
					this.itemSizeCacheVersion++;
					let adjustedSync = false;
					if (!this._awaitingCommandReadBack()) {
						if (wasAtEnd) adjustedSync = this.applyScrollAdjustment(this._getLayoutTotalSize() - prevTotalSize);
						else if (shouldAdjustScroll) adjustedSync = this.applyScrollAdjustment(delta);
					}
					if (this._resizeBatch) {
						this._resizeBatch.notify = true;
						(_c = this._resizeBatch).sync || (_c.sync = adjustedSync);
						return;
					}
					this.notify(adjustedSync);
					this._noteClampMax();
					this._flushHoldIfReady(true);
					this._retryClampedAdjustment();
				}
			};
			this.getVirtualItems = memo(() => [
				this.getVirtualIndexes(),
				this.getMeasurements(),
				this._holdOffset
			], (indexes, measurements, hold) => {
				const virtualItems = [];
				for (let k = 0, len = indexes.length; k < len; k++) {
					const measurement = measurements[indexes[k]];
					virtualItems.push(hold === 0 ? measurement : {
						...measurement,
						start: measurement.start - hold,
						end: measurement.end - hold
					});
				}
				return virtualItems;
			}, {
				key: "getVirtualItems",
				debug: () => this.options.debug
			});
			this.getVirtualItemForOffset = (offset) => {
				var _a;
				const measurements = this.getMeasurements();
				if (measurements.length === 0) return;
				const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
				const useFlat = this.options.lanes === 1 && flat != null;
				return notUndefined(measurements[findNearestBinarySearch(0, measurements.length - 1, useFlat ? (i) => flat[i * 2] : (i) => notUndefined(measurements[i]).start, offset)]);
			};
			this._noteClampMax = () => {
				if (!this._awaitingCommandReadBack()) return;
				const elementMax = this._elementMaxScrollOffset();
				if (elementMax === null) return;
				const write = this.pendingWrite;
				const max = Math.max(elementMax, 0) + this._holdOffset;
				if (max >= write.target) return;
				const lowMaxes = write.lowMaxes ?? (write.lowMaxes = []);
				if (lowMaxes[lowMaxes.length - 1] !== max) lowMaxes.push(max);
			};
			this.getMaxScrollOffset = () => (this._elementMaxScrollOffset() ?? 0) + this._holdOffset;
			this._toLayoutOffset = (elementOffset) => {
				var _a;
				let offset = elementOffset + this._holdOffset;
				if (((_a = this.pendingScrollAnchor) == null ? void 0 : _a.kind) === "anchor") offset += this.pendingScrollAnchor.delta;
				return offset;
			};
			this._elementMaxScrollOffset = () => {
				const el = this.scrollElement;
				if (el === null) return null;
				if ("scrollHeight" in el) return this.options.horizontal ? el.scrollWidth - el.clientWidth : el.scrollHeight - el.clientHeight;
				if ("document" in el) {
					const doc = el.document.documentElement;
					return this.options.horizontal ? doc.scrollWidth - el.innerWidth : doc.scrollHeight - el.innerHeight;
				}
				return null;
			};
			this._momentumStop = null;
			this._stopMomentum = (done) => {
				const el = this.scrollElement;
				const win = this.targetWindow;
				if (el === null || win === null) return;
				const scroller = "document" in el ? el.document.scrollingElement : el;
				if (!(scroller == null ? void 0 : scroller.style)) return;
				if (this._momentumStop) {
					this._momentumStop.done = done;
					return;
				}
				const { style } = scroller;
				const property = this.options.horizontal ? "overflow-x" : "overflow-y";
				const value = style.getPropertyValue(property);
				const priority = style.getPropertyPriority(property);
				const crossSize = () => this.options.horizontal ? scroller.clientHeight : scroller.clientWidth;
				const crossSizeBefore = crossSize();
				style.setProperty(property, "hidden", "important");
				if (crossSize() !== crossSizeBefore) {
					style.setProperty(property, value, priority);
					return;
				}
				const stop = {
					restore: () => {
						if (style.getPropertyValue(property) !== "hidden" || style.getPropertyPriority(property) !== "important") return false;
						style.setProperty(property, value, priority);
						return true;
					},
					done
				};
				this._momentumStop = stop;
				win.requestAnimationFrame(() => win.requestAnimationFrame(() => {
					if (this._momentumStop !== stop) return;
					this._momentumStop = null;
					if (stop.restore()) stop.done();
				}));
			};
			this._clampedBy = (target) => {
				const elementMax = this._elementMaxScrollOffset();
				if (elementMax === null) return null;
				const maxAtWrite = elementMax + this._holdOffset;
				return target > maxAtWrite + .5 ? {
					target,
					maxAtWrite
				} : null;
			};
			this.getVirtualDistanceFromEnd = () => {
				return Math.max(this._getLayoutTotalSize() + this.options.scrollMargin - this.getSize() - this.getScrollOffset(), 0);
			};
			this.getDistanceFromEnd = () => {
				return Math.max(this.getMaxScrollOffset() - this.getScrollOffset(), 0);
			};
			this.isAtEnd = (threshold = this.options.scrollEndThreshold) => {
				return this.getDistanceFromEnd() <= threshold;
			};
			this.getOffsetForAlignment = (toOffset, align, itemSize = 0) => {
				if (!this.scrollElement) return 0;
				const size = this.getSize();
				const scrollOffset = this.getScrollOffset();
				if (align === "auto") align = toOffset >= scrollOffset + size ? "end" : "start";
				if (align === "center") toOffset += (itemSize - size) / 2;
				else if (align === "end") toOffset -= size;
				const maxOffset = this.getMaxScrollOffset();
				return Math.max(Math.min(maxOffset, toOffset), 0);
			};
			this.getOffsetForIndex = (index, align = "auto") => {
				index = Math.max(0, Math.min(index, this.options.count - 1));
				const size = this.getSize();
				const scrollOffset = this.getScrollOffset();
				const item = this.getMeasurements()[index];
				if (!item) return;
				if (align === "auto") {
					if (item.end >= scrollOffset + size - this.options.scrollPaddingEnd) align = "end";
					else if (item.start <= scrollOffset + this.options.scrollPaddingStart) align = "start";
					else return [scrollOffset, align];
				}
				if (align === "end" && index === this.options.count - 1) {
					const maxOffset = this.getMaxScrollOffset();
					const toOffset2 = maxOffset - this.options.paddingEnd + this.options.scrollPaddingEnd;
					return [Math.max(Math.min(toOffset2, maxOffset), 0), align];
				}
				const toOffset = align === "end" ? item.end + this.options.scrollPaddingEnd : item.start - this.options.scrollPaddingStart;
				return [this.getOffsetForAlignment(toOffset, align, item.size), align];
			};
			this.scrollToOffset = (toOffset, { align = "start", behavior = "auto" } = {}) => {
				this._startScroll({
					index: null,
					align
				}, this.getOffsetForAlignment(toOffset, align), behavior, "absolute");
			};
			this.scrollToIndex = (index, { align: initialAlign = "auto", behavior = "auto" } = {}) => {
				index = Math.max(0, Math.min(index, this.options.count - 1));
				const offsetInfo = this.getOffsetForIndex(index, initialAlign);
				if (!offsetInfo) return;
				const [offset, align] = offsetInfo;
				this._startScroll({
					index,
					align
				}, offset, behavior, "absolute");
			};
			this.scrollBy = (delta, { behavior = "auto" } = {}) => {
				const offset = this.getOffsetForAlignment((this.getCommandWrittenOffset() ?? this.getScrollOffset()) + delta, "start");
				this._startScroll({
					index: null,
					align: "start"
				}, offset, behavior, "relative");
			};
			this.scrollToEnd = ({ behavior = "auto" } = {}) => {
				if (this.options.count > 0) {
					this._startScroll({
						index: this.options.count - 1,
						align: "end",
						toEnd: true
					}, Math.max(this.getMaxScrollOffset(), 0), behavior, "absolute");
					return;
				}
				this.scrollToOffset(Math.max(this.getTotalSize() - this.getSize(), 0), { behavior });
			};
			this.cancelScroll = () => {
				if (this.rafId != null && this.targetWindow) {
					this.targetWindow.cancelAnimationFrame(this.rafId);
					this.rafId = null;
				}
				this.scrollState = null;
			};
			this.getTotalSize = () => Math.max(this._getLayoutTotalSize() - this._holdOffset, 0);
			this._getLayoutTotalSize = () => {
				var _a, _b;
				const measurements = this.getMeasurements();
				let end;
				if (measurements.length === 0) end = this.options.paddingStart;
				else if (this.options.lanes === 1) {
					const lastIdx = measurements.length - 1;
					const flat = (_a = this._singleLaneMeasurements) == null ? void 0 : _a.flat;
					if (flat != null) end = flat[lastIdx * 2] + flat[lastIdx * 2 + 1];
					else end = ((_b = measurements[lastIdx]) == null ? void 0 : _b.end) ?? 0;
				} else {
					const endByLane = Array(this.options.lanes).fill(null);
					let endIndex = measurements.length - 1;
					while (endIndex >= 0 && endByLane.some((val) => val === null)) {
						const item = measurements[endIndex];
						if (endByLane[item.lane] === null) endByLane[item.lane] = item.end;
						endIndex--;
					}
					end = Math.max(...endByLane.filter((val) => val !== null));
				}
				return Math.max(end - this.options.scrollMargin + this.options.paddingEnd, 0);
			};
			this.takeSnapshot = () => {
				const snapshot = [];
				if (this.itemSizeCache.size === 0) return snapshot;
				const m = this.getMeasurements();
				for (const item of m) if (item && this.itemSizeCache.has(item.key)) snapshot.push({
					index: item.index,
					key: item.key,
					start: item.start,
					size: item.size,
					end: item.end,
					lane: item.lane
				});
				return snapshot;
			};
			this._scrollToOffset = (offset, { adjustments, behavior } = {}) => {
				const write = {
					target: offset + (adjustments ?? 0),
					smooth: behavior === "smooth"
				};
				this.pendingWrite = write;
				this.options.scrollToFn(offset - this._holdOffset, {
					behavior,
					adjustments
				}, this);
				return write;
			};
			this.getCommandWrittenOffset = () => this.scrollState !== null && this.pendingWrite !== null && !this.pendingWrite.smooth ? this.pendingWrite.target : null;
			this._awaitingCommandReadBack = () => {
				const writtenOffset = this.getCommandWrittenOffset();
				return !(isIOSWebKit() && this._iosGesture.dragging()) && writtenOffset !== null && !approxEqual(writtenOffset, this.getScrollOffset());
			};
			this._followOffsetTarget = (delta) => {
				if (this.scrollState !== null && this.scrollState.index == null) this.scrollState.lastTargetOffset += delta;
			};
			this.measure = () => {
				this.pendingMin = null;
				this.itemSizeCache.clear();
				this.laneAssignments.clear();
				this.itemSizeCacheVersion++;
				this.notify(false);
			};
			this.setOptions(opts);
		}
		/**
		* @deprecated Always 0: a scroll correction is folded into `scrollOffset`
		* at once, so there is never an outstanding adjustment to add to it. Read
		* `scrollOffset` alone.
		*/
		get scrollAdjustments() {
			return 0;
		}
		applyScrollAdjustment(delta, behavior) {
			if (delta === 0) return false;
			if (this.options.debug) console.info("correction", delta);
			this._followOffsetTarget(delta);
			if (!this._canWriteScroll()) {
				this._holdOffset += delta;
				if (this.scrollOffset !== null) this.scrollOffset += delta;
				return true;
			} else {
				const offset = this.getScrollOffset();
				this._clampedAdjustment = this._clampedBy(offset + delta);
				const write = this._scrollToOffset(offset, {
					adjustments: delta,
					behavior
				});
				if (this.scrollOffset !== null) {
					if (this.pendingWrite === write) this.scrollOffset += delta;
					if (this.scrollOffset < 0) this.scrollOffset = 0;
				}
				return true;
			}
		}
		scheduleScrollReconcile() {
			if (!this.targetWindow) {
				this.scrollState = null;
				return;
			}
			if (this.rafId != null) return;
			this.rafId = this.targetWindow.requestAnimationFrame(() => {
				this.rafId = null;
				this.reconcileScroll();
			});
		}
		getScrollStateTarget(state) {
			const offsetInfo = state.toEnd ? [Math.max(this.getMaxScrollOffset(), 0)] : state.index != null ? this.getOffsetForIndex(state.index, state.align) : void 0;
			return offsetInfo ? offsetInfo[0] : state.lastTargetOffset;
		}
		reconcileScroll() {
			if (!this.scrollState) return;
			if (!this.scrollElement) return;
			if (this.now() - this.scrollState.startedAt > 5e3) {
				this.scrollState = null;
				return;
			}
			if (this.scrollState.phase === "queued") {
				this.scheduleScrollReconcile();
				return;
			}
			this.getMeasurements();
			const targetOffset = this.getScrollStateTarget(this.scrollState);
			const STABLE_FRAMES = this.scrollState.index == null ? 1 : this.options.useAnimationFrameWithResizeObserver ? 3 : 2;
			const targetChanged = targetOffset !== this.scrollState.lastTargetOffset;
			if (!targetChanged && approxEqual(targetOffset, this.getScrollOffset())) {
				if (this.scrollState.phase === "smooth") this.scrollState.phase = "smoothLanded";
				else if (this.scrollState.phase === "smoothFinishing") this.scrollState.phase = "instant";
				this.scrollState.stableFrames++;
				if (this.scrollState.stableFrames >= STABLE_FRAMES) {
					if (this.getScrollOffset() !== targetOffset) this._scrollToOffset(targetOffset, { behavior: "auto" });
					this.scrollState = null;
					return;
				}
			} else {
				this.scrollState.stableFrames = 0;
				if (targetChanged) {
					const viewport = this.getSize() || 600;
					const distance = Math.abs(targetOffset - this.getScrollOffset());
					const keepSmooth = isSmoothScroll(this.scrollState) && distance > viewport;
					this.scrollState.lastTargetOffset = targetOffset;
					if (keepSmooth) this.scrollState.phase = "smooth";
					else if (this.scrollState.phase === "smooth") this.scrollState.phase = "smoothFinishing";
					else if (this.scrollState.phase === "smoothLanded") this.scrollState.phase = "instant";
					this._scrollToOffset(targetOffset, { behavior: keepSmooth ? "smooth" : "auto" });
				}
			}
			this.scheduleScrollReconcile();
		}
		_startScroll(target, offset, behavior, kind) {
			this.pendingScrollAnchor = null;
			this._clampedAdjustment = null;
			const tail = this._iosGesture.tail();
			if (kind === "absolute" && tail !== null) {
				if (tail === "fling" && momentumOverridesWrites()) {
					this._stopMomentum(() => {
						const state = this.scrollState;
						if ((state == null ? void 0 : state.phase) !== "queued" || this._iosGesture.tail() !== "fling" || this._reportedOverscroll) return;
						this._iosGesture.end();
						this._flushHoldIfReady(true);
						this._writeAwaitingCommand();
					});
					this.scrollState = {
						...target,
						startedAt: this.now(),
						lastTargetOffset: offset,
						stableFrames: 0,
						phase: "queued",
						behavior,
						samples: []
					};
					this.scheduleScrollReconcile();
					return;
				}
				this._iosGesture.end();
			}
			this.scrollState = {
				...target,
				startedAt: this.now(),
				lastTargetOffset: offset,
				stableFrames: 0,
				behavior,
				phase: initialScrollPhase(behavior, target.index != null && approxEqual(offset, this.getScrollOffset()))
			};
			this._scrollToOffset(offset, { behavior });
			this.scheduleScrollReconcile();
		}
	};
	const findNearestBinarySearch = (low, high, getCurrentValue, value) => {
		while (low <= high) {
			const middle = (low + high) / 2 | 0;
			const currentValue = getCurrentValue(middle);
			if (currentValue < value) low = middle + 1;
			else if (currentValue > value) high = middle - 1;
			else return middle;
		}
		if (low > 0) return low - 1;
		else return 0;
	};
	function findNearestBinarySearchFlat(flat, high, value) {
		let low = 0;
		while (low <= high) {
			const middle = (low + high) / 2 | 0;
			const currentValue = flat[middle * 2];
			if (currentValue < value) low = middle + 1;
			else if (currentValue > value) high = middle - 1;
			else return middle;
		}
		return low > 0 ? low - 1 : 0;
	}
	function calculateRangeImpl(measurements, outerSize, scrollOffset, lanes, flat) {
		const lastIndex = measurements.length - 1;
		if (measurements.length <= lanes) return {
			startIndex: 0,
			endIndex: lastIndex
		};
		if (lanes === 1 && flat !== null) {
			const startIndex2 = findNearestBinarySearchFlat(flat, lastIndex, scrollOffset);
			let endIndex2 = startIndex2;
			const limit = scrollOffset + outerSize;
			while (endIndex2 < lastIndex && flat[endIndex2 * 2] + flat[endIndex2 * 2 + 1] < limit) endIndex2++;
			return {
				startIndex: startIndex2,
				endIndex: endIndex2
			};
		}
		const getStart = (index) => measurements[index].start;
		let startIndex = findNearestBinarySearch(0, lastIndex, getStart, scrollOffset);
		let endIndex = startIndex;
		if (lanes === 1) while (endIndex < lastIndex && measurements[endIndex].end < scrollOffset + outerSize) endIndex++;
		else if (lanes > 1) {
			const endPerLane = Array(lanes).fill(0);
			while (endIndex < lastIndex && endPerLane.some((pos) => pos < scrollOffset + outerSize)) {
				const item = measurements[endIndex];
				endPerLane[item.lane] = item.end;
				endIndex++;
			}
			const startPerLane = Array(lanes).fill(scrollOffset + outerSize);
			while (startIndex >= 0 && startPerLane.some((pos) => pos >= scrollOffset)) {
				const item = measurements[startIndex];
				startPerLane[item.lane] = item.start;
				startIndex--;
			}
			startIndex = Math.max(0, startIndex - startIndex % lanes);
			endIndex = Math.min(lastIndex, endIndex + (lanes - 1 - endIndex % lanes));
		}
		return {
			startIndex,
			endIndex
		};
	}
	// shared/dashboard/virtual.ts
	/** Lines above and below those that can be seen. */
	const margin = 8;
	/** Only the lines that can be seen, of however many there are. */
	function useVirtual(scroller, { count, size, head, kept }) {
		const [, renderAgain] = _((times) => times + 1, 0);
		const made = T$1(void 0);
		const options = {
			count,
			getScrollElement: () => scroller.current,
			estimateSize: () => size,
			scrollToFn: elementScroll,
			observeElementRect,
			observeElementOffset,
			paddingStart: head,
			scrollPaddingStart: head,
			rangeExtractor: ({ startIndex }) => {
				const most = linesIn(virtual, size);
				const first = Math.max(0, Math.min(startIndex - margin, count - most));
				const seen = Array.from({ length: Math.min(most, count) }, (_, number) => first + number);
				return kept < 0 || kept >= count || seen.includes(kept) ? seen : [...seen, kept].sort((a, b) => a - b);
			},
			onChange: () => renderAgain(void 0)
		};
		made.current ??= new Virtualizer(options);
		const virtual = made.current;
		virtual.setOptions(options);
		F(() => virtual._didMount(), []);
		F(() => virtual._willUpdate());
		F(() => virtual.measure(), [size]);
		return virtual;
	}
	const linesIn = ({ scrollRect }, size) => Math.ceil((scrollRect?.height ?? 0) / size) + 1 + 16;
	/**
	* Which element a line is drawn into, as a key: one that another line has left, since making elements is what scrolling
	* costs. The kept line stays in its own, which may hold the focus.
	*/
	function elementOf(virtual, line, kept) {
		const most = linesIn(virtual, virtual.options.estimateSize(line));
		return line !== kept && line % most === kept % most ? "spare" : String(line % most);
	}
	// shared/dashboard/result-list.tsx
	/** Pixels. A narrow window shows a line as a card. */
	const lineHeight = 44;
	const cardHeight = 112;
	const headHeight = 34;
	const narrow = "(max-width: 760px)";
	const noneClosed = /* @__PURE__ */ new Set();
	function ResultList({ rows, results, state, opened, titles, reports, change, ask }) {
		const scroller = T$1(null);
		const [active, setActive] = d(0);
		const [closed, setClosed] = d(noneClosed);
		const focuses = T$1(false);
		const isNarrow = useMedia(narrow);
		const group = state.group === void 0 ? void 0 : fieldOf(state.group);
		const lines = w(() => group ? groupResults(rows, results, group, closed) : results, [
			rows,
			results,
			group,
			closed
		]);
		const current = Math.min(active, lines.length - 1);
		const head = isNarrow ? 0 : headHeight;
		const virtual = useVirtual(scroller, {
			count: lines.length,
			size: isNarrow ? cardHeight : lineHeight,
			head,
			kept: current
		});
		A$2(() => setClosed(noneClosed), [group]);
		A$2(() => {
			setActive(0);
			virtual.scrollToOffset(0);
		}, [results]);
		F(() => {
			if (!focuses.current) return;
			focuses.current = false;
			scroller.current?.querySelector(`[data-line="${current}"]`)?.focus({ preventScroll: true });
		});
		const columns = state.columns.map(theField).filter((field) => tells(rows, field));
		const go = (to) => {
			const next = Math.max(0, Math.min(lines.length - 1, to));
			focuses.current = true;
			setActive(next);
			virtual.scrollToIndex(next, { align: "auto" });
		};
		const fold = (value, close) => {
			const next = new Set(closed);
			if (close) next.add(value);
			else next.delete(value);
			setClosed(next);
		};
		const act = (line, number) => {
			setActive(number);
			if ("group" in line) fold(line.group.value, !closed.has(line.group.value));
			else change({ opened: keyOf(rows, line.row) });
		};
		const onKeyDown = (event) => {
			const line = lines[current];
			if (!line || !(event.target instanceof HTMLElement) || event.target.dataset["line"] === void 0) return;
			const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (isNarrow ? cardHeight : lineHeight)) - 1);
			const move = {
				ArrowDown: () => go(current + 1),
				ArrowUp: () => go(current - 1),
				PageDown: () => go(current + page),
				PageUp: () => go(current - page),
				Home: () => go(0),
				End: () => go(lines.length - 1),
				Enter: () => act(line, current),
				" ": () => act(line, current),
				ArrowRight: () => "group" in line ? fold(line.group.value, false) : act(line, current),
				ArrowLeft: () => {
					if ("group" in line) fold(line.group.value, true);
					else if (group) go(lines.slice(0, current).findLastIndex((one) => "group" in one));
				}
			}[event.key];
			if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			move();
		};
		if (lines.length === 0) return /* @__PURE__ */ a$1(Nothing, {
			rows,
			query: state.query,
			reports,
			ask
		});
		return /* @__PURE__ */ a$1("div", {
			class: "list",
			ref: scroller,
			role: "treegrid",
			"aria-label": "Credentials",
			"aria-rowcount": lines.length + 1,
			"aria-colcount": columns.length + 3,
			style: { "--columns": gridOf(columns) },
			onKeyDown,
			children: [/* @__PURE__ */ a$1("div", {
				role: "rowgroup",
				class: "heads",
				children: /* @__PURE__ */ a$1("div", {
					role: "row",
					"aria-rowindex": 1,
					class: "row",
					children: [
						["decision", "name"].map((key) => /* @__PURE__ */ a$1(Head, {
							field: theField(key),
							title: key === "name" ? "Credential" : void 0,
							state,
							change
						}, key)),
						columns.map((field) => /* @__PURE__ */ a$1(Head, {
							field,
							state,
							change
						}, field.key)),
						/* @__PURE__ */ a$1(Head, {
							field: theField("path"),
							title: "Place",
							state,
							change
						})
					]
				})
			}), /* @__PURE__ */ a$1("div", {
				role: "rowgroup",
				class: "canvas",
				style: { height: `${virtual.getTotalSize() - head}px` },
				children: virtual.getVirtualItems().map(({ index, start, size }) => {
					const line = lines[index];
					if (!line) return null;
					const key = elementOf(virtual, index, current);
					const shared = {
						role: "row",
						tabIndex: index === current ? 0 : -1,
						"data-line": index,
						"aria-rowindex": index + 2,
						style: {
							transform: `translateY(${start - head}px)`,
							height: `${size}px`
						},
						onClick: () => act(line, index)
					};
					if ("group" in line) {
						const { value } = line.group;
						const isClosed = closed.has(value);
						return /* @__PURE__ */ a$1("div", {
							class: "row line group",
							"aria-level": 1,
							"aria-expanded": !isClosed,
							...shared,
							children: /* @__PURE__ */ a$1("span", {
								role: "gridcell",
								"aria-colspan": columns.length + 3,
								children: [
									/* @__PURE__ */ a$1(Icon, { name: isClosed ? "right" : "down" }),
									/* @__PURE__ */ a$1("bdi", { children: group ? nameOf(labelOf(group, value)) : value }),
									/* @__PURE__ */ a$1("span", {
										class: "muted",
										children: [
											grouped(line.group.credentials),
											" (",
											plural(line.group.places, "place"),
											")"
										]
									})
								]
							})
						}, key);
					}
					const { row, credential, places } = line;
					return /* @__PURE__ */ a$1("div", {
						class: "row line",
						"aria-level": group ? 2 : 1,
						"aria-selected": credential === opened,
						...shared,
						children: [
							/* @__PURE__ */ a$1("span", {
								role: "gridcell",
								class: "cell-decision",
								children: /* @__PURE__ */ a$1(DecisionCell, {
									rows,
									row
								})
							}),
							/* @__PURE__ */ a$1("span", {
								role: "gridcell",
								class: "cell-name",
								children: /* @__PURE__ */ a$1(NameCell, {
									rows,
									row,
									titles
								})
							}),
							columns.map((field) => /* @__PURE__ */ a$1("span", {
								role: "gridcell",
								class: `cell-${field.key}`,
								"data-title": field.title,
								children: /* @__PURE__ */ a$1(Cell, {
									field,
									rows,
									row,
									titles
								})
							}, field.key)),
							/* @__PURE__ */ a$1("span", {
								role: "gridcell",
								class: "cell-place",
								title: long({
									credentials: 1,
									places
								}),
								children: [/* @__PURE__ */ a$1("span", {
									class: "place",
									children: /* @__PURE__ */ a$1("bdi", {
										dir: "ltr",
										children: [
											rows.text("path", row),
											":",
											rows.number("line", row)
										]
									})
								}), places > 1 && /* @__PURE__ */ a$1("span", {
									class: "muted",
									children: [
										"(",
										plural(places, "place"),
										")"
									]
								})]
							})
						]
					}, key);
				})
			})]
		});
	}
	const widths = {
		repo: "minmax(110px, 1.1fr)",
		lifetime: "minmax(92px, 0.7fr)",
		age: "minmax(80px, 0.6fr)",
		rule: "minmax(130px, 1.5fr)"
	};
	const gridOf = (columns) => [
		"92px",
		"minmax(150px, 1.5fr)",
		...columns.map(({ key }) => widths[key] ?? "minmax(100px, 1fr)"),
		"minmax(150px, 1.6fr)"
	].join(" ");
	/** Sorts rising, then falling, then by urgency again. */
	function Head({ field, title, state: { sort, descending }, change }) {
		const isSorted = sort === field.key;
		const next = isSorted ? descending ? {
			sort: void 0,
			descending: false
		} : {
			sort: field.key,
			descending: true
		} : {
			sort: field.key,
			descending: false
		};
		return /* @__PURE__ */ a$1("span", {
			role: "columnheader",
			"aria-sort": isSorted ? descending ? "descending" : "ascending" : "none",
			children: /* @__PURE__ */ a$1("button", {
				type: "button",
				onClick: () => change(next),
				children: [title ?? field.title, isSorted && /* @__PURE__ */ a$1(Icon, { name: descending ? "down" : "up" })]
			})
		});
	}
	/** Whether a media query holds, now and when that changes. */
	function useMedia(query) {
		const [holds, setHolds] = d(() => matchMedia(query).matches);
		A$2(() => {
			const media = matchMedia(query);
			const look = () => setHolds(media.matches);
			media.addEventListener("change", look);
			return () => media.removeEventListener("change", look);
		}, [query]);
		return holds;
	}
	// shared/dashboard/toolbar.tsx
	/** What every line tells anyway. */
	const fixed = [
		"decision",
		"name",
		"type",
		"path",
		"fingerprint"
	];
	const grouping = fields.filter(({ key, facet }) => facet !== void 0 && !["fingerprint"].includes(key));
	const offered = fields.filter(({ key }) => !fixed.includes(key));
	function Toolbar({ rows, results, state, change, pictured, togglePictures }) {
		const places = results.reduce((sum, one) => sum + one.places, 0);
		const isTelling = (field) => tells(rows, field);
		const toggle = (key) => {
			change({ columns: state.columns.includes(key) ? state.columns.filter((one) => one !== key) : offered.map((field) => field.key).filter((one) => one === key || state.columns.includes(one)) });
		};
		return /* @__PURE__ */ a$1("div", {
			class: "toolbar",
			role: "group",
			"aria-label": "Results",
			children: [
				/* @__PURE__ */ a$1("p", {
					role: "status",
					class: "found",
					children: [
						/* @__PURE__ */ a$1("b", { children: plural(results.length, "credential") }),
						" ",
						/* @__PURE__ */ a$1("span", {
							class: "muted",
							children: [
								"(",
								plural(places, "place"),
								")"
							]
						}),
						results.length < rows.credentials && /* @__PURE__ */ a$1("span", {
							class: "muted",
							children: [" of ", grouped(rows.credentials)]
						})
					]
				}),
				/* @__PURE__ */ a$1("label", { children: [
					"Group by",
					" ",
					/* @__PURE__ */ a$1("select", {
						value: state.group ?? "",
						onChange: ({ currentTarget }) => change({ group: currentTarget.value || void 0 }),
						children: [/* @__PURE__ */ a$1("option", {
							value: "",
							children: "nothing"
						}), grouping.filter(isTelling).map(({ key, title }) => /* @__PURE__ */ a$1("option", {
							value: key,
							children: title
						}))]
					})
				] }),
				/* @__PURE__ */ a$1("label", { children: [
					"Sort by",
					" ",
					/* @__PURE__ */ a$1("select", {
						value: state.sort === void 0 ? "" : `${state.descending ? "-" : ""}${state.sort}`,
						onChange: ({ currentTarget: { value } }) => change({
							sort: value.replace(/^-/, "") || void 0,
							descending: value.startsWith("-")
						}),
						children: [/* @__PURE__ */ a$1("option", {
							value: "",
							children: "what is most urgent"
						}), fields.map(({ key, title }) => /* @__PURE__ */ a$1($$1, { children: [/* @__PURE__ */ a$1("option", {
							value: key,
							children: [title, ", rising"]
						}), /* @__PURE__ */ a$1("option", {
							value: `-${key}`,
							children: [title, ", falling"]
						})] }))]
					})
				] }),
				/* @__PURE__ */ a$1(Menu, {
					label: "Columns",
					icon: "columns",
					text: "Columns",
					children: [offered.filter(isTelling).map(({ key, title }) => /* @__PURE__ */ a$1("label", {
						class: "choice",
						children: [
							/* @__PURE__ */ a$1("input", {
								type: "checkbox",
								checked: state.columns.includes(key),
								onChange: () => toggle(key)
							}),
							" ",
							title
						]
					})), /* @__PURE__ */ a$1("button", {
						type: "button",
						onClick: () => change({ columns: usualColumns }),
						children: "The usual ones"
					})]
				}),
				/* @__PURE__ */ a$1("button", {
					type: "button",
					class: "tool fold",
					"aria-expanded": pictured,
					onClick: togglePictures,
					children: [/* @__PURE__ */ a$1(Icon, { name: pictured ? "up" : "down" }), " Pictures"]
				})
			]
		});
	}
	// shared/dashboard/app.tsx
	function App({ source, rows, host }) {
		const { state, change, ask } = useAddress();
		const [showsPictures, setShowsPictures] = d(true);
		const [pane, setPane] = d("list");
		const matched = w(() => match(rows, state.query), [rows, state.query]);
		const results = w(() => {
			const { sort, descending } = state;
			return listResults(rows, matched, sort === void 0 ? void 0 : {
				field: theField(sort),
				descending
			});
		}, [
			rows,
			matched,
			state.sort,
			state.descending
		]);
		const opened = w(() => state.opened === void 0 ? void 0 : findCredential(rows, state.opened), [rows, state.opened]);
		const pictured = useSettled(matched, 150);
		const counted = useSettled(pictured, 50);
		const facets = w(() => /* @__PURE__ */ a$1(Facets, {
			rows,
			matched: counted,
			ask
		}), [
			rows,
			counted,
			ask
		]);
		const pictures = w(() => /* @__PURE__ */ a$1(Pictures, {
			rows,
			included: pictured.rows,
			ask
		}), [
			rows,
			pictured,
			ask
		]);
		const { titles } = source.data;
		const printed = T$1({
			rows,
			results,
			state,
			titles
		});
		printed.current = {
			rows,
			results,
			state,
			titles
		};
		A$2(() => printAll(() => printed.current), []);
		const close = () => {
			change({ opened: void 0 });
			focusList();
		};
		return /* @__PURE__ */ a$1("div", {
			class: rows.count > 0 ? "app" : "app empty",
			"data-pane": pane,
			"data-opened": opened !== void 0,
			children: [
				/* @__PURE__ */ a$1("nav", {
					"aria-label": "Shortcut",
					children: /* @__PURE__ */ a$1("a", {
						class: "skip",
						href: "#credentials",
						onClick: (event) => {
							event.preventDefault();
							focusList();
						},
						children: "Go to the credentials"
					})
				}),
				/* @__PURE__ */ a$1(Header, {
					source,
					rows,
					matched,
					results,
					state,
					host
				}),
				/* @__PURE__ */ a$1(Notice, { data: source.data }),
				/* @__PURE__ */ a$1(QueryField, {
					rows,
					matched,
					ask,
					change
				}),
				/* @__PURE__ */ a$1("nav", {
					class: "panes",
					"aria-label": "Parts of the page",
					children: [
						"list",
						"pictures",
						"filters"
					].map((one) => /* @__PURE__ */ a$1("button", {
						type: "button",
						"aria-pressed": pane === one,
						onClick: () => setPane(one),
						children: one
					}))
				}),
				rows.count > 0 && facets,
				/* @__PURE__ */ a$1("main", {
					class: "main",
					children: [
						/* @__PURE__ */ a$1("h1", {
							class: "unseen",
							children: "Credentials"
						}),
						showsPictures && rows.count > 0 && pictures,
						rows.count > 0 && /* @__PURE__ */ a$1(Toolbar, {
							rows,
							results,
							state,
							change,
							pictured: showsPictures,
							togglePictures: () => setShowsPictures(!showsPictures)
						}),
						/* @__PURE__ */ a$1(ResultList, {
							rows,
							results,
							state,
							opened,
							titles,
							reports: source.data.reports,
							change,
							ask
						})
					]
				}),
				opened !== void 0 && /* @__PURE__ */ a$1(Details, {
					source,
					rows,
					matched,
					credential: opened,
					host,
					ask,
					close
				}, opened)
			]
		});
	}
	const focusList = () => document.querySelector(".line[tabindex=\"0\"]")?.focus();
	/** A value once it has stayed the same for some milliseconds; sooner where nobody is writing. */
	function useSettled(value, pause) {
		const [settled, settle] = d(value);
		A$2(() => {
			const isWriting = document.activeElement instanceof HTMLInputElement;
			const timer = setTimeout(() => settle(() => value), isWriting ? pause : 0);
			return () => clearTimeout(timer);
		}, [value, pause]);
		return settled;
	}
	// shared/dashboard/source.ts
	/** Reads the blocks of the page it stands in: the data at once, details of places when they are asked for. */
	async function readSource(page) {
		if (typeof DecompressionStream === "undefined") return "old-browser";
		try {
			const data = await readBlock(page, "data");
			if (data.schema !== "keyholder-dashboard/1") return "damaged";
			const parts = /* @__PURE__ */ new Map();
			return {
				data,
				details: async (row) => {
					const number = Math.floor(row / data.detailsRows);
					const part = parts.get(number) ?? readBlock(page, `details-${number}`);
					parts.set(number, part);
					return (await part)?.[row % data.detailsRows];
				}
			};
		} catch {
			return "damaged";
		}
	}
	/** A block is JSON, or JSON that is packed: gzip, as base64. */
	async function readBlock(page, id) {
		const block = page.getElementById(id);
		const text = block?.textContent ?? "";
		return JSON.parse(block?.dataset["packed"] === void 0 ? text : await unpack(text));
	}
	async function unpack(text) {
		const bytes = "fromBase64" in Uint8Array ? decode(Uint8Array, text) : decodeSlowly(text);
		return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
	}
	const decode = (decoder, text) => decoder.fromBase64(text);
	function decodeSlowly(text) {
		const binary = atob(text);
		const bytes = new Uint8Array(binary.length);
		for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
		return bytes;
	}
	// shared/dashboard/page.tsx
	const faults = {
		"old-browser": "This browser cannot unpack the page. Open it in one from 2023 or later.",
		damaged: "This file is damaged or was cut short. Make it anew with `keyholder dashboard`."
	};
	async function start() {
		const root = document.getElementById("page");
		if (!root) return;
		const source = await readSource(document);
		root.textContent = "";
		if (typeof source === "string") {
			root.append(Object.assign(document.createElement("p"), {
				className: "fault",
				textContent: faults[source]
			}));
			return;
		}
		Q$1(/* @__PURE__ */ a$1(App, {
			source,
			rows: createRows(source.data),
			host: findHost()
		}), root);
	}
	start();
})();
