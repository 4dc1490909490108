package import HTTPTypes
package import Hummingbird
import Values

/// The cookies of the site: few, without meaning to anyone else, and each bound as tightly as a browser can.
package struct SiteCookies: Sendable {
  /// What a cookie is for.
  package enum Purpose: String, CaseIterable, Sendable {
    /// Who is signed in.
    case session
    /// The secret behind the seals of forms.
    case visit
    /// Shows that somebody has signed in from this browser before.
    case known
    /// The device of a person or a home, paired once.
    case device
    /// A sign-in that still waits for its second step.
    case step
    /// The language of pages for strangers.
    case language
    /// What was shown is to leave the browser with the next page.
    case sweep
  }

  /// Whether cookies may travel only over encrypted connections.
  private let areSecure: Bool

  package init(areSecure: Bool) {
    self.areSecure = areSecure
  }

  /// The cookie's name; the prefix makes browsers refuse it from any other host or path (RFC 6265bis, section 4.1.3).
  package func name(_ purpose: Purpose) -> String {
    (areSecure ? "__Host-" : "") + "samspel-" + purpose.rawValue
  }

  /// The value a browser sent; `nil` if it sent none, or more than one.
  package func value(_ purpose: Purpose, in fields: HTTPFields) -> String? {
    Self.value(named: name(purpose), in: fields).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes that a browser's cookie stands for.
  package func bytes(_ purpose: Purpose, in fields: HTTPFields) -> [UInt8]? {
    Self.value(named: name(purpose), in: fields).flatMap { Base64URL.decoded(bytes: $0) }
  }

  /// Has the browser keep a value.
  ///
  /// - Parameter seconds: How long; until the browser closes if `nil`.
  package func set(_ purpose: Purpose, to value: String, seconds: Int? = nil, in response: inout Response) {
    var text = "\(name(purpose))=\(value); Path=/; HttpOnly; SameSite=Lax"
    if areSecure { text += "; Secure" }
    if let seconds { text += "; Max-Age=\(seconds)" }
    response.headers.append(HTTPField(name: .setCookie, value: text))
  }

  /// Has the browser forget a value.
  package func clear(_ purpose: Purpose, in response: inout Response) {
    set(purpose, to: "", seconds: 0, in: &response)
  }

  /// The language chosen in this browser; `nil` if none of those offered was.
  func language(in request: Request) -> Language? {
    value(.language, in: request.headers).flatMap { tag in PreferredLanguage.offered.first { $0.tag == tag } }
  }

  private static func value(named name: String, in fields: HTTPFields) -> ArraySlice<UInt8>? {
    let wanted = Array(name.utf8) + [UInt8(ascii: "=")]
    var found: ArraySlice<UInt8>?
    for header in fields[values: .cookie] {
      for pair in Array(header.utf8).split(separator: UInt8(ascii: ";")) {
        let pair = pair.drop { $0 == UInt8(ascii: " ") }
        guard pair.starts(with: wanted) else { continue }
        guard found == nil else { return nil }
        found = pair.dropFirst(wanted.count)
      }
    }
    return found
  }
}
