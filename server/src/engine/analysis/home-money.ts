import type { Unit } from '../quantity/figure.ts';
import { type HomeMoney, type SignSaid, signSaid, yenOf } from '../reading/home-money.ts';
import type { Block, Document } from '../syntax/document.ts';

/** A report says on its first pages whose it is. */
const FIRST_BLOCKS = 40;

/** What each block says is found out once: blocks that an edit leaves alone stay the same objects. */
const known = new WeakMap<Block, SignSaid>();

/** What a report says of its money: by its front matter, and for ¥ by the words at its beginning. */
export function homeMoney(blocks: Document['blocks'], declared: Unit | undefined): HomeMoney {
  const said: SignSaid[] = [];
  for (let i = 0; i < Math.min(FIRST_BLOCKS, blocks.length); i++) {
    const block = blocks.at(i) as Block;
    let says = known.get(block);
    if (says === undefined) {
      says = block.kind === 'front-matter' ? 'none' : signSaid(block.text);
      known.set(block, says);
    }
    said.push(says);
  }
  const yen = yenOf(said);
  return { ...(declared && { declared }), ...(yen && { yen }) };
}

const SIGN = /[¥￥]/;

/** What of it the reading of a block depends on. */
export function homeKey(text: string, { declared, yen }: HomeMoney): string {
  return `${declared?.id ?? ''}${yen !== undefined && SIGN.test(text) ? `¥${yen.id}` : ''}`;
}

export function sameHome(a: HomeMoney, b: HomeMoney): boolean {
  return a.declared?.id === b.declared?.id && a.yen?.id === b.yen?.id;
}
