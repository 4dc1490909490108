import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import Web

/// The fields of a form as a browser encodes them; a name may stand several times.
struct Filled: ExpressibleByDictionaryLiteral {
  private var fields: [(String, String)]

  init(dictionaryLiteral elements: (String, String)...) { fields = elements }

  var encoded: String {
    fields.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }.joined(separator: "&")
  }

  func with(_ name: String, _ value: String) -> Filled {
    var copy = self
    copy.fields.removeAll { $0.0 == name }
    copy.fields.append((name, value))
    return copy
  }

  private static func escaped(_ text: String) -> String {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-._~")
    return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
  }
}

extension TestClientProtocol {
  /// Opens a page and sends its form, with the hidden fields that the page carries.
  func fillIn(
    _ page: String, _ fields: Filled, hidden: [String] = [], to address: String? = nil, as cookies: HTTPFields
  ) async throws -> TestResponse {
    let shown = try await get(page, cookies)
    #expect(shown.status == .ok, "\(page) is \(shown.status)")
    let carried = try hidden.map { "&\($0)=\(try shown.hidden($0))" }.joined()
    return try await send(address ?? page, fields.encoded + carried, seal: try shown.seal(cookies))
  }

  /// Opens a page and sends its form with a file, as browsers do; several times if told so, the last answer counts.
  func fillIn(
    _ page: String, _ fields: [(String, String)], file: (field: String, name: String, bytes: [UInt8]),
    to address: String? = nil, times: Int = 1, as cookies: HTTPFields
  ) async throws -> TestResponse {
    let shown = try await get(page, cookies)
    let seal = try shown.seal(cookies)
    let boundary = "samspel-test"
    var body = ByteBuffer()
    for (name, value) in [("seal", seal.seal)] + fields {
      body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
    }
    body.writeString(
      "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n")
    body.writeString("Content-Type: application/octet-stream\r\n\r\n")
    body.writeBytes(file.bytes)
    body.writeString("\r\n--\(boundary)--\r\n")
    let headers: HTTPFields = [
      .contentType: "multipart/form-data; boundary=\(boundary)", .cookie: seal.cookie, .secFetchSite: "same-origin",
    ]
    for _ in 1..<times {
      let sent = try await execute(uri: address ?? page, method: .post, headers: headers, body: body)
      #expect(sent.status == .seeOther)
    }
    return try await execute(uri: address ?? page, method: .post, headers: headers, body: body)
  }
}
