import Hummingbird

/// The files of the site itself, all read at start: what is not here cannot be asked for, whatever the address says.
package struct AssetShelf: Sendable {
  /// A file that cannot be served.
  package enum Fault: Error, Equatable, Sendable {
    case unknownKind(String)
  }

  private let byAddress: [String: Asset]
  private let addresses: [String: String]
  private let fixed: [String: Asset]

  /// Puts files on the shelf.
  ///
  /// - Parameters:
  ///   - files: Names, such as `site.css`, and contents; their addresses change with their contents.
  ///   - fixed: Files that browsers ask for by a name of their own, such as `favicon.ico`.
  /// - Throws: ``Fault`` if a file is of no kind that is served.
  package init(_ files: [String: [UInt8]], fixed: [String: [UInt8]] = [:]) throws(Fault) {
    var byAddress: [String: Asset] = [:]
    var addresses: [String: String] = [:]
    for (name, content) in files {
      guard let asset = Asset(name: name, content: content),
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
      else { throw .unknownKind(name) }
      let hashed = "\(name[..<dot]).\(asset.hash)\(name[dot...])"
      byAddress[hashed] = asset
      addresses[name] = "/assets/" + hashed
    }
    var fixedAssets: [String: Asset] = [:]
    for (name, content) in fixed {
      guard let asset = Asset(name: name, content: content) else { throw .unknownKind(name) }
      fixedAssets[name] = asset
    }
    self.byAddress = byAddress
    self.addresses = addresses
    self.fixed = fixedAssets
  }

  /// The address of a file, as pages name it; `nil` if there is no such file.
  package func address(of name: String) -> String? { addresses[name] }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    let shelf = self
    routes.show("assets/{name}") { request, context in
      guard let asset = context.parameters.get("name").flatMap({ shelf.byAddress[$0] }) else {
        throw Trouble(.notFound)
      }
      return asset.response(to: request, isForever: true)
    }
    for (name, asset) in fixed {
      routes.show(RouterPath(name)) { request, _ in asset.response(to: request, isForever: false) }
    }
  }
}
