"""Reads Swift sources as tokens, as far as it takes to find the expression around a place."""
import bisect
import dataclasses
import re

TOKEN = re.compile(r"""
    (?P<space>[ \t\r]+) | (?P<newline>\n) | (?P<comment>//[^\n]*)
  | (?P<name>[@\#$]?[A-Za-z_`][A-Za-z0-9_`]*|\$[0-9]+|\#(?!"))
  | (?P<number>[0-9][0-9A-Za-z_]*(?:\.[0-9][0-9_]*)?)
  | (?P<bracket>[()\[\]{}]) | (?P<mark>[,:;]) | (?P<operator>\.\.[.<]|[-/=+!*%<>&|^~?\u00F7]+|\.|\\)
""", re.VERBOSE)
OPENERS = {"(": ")", "[": "]", "{": "}"}
STRING, HASHES = re.compile('#*"'), re.compile("#*")
# What an expression begins behind.
KEYWORDS = {"return", "if", "guard", "while", "in", "where", "try", "await", "throw", "else", "case",
            "switch", "for", "repeat", "do", "let", "var", "defer", "default"}
# Statements whose first brace at their own level is no closure.
CONTROL = {"if", "guard", "while", "for", "switch", "func", "init", "var", "struct", "enum", "extension",
           "class", "else", "do", "repeat", "subscript", "protocol", "defer", "catch"}


@dataclasses.dataclass
class Token:
    kind: str
    text: str
    start: int
    end: int
    line: int
    is_first: bool = False  # of its line
    spaced: bool = False    # white space on both sides
    group: int = -1         # the token that opens the group around it


def string_end(text, start):
    """The end of a string literal, with its interpolations."""
    hashes = HASHES.match(text, start).end() - start
    quote = '"""' if text.startswith('"""', start + hashes) else '"'
    closing, escape = quote + "#" * hashes, "\\" + "#" * hashes
    at = start + hashes + len(quote)
    while not text.startswith(closing, at):
        if at >= len(text):
            raise ValueError("a string without an end")
        if text.startswith(escape + "(", at):
            at += len(escape) + 1
            depth = 1
            while depth:
                if text[at] in '"':
                    at = string_end(text, at)
                    continue
                depth += {"(": 1, ")": -1}.get(text[at], 0)
                at += 1
        else:
            at += len(escape) + 1 if text.startswith(escape, at) else 1
    return at + len(closing)


