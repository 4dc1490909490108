package import Values

/// The codes that an authenticator app shows for a secret, a new one every 30 seconds (RFC 6238, RFC 4226).
package struct TimeCode: Sendable {
  /// The length of one time step in seconds.
  package static let period: Int64 = 30
  /// How many steps a clock may be before or behind.
  package static let drift: Int64 = 1

  private let secret: [UInt8]
  private let digits: Int

  /// - Parameters:
  ///   - secret: What app and site share; 20 bytes where the site makes it.
  ///   - digits: The length of a code, 6 to 8.
  package init(secret: [UInt8], digits: Int = 6) {
    self.secret = secret
    self.digits = digits
  }

  /// The number of the step in which an instant lies.
  package static func step(at instant: Instant) -> Int64 { instant.wholeSeconds / period }

  /// The code of a step.
  package func code(step: Int64) -> String {
    let hash = SHA1.authenticate(SHA1.bytes(of: UInt64(bitPattern: step)), key: secret)
    let offset = Int(hash[19] & 15)
    let number = hash[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let limit = (0..<digits).reduce(UInt32(1)) { product, _ in product &* 10 }
    let text = String(number % limit)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }

  /// The step for which a typed code is right, near an instant and after the last one that was taken.
  ///
  /// - Parameters:
  ///   - typed: What was typed; spaces do not count.
  ///   - last: The step of the last code taken: neither it nor an older one is taken again.
  /// - Returns: `nil` if the code is right for none.
  package func step(of typed: String, at now: Instant, after last: Int64?) -> Int64? {
    let typed = typed.utf8.filter { $0 != UInt8(ascii: " ") }
    let near = Self.step(at: now)
    var found: Int64?
    // All steps are tried whatever comes out, so that the time taken tells nothing.
    for step in near - Self.drift...near + Self.drift where Sodium.areEqual(Array(code(step: step).utf8), typed) {
      found = found ?? (step > last ?? .min ? step : nil)
    }
    return found
  }

  /// The address that an authenticator app reads from a QR picture.
  ///
  /// - Parameters:
  ///   - site: What the app calls the site.
  ///   - name: The name one signs in with.
  package func address(site: String, name: String) -> String {
    let label = PercentCoding.encoded(site) + ":" + PercentCoding.encoded(name)
    return "otpauth://totp/\(label)?secret=\(typed)&issuer=\(PercentCoding.encoded(site))"
      + "&algorithm=SHA1&digits=\(digits)&period=\(Self.period)"
  }

  /// The secret as it is typed into an app that reads no pictures: base 32 of RFC 4648.
  package var typed: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    let bits = secret.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
    let groups = stride(from: 0, to: bits.count, by: 5).map { start in
      (0..<5).reduce(0) { $0 << 1 | (start + $1 < bits.count ? Int(bits[start + $1]) : 0) }
    }
    return String(decoding: groups.map { alphabet[$0] }, as: UTF8.self)
  }
}
