import HTTPTypes
import HummingbirdTesting
import Synchronization

/// Keeps cookies and the last seal, as a browser does.
final class Browser: Sendable {
  private let client: any TestClientProtocol
  private let state = Mutex<(cookies: [String: String], seal: String)>(([:], ""))

  init(client: any TestClientProtocol) { self.client = client }

  func cookie(_ name: String) -> String? { state.withLock { $0.cookies["__Host-samspel-" + name] } }

  func keep(_ name: String, _ value: String?) { state.withLock { $0.cookies["__Host-samspel-" + name] = value } }

  func open(_ uri: String) async throws -> TestResponse {
    remember(try await client.get(uri, [.cookie: jar]))
  }

  func send(_ uri: String, _ fields: String) async throws -> TestResponse {
    let seal = state.withLock { $0.seal }
    return remember(try await client.send(uri, fields, seal: (jar, seal)))
  }

  private var jar: String {
    state.withLock { $0.cookies.map { "\($0)=\($1)" }.sorted().joined(separator: "; ") }
  }

  private func remember(_ response: TestResponse) -> TestResponse {
    state.withLock { state in
      for cookie in response.headers[values: .setCookie] {
        let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        state.cookies[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1])
      }
      let parts = response.text.split(separator: "name=\"seal\" value=\"", maxSplits: 1)
      if parts.count == 2 { state.seal = String(parts[1].prefix { $0 != "\"" }) }
    }
    return response
  }
}
