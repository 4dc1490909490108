import CSodium

/// The few things asked of libsodium besides passwords.
package enum Sodium {
  /// Whether the library has been set up; it is, once, before its first use.
  private static let isReady = sodium_init() >= 0

  /// Sets the library up.
  ///
  /// Called at start, so that a machine without good random numbers is found out before anybody is served.
  package static func start() {
    precondition(isReady, "libsodium could not be set up")
  }

  /// So many bytes that nobody can foretell.
  @Sendable package static func randomBytes(_ count: Int) -> [UInt8] {
    start()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// The 32-byte BLAKE2b hash of some bytes.
  ///
  /// - Parameter key: What makes the hash one that only its holder can make; at most 64 bytes.
  package static func hash(_ bytes: [UInt8], key: [UInt8] = []) -> [UInt8] {
    start()
    precondition(key.count <= 64)
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_generichash(&hash, 32, bytes, UInt64(bytes.count), key, key.count)
    return hash
  }

  /// Whether two runs of bytes are equal, in a time that does not tell where they differ.
  package static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }
}
