import CSodium
import Foundation
import Glibc

/// The one secret of an installation, from which every key is derived.
///
/// It lies in a file of its own that no backup holds. Losing it costs new pairings, never data.
package struct Secret: Sendable {
  /// Why the file with the secret cannot be used.
  package enum Fault: Error, Hashable, Sendable {
    /// Others than its owner may read it; it should have the mode 0600.
    case open(path: String)
    /// It does not hold 32 bytes in hexadecimal digits.
    case malformed(path: String)
    /// It cannot be read or made.
    case unreachable(path: String)
  }

  private let bytes: [UInt8]

  /// A secret of 32 bytes; `nil` for any other number of them.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Reads the file, or makes it with a new secret if there is none.
  package init(file path: String, randomness: Randomness) throws(Fault) {
    if access(path, F_OK) != 0 { try Self.make(path, randomness) }
    var status = stat()
    guard stat(path, &status) == 0, let data = FileManager.default.contents(atPath: path) else {
      throw .unreachable(path: path)
    }
    guard status.st_mode & 0o077 == 0 else { throw .open(path: path) }
    let text = String(decoding: data.filter { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard let secret = bytesWritten(hexadecimal: text).flatMap({ Secret(bytes: $0) }) else {
      throw .malformed(path: path)
    }
    self = secret
  }

  /// 32 bytes for one purpose; from them neither the secret nor those for another purpose can be told.
  package func key(for purpose: Token) -> [UInt8] {
    var key = [UInt8](repeating: 0, count: 32)
    let purpose = Array(purpose.name.utf8)
    crypto_auth_hmacsha256(&key, purpose, UInt64(purpose.count), bytes)
    return key
  }

  /// The key that signs the roots of days.
  package var signingKey: SigningKey? { SigningKey(seed: key(for: "samspel.roots")) }

  /// Whether two secrets are equal, found out in a time that tells nothing.
  package static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && (left.isEmpty || sodium_memcmp(left, right, left.count) == 0)
  }

  /// Makes the file under another name first, so that a power cut leaves all of it or none.
  private static func make(_ path: String, _ randomness: Randomness) throws(Fault) {
    // A name of its own: two nodes that start at once would write into each other's.
    let draft = path + ".\(hexadecimal(Randomness.system.bytes(8))).new"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unreachable(path: path) }
    defer { close(file) }
    let text = Array((hexadecimal(randomness.bytes(32)) + "\n").utf8)
    // Linked and not renamed: where two nodes start at once, the first one's secret holds.
    guard Glibc.write(file, text, text.count) == text.count, fsync(file) == 0,
      link(draft, path) == 0 || errno == EEXIST,
      unlink(draft) == 0
    else { throw .unreachable(path: path) }
  }
}
