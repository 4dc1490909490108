package import Links
import Markup
package import Values

/// A choice as a picture with words: a link, a button that answers at once, or one of several that are sent together.
package struct Tile: Sendable {
  package let label: String
  package let picture: Picture?
  package let act: Act
  /// What is read aloud instead of the words.
  package let spoken: String?
  /// A second line, smaller.
  package let note: String?
  /// The language of the label, where it is not that of the page.
  package let language: Language?

  package init(
    _ label: String, _ picture: Picture? = nil, _ act: Act, spoken: String? = nil, note: String? = nil,
    language: Language? = nil
  ) {
    self.language = language
    self.label = label
    self.picture = picture
    self.act = act
    self.spoken = spoken
    self.note = note
  }

  /// What stands above the words.
  package enum Picture: Sendable {
    case illustration(Illustration)
    case face(Face)

    /// One of Samspel's own drawings.
    package static func drawing(_ drawing: Drawing) -> Picture { .illustration(.drawing(drawing)) }
  }

  /// What a touch does.
  package enum Act: Sendable {
    case link(Address)
    /// Sends the form with this value.
    case button(name: String, value: String)
    /// One of several of which one holds.
    case one(name: String, value: String, isChosen: Bool)
    /// One of several of which any number holds.
    case any(name: String, value: String, isChosen: Bool)
  }
}

extension Tile {
  /// The tile as an item of a list.
  ///
  /// - Parameter id: An id that no other tile of the page has.
  func item(id: String) -> HTML {
    Tag.li {
      switch act {
      case .link(let address):
        Tag.a(.class("tile"), .href(address.path), speech) { face }
      case .button(let name, let value):
        Tag.button(.class("tile"), .type("submit"), .name(name), .value(value), speech) { face }
      case .one(let name, let value, let isChosen):
        Tag.input(.class("mark"), .type("radio"), .id(id), .name(name), .value(value), .checked(isChosen))
        Tag.label(.class(marked), .for(id), speech) { face }
      case .any(let name, let value, let isChosen):
        Tag.input(.class("mark"), .type("checkbox"), .id(id), .name(name), .value(value), .checked(isChosen))
        Tag.label(.class(marked), .for(id), speech) { face }
      }
    }
  }

  /// Words alone keep clear of the mark in the corner.
  private var marked: String { picture == nil ? "tile plain" : "tile" }

  private var speech: Attribute { .when(spoken != nil, .data(.speak, spoken ?? "")) }

  private var face: HTML {
    HTML {
      switch picture {
      case .illustration(let illustration): illustration
      case .face(let face): face
      case nil: HTML()
      }
      Tag.span(.class("label"), .foreign(language)) { label }
      if let note { Tag.span(.class("note")) { note } }
    }
  }
}
