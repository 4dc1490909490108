import CoCreation
import Localization
import Markup
import Pages
import Testing

/// A suite that reads the specimens of pages, each by its name.
protocol ReadsSpecimens {}

extension ReadsSpecimens {
  func page(_ name: String, _ tongue: Tongue = .english, _ density: Density = .standard) throws -> Outline {
    Outline(try #require(Specimen.named(name)).html(tongue, density))
  }

  /// The page as it is sent, with its elements.
  func text(_ name: String, _ tongue: Tongue = .english, _ density: Density = .standard) throws -> String {
    try #require(Specimen.named(name)).html(tongue, density).description
  }
}
