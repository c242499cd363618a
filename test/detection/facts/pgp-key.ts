import { createHash } from "node:crypto";

interface Wanted {
  /** Seconds since 1970. */
  readonly created: number;
  /** Seconds; 0 says "for ever". */
  readonly lasts?: number;
  readonly user: string;
}

const uint = (value: number, bytes: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer.subarray(4 - bytes);
};

const packet = (tag: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0x80 | (tag << 2) | 1]), uint(body.length, 2), body]);

/** An OpenPGP key of version 4 with an Ed25519 point, made up: its numbers are no curve's. RFC 9580, section 5. */
export function pgpKey({ created, lasts, user }: Wanted): { readonly armored: string; readonly fingerprint: string } {
  const curve = Buffer.from([9, 0x2b, 6, 1, 4, 1, 0xda, 0x47, 0x0f, 1]);
  const point = createHash("sha256").update(user).digest();
  const key = Buffer.concat([
    Buffer.from([4]),
    uint(created, 4),
    Buffer.from([22]),
    curve,
    uint(263, 2),
    Buffer.from([0x40]),
    point,
  ]);
  const secret = Buffer.concat([key, Buffer.from([0]), uint(256, 2), createHash("sha256").update(point).digest()]);
  const expiry = lasts === undefined ? Buffer.alloc(0) : Buffer.concat([Buffer.from([5, 9]), uint(lasts, 4)]);
  const hashed = Buffer.concat([Buffer.from([2, 27, 3]), expiry]);
  const signature = Buffer.concat([Buffer.from([4, 0x13, 22, 8]), uint(hashed.length, 2), hashed, Buffer.alloc(80, 7)]);
  const bytes = Buffer.concat([packet(5, secret), packet(13, Buffer.from(user)), packet(2, signature)]);
  const body = bytes.toString("base64").replace(/(.{64})/g, "$1\n");
  const label = "PGP PRIVATE KEY BLOCK";
  return {
    armored: `-----BEGIN ${label}-----\n\n${body}\n=abcd\n-----END ${label}-----\n`,
    fingerprint: createHash("sha1")
      .update(Buffer.concat([Buffer.from([0x99]), uint(key.length, 2), key]))
      .digest("hex")
      .toUpperCase(),
  };
}
