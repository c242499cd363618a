import type { DashboardData, PlaceDetails } from "../model/dashboard.ts";

/** Where the page gets what it shows from. */
export interface Source {
  readonly data: DashboardData;
  /** Of one row; `undefined` where the file holds none. */
  readonly details: (row: number) => Promise<PlaceDetails | undefined>;
}

/** Why nothing can be shown. */
export type SourceFault = "old-browser" | "damaged";

/** Reads the blocks of the page it stands in: the data at once, details of places when they are asked for. */
export async function readSource(page: Document): Promise<Source | SourceFault> {
  if (typeof DecompressionStream === "undefined") return "old-browser";
  try {
    const data = (await readBlock(page, "data")) as DashboardData;
    if (data.schema !== "keyholder-dashboard/1") return "damaged";
    const parts = new Map<number, Promise<unknown>>();
    return {
      data,
      details: async (row) => {
        const number = Math.floor(row / data.detailsRows);
        const part = parts.get(number) ?? readBlock(page, `details-${number}`);
        parts.set(number, part);
        const list = (await part) as readonly PlaceDetails[] | undefined;
        return list?.[row % data.detailsRows];
      },
    };
  } catch {
    return "damaged";
  }
}

/** A block is JSON, or JSON that is packed: gzip, as base64. */
async function readBlock(page: Document, id: string): Promise<unknown> {
  const block = page.getElementById(id);
  const text = block?.textContent ?? "";
  const json: unknown = JSON.parse(block?.dataset["packed"] === undefined ? text : await unpack(text));
  return json;
}

async function unpack(text: string): Promise<string> {
  const bytes = "fromBase64" in Uint8Array ? decode(Uint8Array, text) : decodeSlowly(text);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

/** https://tc39.es/proposal-arraybuffer-base64/ */
interface Base64Decoder {
  readonly fromBase64: (text: string) => Uint8Array<ArrayBuffer>;
}

const decode = (decoder: unknown, text: string): Uint8Array<ArrayBuffer> => (decoder as Base64Decoder).fromBase64(text);

function decodeSlowly(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
