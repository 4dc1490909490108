package import Links
package import Markup

/// A picture beside words: a drawing, a symbol of a set, or the person's own photo.
///
/// It never says more than the words beside it, and so has no text of its own.
package enum Illustration: Hashable, Sendable {
  case drawing(Drawing)
  case picture(Address)
}

extension Illustration: Part {
  package var html: HTML {
    switch self {
    case .drawing(let drawing): drawing
    case .picture(let address): Tag.img(.class("picture"), .src(address.path), .alt(""), .loading("lazy"))
    }
  }
}

/// Somebody's name with a photo, or the first letter of the name where there is none.
package struct Face: Hashable, Sendable {
  package let name: String
  package let photo: Address?

  package init(name: String, photo: Address? = nil) {
    self.name = name
    self.photo = photo
  }
}

extension Face: Part {
  /// The picture alone; the name stands beside it.
  package var html: HTML {
    if let photo {
      Tag.img(.class("face"), .src(photo.path), .alt(""))
    } else {
      Tag.span(.class("face"), .ariaHidden()) { name.first.map { String($0).uppercased() } ?? "" }
    }
  }
}
