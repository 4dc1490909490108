import CSodium

/// A key that signs, Ed25519 (RFC 8032).
package struct SigningKey: Sendable {
  /// 32 bytes that anybody may know, with which a signature is checked.
  package let publicKey: [UInt8]
  private let secret: [UInt8]

  /// Makes the key that belongs to a seed.
  ///
  /// - Parameter seed: 32 secret bytes.
  package init?(seed: [UInt8]) {
    guard seed.count == 32, sodium_init() >= 0 else { return nil }
    var publicKey = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 64)
    guard crypto_sign_seed_keypair(&publicKey, &secret, seed) == 0 else { return nil }
    self.publicKey = publicKey
    self.secret = secret
  }

  /// The signature of a message, 64 bytes.
  package func sign(_ message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
    return signature
  }

  /// Whether a signature of a message was made by the key with this public part.
  package static func isSignature(_ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]) -> Bool {
    guard signature.count == 64, publicKey.count == 32 else { return false }
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), publicKey) == 0
  }
}
