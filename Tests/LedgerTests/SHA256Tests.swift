import Ledger
import Testing

struct `A hash` {
  @Test func `is SHA-256 as FIPS 180-4 defines it`() {
    #expect(
      SHA256.hash(Array("abc".utf8)).description
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    var pieces = SHA256()
    for byte in "abc".utf8 { pieces.update([byte]) }
    #expect(pieces.digest == SHA256.hash(Array("abc".utf8)))
    #expect(Digest(pieces.digest.description) == pieces.digest)
  }
}
