import Values

/// Proof in a form that a page of this site made it, for this browser and for whoever was signed in then.
///
/// The browser keeps a secret in a cookie that no other site can read or set; the form carries a keyed hash of a
/// nonce and of who it was made for. A form made for one person can therefore not be sent by the next one on a shared
/// device, and a page made before signing in anew can be sent after it. The nonce makes every seal another one, so
/// that compression above this site gives nothing away; it begins with the time, by which what forms become is sorted.
package enum Seal {
  /// The name of the field that carries it.
  package static let fieldName = "seal"

  private static let nonceBytes = 16
  private static let timeBytes = 6

  /// Makes a seal.
  ///
  /// - Parameters:
  ///   - secret: What the browser's cookie holds.
  ///   - subject: Whom the page is made for; empty for a stranger.
  ///   - surroundings: Where the nonce comes from.
  package static func make(secret: [UInt8], subject: [UInt8], _ surroundings: Surroundings) -> String {
    let milliseconds = UInt64(clamping: surroundings.now().microseconds / 1000)
    let time = (0..<timeBytes).map { UInt8(truncatingIfNeeded: milliseconds >> UInt64(8 * (timeBytes - 1 - $0))) }
    let nonce = time + surroundings.randomBytes(nonceBytes - timeBytes)
    return Base64URL.encoded(nonce + Sodium.hash(nonce + subject, key: secret))
  }

  /// When a seal was made, to the millisecond; the earliest time there is for what is none.
  static func time(of seal: String) -> Instant {
    let bytes = Base64URL.decoded(seal)?.prefix(timeBytes) ?? []
    return Instant(microseconds: bytes.reduce(0) { $0 << 8 | Int64($1) } * 1000)
  }

  /// Whether a seal was made with a secret for a subject.
  package static func holds(_ seal: String, secret: [UInt8], subject: [UInt8]) -> Bool {
    guard seal.utf8.count < 100, let bytes = Base64URL.decoded(seal), bytes.count == nonceBytes + 32,
      secret.count >= 16
    else { return false }
    let nonce = Array(bytes.prefix(nonceBytes))
    return Sodium.areEqual(Array(bytes.dropFirst(nonceBytes)), Sodium.hash(nonce + subject, key: secret))
  }
}
