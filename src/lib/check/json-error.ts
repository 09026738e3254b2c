const space = /[ \t\n\r]*/y;
const text = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

type Awaited = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * Where a text stops being JSON (RFC 8259), as an index into it; `undefined` where it is JSON. The engine's own message
 * does not always tell.
 */
export function jsonErrorAt(json: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let at = 0;
  const eat = (expression: RegExp): boolean => {
    expression.lastIndex = at;
    const isThere = expression.test(json);
    if (isThere) at = expression.lastIndex;
    return isThere;
  };
  const after = (): Awaited => (open.length === 0 ? 'nothing' : 'comma or end');
  const close = (): Awaited => {
    open.pop();
    at++;
    return after();
  };
  for (let awaited: Awaited = 'value'; ;) {
    eat(space);
    const character = json[at];
    if (character === undefined) return awaited === 'nothing' ? undefined : at;
    const inside = open.at(-1);
    if (awaited === 'value' || awaited === 'value or end') {
      if (awaited === 'value or end' && character === ']') awaited = close();
      else if (character === '{' || character === '[') {
        open.push(character);
        at++;
        awaited = character === '{' ? 'key or end' : 'value or end';
      } else if (eat(text) || eat(plain)) awaited = after();
      else return at;
    } else if (awaited === 'key' || awaited === 'key or end') {
      if (awaited === 'key or end' && character === '}') awaited = close();
      else if (eat(text)) awaited = 'colon';
      else return at;
    } else if (awaited === 'colon') {
      if (character !== ':') return at;
      at++;
      awaited = 'value';
    } else if (awaited === 'comma or end') {
      if (character === (inside === '{' ? '}' : ']')) awaited = close();
      else if (character === ',') {
        at++;
        awaited = inside === '{' ? 'key' : 'value';
      } else return at;
    } else return at;
  }
}
