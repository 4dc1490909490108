import Foundation
import Hummingbird
import Values

/// Symbols of a set, by their codes: drawings that lie in a folder beside the program, each under a name of its own.
package struct PictureController: Sendable {
  private let folder: String?

  /// - Parameter folder: Where the set lies, `CODE.svg` for each symbol; `nil` where there is none.
  package init(folder: String?) {
    self.folder = folder
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    let folder = folder
    routes.show("pictures/{code}") { request, context in
      guard let code = context.parameters.get("code"), Self.isCode(code) else { throw Trouble(.notFound) }
      let content = folder.flatMap { FileManager.default.contents(atPath: "\($0)/\(code).svg") }.map(Array.init)
      let asset = Asset(name: "\(code).svg", content: content ?? Self.blank)
      guard let asset else { throw Trouble(.notFound) }
      return asset.response(to: request, isForever: content != nil)
    }
  }

  /// A code is what Unicode calls a symbol: hexadecimal numbers joined by hyphens, so that no name leads elsewhere.
  static func isCode(_ code: String) -> Bool {
    (1...80).contains(code.utf8.count)
      && code.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte)
          || byte == UInt8(ascii: "-")
      }
  }

  /// What stands where a symbol is missing: a frame, since the words beside it say everything.
  private static let blank = Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><rect x="8" y="8" width="56" height="56" rx="10" \
    fill="none" stroke="#767676" stroke-width="4"/></svg>
    """.utf8)
}
