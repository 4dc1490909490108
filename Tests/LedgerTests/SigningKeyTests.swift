import Ledger
import Testing

struct `A signing key` {
  @Test func `signs as RFC 8032 does in its first test`() throws {
    let seed = try bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    let key = try #require(SigningKey(seed: seed))
    #expect(try key.publicKey == bytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"))
    let signature = try bytes(
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    )
    #expect(key.sign([]) == signature)
    #expect(SigningKey.isSignature(signature, of: [], by: key.publicKey))
    #expect(!SigningKey.isSignature(signature, of: [0], by: key.publicKey))
    #expect(!SigningKey.isSignature([], of: [], by: key.publicKey))
    #expect(SigningKey(seed: [1, 2, 3]) == nil)
  }

  private func bytes(_ text: String) throws -> [UInt8] {
    let digits = Array(text)
    return try stride(from: 0, to: digits.count, by: 2).map {
      try #require(UInt8(String(digits[$0...$0 + 1]), radix: 16))
    }
  }
}
