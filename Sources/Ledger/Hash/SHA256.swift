import CSodium

/// The hash that binds the ledger: SHA-256 (FIPS 180-4), fed piece by piece.
package struct SHA256: Sendable {
  private var state = crypto_hash_sha256_state()

  package init() {
    crypto_hash_sha256_init(&state)
  }

  /// Takes more bytes in.
  package mutating func update(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// The hash of all bytes taken in so far.
  package var digest: Digest {
    var copy = state
    var bytes = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256_final(&copy, &bytes)
    return Digest(known: bytes)
  }

  /// The hash of bytes.
  package static func hash(_ bytes: [UInt8]) -> Digest {
    var digest = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    return Digest(known: digest)
  }
}

extension Content {
  /// The hash of the salt and the payload.
  package var commitment: Digest { SHA256.hash(salt + payload) }
}
