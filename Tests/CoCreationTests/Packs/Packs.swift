import CoCreation
import Foundation
import Testing

/// The packs of the project, read as the program reads them.
enum Packs {
  static let files = ["ee.json", "fi.json", "gb-eng.json", "it.json", "nl.json", "no.json", "se.json"]

  static func tree(_ file: String) throws -> Tree {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Sources/App/Resources/packs/\(file)"))
    return try Tree.read(Array(data), file: file)
  }

  /// What the packs of the project name.
  static let events = PackEvents(of: files.map { load($0) })

  static func load(_ file: String) -> Pack {
    do {
      guard case let .pack(pack) = Pack.read(try tree(file), file: file) else {
        preconditionFailure("\(file) has faults")
      }
      return pack
    } catch {
      preconditionFailure("\(file): \(error)")
    }
  }
}
