import CoCreation
import Foundation
import Links
import Localization
import Markup
import Pages
import Testing

/// Writes every page as a file, to be looked at in a browser.
struct `The gallery` {
  static let folder = ProcessInfo.processInfo.environment["SAMSPEL_GALLERY"]

  @Test(.enabled(if: folder != nil, "SAMSPEL_GALLERY names no folder"))
  func `every page is written in every tongue and density`() throws {
    let root = URL(filePath: try #require(Self.folder))
    try FileManager.default.createDirectory(at: root.appending(path: "files"), withIntermediateDirectories: true)
    for asset in Asset.all {
      try Data(asset.bytes).write(to: root.appending(path: "files/\(asset.name)"))
    }
    for specimen in Specimen.all {
      for tongue in Tongue.allCases {
        for density in specimen.densities {
          let name = "\(specimen.name).\(tongue.rawValue).\(density.rawValue).html"
          try Data(specimen.html(tongue, density).bytes).write(to: root.appending(path: name))
        }
      }
    }
  }
}
