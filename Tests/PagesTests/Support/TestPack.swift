import CoCreation
import Foundation
import Pages

/// A pack of the project, read from its file.
enum TestPack {
  static let swedish = read("se.json")

  /// The same with some kinds of facts put into another class.
  static func moving(_ kinds: [String], to recordClass: String) -> Pack? {
    read("se.json") { tree in
      guard var classes = tree["record_classes"] as? [[String: Any]] else { return }
      for index in classes.indices where classes[index]["id"] as? String == recordClass {
        classes[index]["kinds"] = kinds
      }
      tree["record_classes"] = classes
    }
  }

  private static func read(_ name: String, changing change: (inout [String: Any]) -> Void = { _ in }) -> Pack? {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/App/Resources/packs/\(name)").standardized
    guard let data = try? Data(contentsOf: file),
      var object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return nil }
    change(&object)
    guard let changed = try? JSONSerialization.data(withJSONObject: object),
      let tree = try? JSONDecoder().decode(Tree.self, from: changed), case .pack(let pack) = Pack.read(tree, file: name)
    else { return nil }
    return pack
  }
}
