import Hummingbird
import Pages

/// The style sheets and the icon that every page loads: named by their content, so that they may be kept for ever.
struct StyleController: Sendable {
  private let byName: [String: Asset]

  init() {
    byName = Dictionary(
      uniqueKeysWithValues: Pages.Asset.all.compactMap { file in
        Asset(name: file.name, content: file.bytes).map { (file.name, $0) }
      })
  }

  func addRoutes(to routes: Routes) {
    let byName = byName
    routes.show("files/{name}") { request, context in
      guard let asset = context.parameters.get("name").flatMap({ byName[$0] }) else { throw Trouble(.notFound) }
      return asset.response(to: request, isForever: true)
    }
  }
}
