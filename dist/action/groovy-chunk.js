// node_modules/@codemirror/streamparser/dist/index.js
function countCol(string, end, tabSize, startIndex = 0, startValue = 0) {
	if (end == null) {
		end = string.search(/[^\s\u00a0]/);
		if (end == -1) end = string.length;
	}
	let n = startValue;
	for (let i = startIndex; i < end; i++) if (string.charCodeAt(i) == 9) n += tabSize - n % tabSize;
	else n++;
	return n;
}
/**
Encapsulates a single line of input. Given to stream syntax code,
which uses it to tokenize the content.
*/
var StringStream = class {
	/**
	Create a stream.
	*/
	constructor(string, tabSize, indentUnit, overrideIndent) {
		this.string = string;
		this.tabSize = tabSize;
		this.indentUnit = indentUnit;
		this.overrideIndent = overrideIndent;
		/**
		The current position on the line.
		*/
		this.pos = 0;
		/**
		The start position of the current token.
		*/
		this.start = 0;
		this.lastColumnPos = 0;
		this.lastColumnValue = 0;
	}
	/**
	True if we are at the end of the line.
	*/
	eol() {
		return this.pos >= this.string.length;
	}
	/**
	True if we are at the start of the line.
	*/
	sol() {
		return this.pos == 0;
	}
	/**
	Get the next code unit after the current position, or undefined
	if we're at the end of the line.
	*/
	peek() {
		return this.string.charAt(this.pos) || void 0;
	}
	/**
	Read the next code unit and advance `this.pos`.
	*/
	next() {
		if (this.pos < this.string.length) return this.string.charAt(this.pos++);
	}
	/**
	Match the next character against the given string, regular
	expression, or predicate. Consume and return it if it matches.
	*/
	eat(match) {
		let ch = this.string.charAt(this.pos);
		let ok;
		if (typeof match == "string") ok = ch == match;
		else ok = ch && (match instanceof RegExp ? match.test(ch) : match(ch));
		if (ok) {
			++this.pos;
			return ch;
		}
	}
	/**
	Continue matching characters that match the given string,
	regular expression, or predicate function. Return true if any
	characters were consumed.
	*/
	eatWhile(match) {
		let start = this.pos;
		while (this.eat(match));
		return this.pos > start;
	}
	/**
	Consume whitespace ahead of `this.pos`. Return true if any was
	found.
	*/
	eatSpace() {
		let start = this.pos;
		while (/[\s\u00a0]/.test(this.string.charAt(this.pos))) ++this.pos;
		return this.pos > start;
	}
	/**
	Move to the end of the line.
	*/
	skipToEnd() {
		this.pos = this.string.length;
	}
	/**
	Move to directly before the given character, if found on the
	current line.
	*/
	skipTo(ch) {
		let found = this.string.indexOf(ch, this.pos);
		if (found > -1) {
			this.pos = found;
			return true;
		}
	}
	/**
	Move back `n` characters.
	*/
	backUp(n) {
		this.pos -= n;
	}
	/**
	Get the column position at `this.pos`.
	*/
	column() {
		if (this.lastColumnPos < this.start) {
			this.lastColumnValue = countCol(this.string, this.start, this.tabSize, this.lastColumnPos, this.lastColumnValue);
			this.lastColumnPos = this.start;
		}
		return this.lastColumnValue;
	}
	/**
	Get the indentation column of the current line.
	*/
	indentation() {
		var _a;
		return (_a = this.overrideIndent) !== null && _a !== void 0 ? _a : countCol(this.string, null, this.tabSize);
	}
	/**
	Match the input against the given string or regular expression
	(which should start with a `^`). Return true or the regexp match
	if it matches.
	
	Unless `consume` is set to `false`, this will move `this.pos`
	past the matched text.
	
	When matching a string `caseInsensitive` can be set to true to
	make the match case-insensitive.
	*/
	match(pattern, consume, caseInsensitive) {
		if (typeof pattern == "string") {
			let cased = (str) => caseInsensitive ? str.toLowerCase() : str;
			if (cased(this.string.substr(this.pos, pattern.length)) == cased(pattern)) {
				if (consume !== false) this.pos += pattern.length;
				return true;
			} else return null;
		} else {
			let match = this.string.slice(this.pos).match(pattern);
			if (match && match.index > 0) return null;
			if (match && consume !== false) this.pos += match[0].length;
			return match;
		}
	}
	/**
	Get the current token.
	*/
	current() {
		return this.string.slice(this.start, this.pos);
	}
};
// node_modules/@codemirror/legacy-modes/mode/groovy.js
function words(str) {
	var obj = {}, words = str.split(" ");
	for (var i = 0; i < words.length; ++i) obj[words[i]] = true;
	return obj;
}
var keywords = words("abstract as assert boolean break byte case catch char class const continue def default do double else enum extends final finally float for goto if implements import in instanceof int interface long native new package private protected public return short static strictfp super switch synchronized threadsafe throw throws trait transient try void volatile while");
var blockKeywords = words("catch class def do else enum finally for if interface switch trait try while");
var standaloneKeywords = words("return break continue");
var atoms = words("null true false this");
var curPunc;
function tokenBase(stream, state) {
	var ch = stream.next();
	if (ch == "\"" || ch == "'") return startString(ch, stream, state);
	if (/[\[\]{}\(\),;\:\.]/.test(ch)) {
		curPunc = ch;
		return null;
	}
	if (/\d/.test(ch)) {
		stream.eatWhile(/[\w\.]/);
		if (stream.eat(/eE/)) {
			stream.eat(/\+\-/);
			stream.eatWhile(/\d/);
		}
		return "number";
	}
	if (ch == "/") {
		if (stream.eat("*")) {
			state.tokenize.push(tokenComment);
			return tokenComment(stream, state);
		}
		if (stream.eat("/")) {
			stream.skipToEnd();
			return "comment";
		}
		if (expectExpression(state.lastToken, false)) return startString(ch, stream, state);
	}
	if (ch == "-" && stream.eat(">")) {
		curPunc = "->";
		return null;
	}
	if (/[+\-*&%=<>!?|\/~]/.test(ch)) {
		stream.eatWhile(/[+\-*&%=<>|~]/);
		return "operator";
	}
	stream.eatWhile(/[\w\$_]/);
	if (ch == "@") {
		stream.eatWhile(/[\w\$_\.]/);
		return "meta";
	}
	if (state.lastToken == ".") return "property";
	if (stream.eat(":")) {
		curPunc = "proplabel";
		return "property";
	}
	var cur = stream.current();
	if (atoms.propertyIsEnumerable(cur)) return "atom";
	if (keywords.propertyIsEnumerable(cur)) {
		if (blockKeywords.propertyIsEnumerable(cur)) curPunc = "newstatement";
		else if (standaloneKeywords.propertyIsEnumerable(cur)) curPunc = "standalone";
		return "keyword";
	}
	return "variable";
}
tokenBase.isBase = true;
function startString(quote, stream, state) {
	var tripleQuoted = false;
	if (quote != "/" && stream.eat(quote)) {
		if (stream.eat(quote)) tripleQuoted = true;
		else return "string";
	}
	function t(stream, state) {
		var escaped = false, next, end = !tripleQuoted;
		while ((next = stream.next()) != null) {
			if (next == quote && !escaped) {
				if (!tripleQuoted) break;
				if (stream.match(quote + quote)) {
					end = true;
					break;
				}
			}
			if (quote == "\"" && next == "$" && !escaped) {
				if (stream.eat("{")) {
					state.tokenize.push(tokenBaseUntilBrace());
					return "string";
				} else if (stream.match(/^\w/, false)) {
					state.tokenize.push(tokenVariableDeref);
					return "string";
				}
			}
			escaped = !escaped && next == "\\";
		}
		if (end) state.tokenize.pop();
		return "string";
	}
	state.tokenize.push(t);
	return t(stream, state);
}
function tokenBaseUntilBrace() {
	var depth = 1;
	function t(stream, state) {
		if (stream.peek() == "}") {
			depth--;
			if (depth == 0) {
				state.tokenize.pop();
				return state.tokenize[state.tokenize.length - 1](stream, state);
			}
		} else if (stream.peek() == "{") depth++;
		return tokenBase(stream, state);
	}
	t.isBase = true;
	return t;
}
function tokenVariableDeref(stream, state) {
	var next = stream.match(/^(\.|[\w\$_]+)/);
	if (!next || !stream.match(next[0] == "." ? /^[\w$_]/ : /^\./)) state.tokenize.pop();
	if (!next) return state.tokenize[state.tokenize.length - 1](stream, state);
	return next[0] == "." ? null : "variable";
}
function tokenComment(stream, state) {
	var maybeEnd = false, ch;
	while (ch = stream.next()) {
		if (ch == "/" && maybeEnd) {
			state.tokenize.pop();
			break;
		}
		maybeEnd = ch == "*";
	}
	return "comment";
}
function expectExpression(last, newline) {
	return !last || last == "operator" || last == "->" || /[\.\[\{\(,;:]/.test(last) || last == "newstatement" || last == "keyword" || last == "proplabel" || last == "standalone" && !newline;
}
function Context(indented, column, type, align, prev) {
	this.indented = indented;
	this.column = column;
	this.type = type;
	this.align = align;
	this.prev = prev;
}
function pushContext(state, col, type) {
	return state.context = new Context(state.indented, col, type, null, state.context);
}
function popContext(state) {
	var t = state.context.type;
	if (t == ")" || t == "]" || t == "}") state.indented = state.context.indented;
	return state.context = state.context.prev;
}
const groovy = {
	name: "groovy",
	startState: function(indentUnit) {
		return {
			tokenize: [tokenBase],
			context: new Context(-indentUnit, 0, "top", false),
			indented: 0,
			startOfLine: true,
			lastToken: null
		};
	},
	token: function(stream, state) {
		var ctx = state.context;
		if (stream.sol()) {
			if (ctx.align == null) ctx.align = false;
			state.indented = stream.indentation();
			state.startOfLine = true;
			if (ctx.type == "statement" && !expectExpression(state.lastToken, true)) {
				popContext(state);
				ctx = state.context;
			}
		}
		if (stream.eatSpace()) return null;
		curPunc = null;
		var style = state.tokenize[state.tokenize.length - 1](stream, state);
		if (style == "comment") return style;
		if (ctx.align == null) ctx.align = true;
		if ((curPunc == ";" || curPunc == ":") && ctx.type == "statement") popContext(state);
		else if (curPunc == "->" && ctx.type == "statement" && ctx.prev.type == "}") {
			popContext(state);
			state.context.align = false;
		} else if (curPunc == "{") pushContext(state, stream.column(), "}");
		else if (curPunc == "[") pushContext(state, stream.column(), "]");
		else if (curPunc == "(") pushContext(state, stream.column(), ")");
		else if (curPunc == "}") {
			while (ctx.type == "statement") ctx = popContext(state);
			if (ctx.type == "}") ctx = popContext(state);
			while (ctx.type == "statement") ctx = popContext(state);
		} else if (curPunc == ctx.type) popContext(state);
		else if (ctx.type == "}" || ctx.type == "top" || ctx.type == "statement" && curPunc == "newstatement") pushContext(state, stream.column(), "statement");
		state.startOfLine = false;
		state.lastToken = curPunc || style;
		return style;
	},
	indent: function(state, textAfter, cx) {
		if (!state.tokenize[state.tokenize.length - 1].isBase) return null;
		var firstChar = textAfter && textAfter.charAt(0), ctx = state.context;
		if (ctx.type == "statement" && !expectExpression(state.lastToken, true)) ctx = ctx.prev;
		var closing = firstChar == ctx.type;
		if (ctx.type == "statement") return ctx.indented + (firstChar == "{" ? 0 : cx.unit);
		else if (ctx.align) return ctx.column + (closing ? 0 : 1);
		else return ctx.indented + (closing ? 0 : cx.unit);
	},
	languageData: {
		indentOnInput: /^\s*[{}]$/,
		commentTokens: {
			line: "//",
			block: {
				open: "/*",
				close: "*/"
			}
		},
		closeBrackets: { brackets: [
			"(",
			"[",
			"{",
			"'",
			"\"",
			"'''",
			"\"\"\""
		] }
	}
};
export { StringStream, groovy };
