import { crc32 } from 'node:zlib';

/** A text inside of a PNG: its keyword, as the standard names them (`Title`, `Source`, `Copyright`), and what it says. */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

/** RDF as the packet that programs of pictures look for in a PNG: XMP, of which the standard fixes the keyword. */
export const xmpText = (rdf: string): PngText => ({
  keyword: 'XML:com.adobe.xmp',
  text: `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="r"?>`,
});

/**
 * A chunk of a PNG: length, type, content, checksum.
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + content.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(content, 8);
  view.setUint32(8 + content.length, crc32(chunk.subarray(4, 8 + content.length)));
  return chunk;
}

/** The chunk of a text in UTF-8, not compressed. */
export const textChunk = ({ keyword, text }: PngText): Uint8Array =>
  // After the keyword: two flags of compression, then the language and the keyword in it, both left empty.
  pngChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
