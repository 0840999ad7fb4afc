import { renderAsync } from '@resvg/resvg-js'
import satori, { type Font } from 'satori'
import { CARD_HEIGHT, CARD_WIDTH } from '#news/machine-paths.ts'
import type { CardNode } from './card-node.ts'

/** A card as PNG. The letters become paths, so that no font of the machine is asked. */
export async function drawCard(node: CardNode, fonts: Font[]): Promise<Uint8Array> {
  const svg = await satori(node, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts })
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng()
}