class Source:
    """The tokens of a file, without comments, and the groups that brackets make of them."""

    def __init__(self, text):
        self.text = text
        self.tokens = []
        self.closers = {}  # the number of an opening bracket: that of the one that closes it
        at, line, is_first = 0, 1, True
        while at < len(text):
            if text[at] in '#"' and STRING.match(text, at):
                kind, end = "string", string_end(text, at)
            elif text.startswith("/*", at):
                kind, end = "comment", text.index("*/", at) + 2
            else:
                match = TOKEN.match(text, at)
                kind, end = (match.lastgroup, match.end()) if match else ("other", at + 1)
            if kind == "newline":
                is_first = True
            elif kind not in ("space", "comment"):
                token = Token(kind, text[at:end], at, end, line, is_first)
                token.spaced = (is_first or text[at - 1] in " \n") and text[end:end + 1] in (" ", "\n")
                self.tokens.append(token)
                is_first = False
            line += text.count("\n", at, end)
            at = end
        self.starts = [token.start for token in self.tokens]
        stack = []
        for number, token in enumerate(self.tokens):
            if token.text in OPENERS.values() and stack:
                self.closers[stack.pop()] = number
            token.group = stack[-1] if stack else -1
            if token.text in OPENERS:
                stack.append(number)
        self.openers = {closer: opener for opener, closer in self.closers.items()}

    def at(self, place):
        """The number of the token at a byte, or of the next one."""
        number = bisect.bisect_right(self.starts, place) - 1
        return number if number >= 0 and self.tokens[number].end > place else number + 1

    def is_assignment(self, number):
        token = self.tokens[number]
        return token.kind == "operator" and token.text.endswith("=") and token.text not in (
            "==", "!=", "<=", ">=", "===", "!==", "~=")

    def ends_statement(self, number):
        """Whether a statement ends between a token and the next."""
        if number + 1 >= len(self.tokens):
            return True
        token, following = self.tokens[number], self.tokens[number + 1]
        if token.text == ";":
            return True
        if not following.is_first or token.group >= 0 and self.tokens[token.group].text != "{":
            return False
        if token.text in (",", ":", "->", "=") or token.kind == "operator" and token.spaced:
            return False
        if token.text in KEYWORDS - {"return", "default"} or following.text in ("else", "where", "{"):
            return False
        return not (following.text in (".", "?", ":", ",") or
                    following.kind == "operator" and following.spaced)

    def divides(self, number, finely):
        """Whether an expression at the level of a token ends there."""
        token = self.tokens[number]
        if token.text in (",", ":", ";") or token.text in KEYWORDS or self.is_assignment(number):
            return True
        if token.text == "?" and number and self.tokens[number - 1].text == "try":
            return True
        return finely and (token.text in ("&&", "||") or token.text == "?" and token.spaced)

    def statement(self, first, last):
        """The first and last token of the statement around tokens of one level."""
        group = self.tokens[first].group
        while first > 0 and first - 1 != group and not self.ends_statement(first - 1):
            first = self.openers.get(first - 1, first - 1)
        while not self.ends_statement(last) and last + 1 != self.closers.get(group):
            last += 1
            last = self.closers.get(last, last)
        return first, last

    def is_control(self, number):
        """Whether an opening brace belongs to a control statement or a declaration, not to a closure."""
        at, group = number, self.tokens[number].group
        while at > 0 and at - 1 != group and not self.ends_statement(at - 1):
            at = self.openers.get(at - 1, at - 1)
            if self.tokens[at].text in CONTROL:
                return True
        return False

    def is_in_loop(self, number):
        """Whether a token is in the body of a loop, and not in a function or closure within."""
        group = self.tokens[number].group
        while group >= 0:
            words = set()
            if self.tokens[group].text == "{" and self.is_control(group):
                first, _ = self.statement(group, group)
                words = {token.text for token in self.tokens[first:group]}
            if words & {"for", "while", "repeat"}:
                return True
            if not words & {"if", "guard", "else", "switch", "do"}:
                return False
            group = self.tokens[group].group
        return False

    def levelled(self, first, last):
        """Two tokens' neighbours in the smallest group that holds both."""
        def groups(number):
            chain = [number]
            while chain[-1] >= 0:
                chain.append(self.tokens[chain[-1]].group)
            return chain
        left, right = groups(first), groups(last)
        shared = next(group for group in left[1:] if group in right[1:])
        return left[left[1:].index(shared)], right[right[1:].index(shared)]

    def expressions(self, first, last):
        """The ranges of tokens, from the smallest up, that may be expressions around some tokens."""
        first, last = self.levelled(first, last)
        while first >= 0:
            last = self.closers.get(last, last)
            first = self.openers.get(first, first)
            group = self.tokens[first].group
            for finely in (True, False):
                if any(self.divides(number, finely) and self.tokens[number].group == group
                       for number in range(first, last + 1)):
                    continue
                left, right = first, last
                while left > 0 and left - 1 != group and not self.ends_statement(left - 1) \
                        and not self.divides(left - 1, finely):
                    left = self.openers.get(left - 1, left - 1)
                while not self.ends_statement(right) and right + 1 != self.closers.get(group) \
                        and not self.divides(right + 1, finely):
                    if self.tokens[right + 1].text == "{" and self.is_control(right + 1):
                        break
                    right = self.closers.get(right + 1, right + 1)
                yield left, right
            first = last = group


def is_balanced(text):
    """Whether the brackets of a piece of code close one another."""
    try:
        source = Source(text + "\n")
    except (IndexError, ValueError):
        return False
    stack = []
    for token in source.tokens:
        if token.text in OPENERS:
            stack.append(OPENERS[token.text])
        elif token.text in OPENERS.values() and (not stack or stack.pop() != token.text):
            return False
    return not stack and "//" not in text and "/*" not in text
