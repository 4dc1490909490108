package import Links
package import Markup

/// A picture beside words: a drawing, a symbol of a set, the person's own photo, or the face of somebody.
///
/// It never says more than the words beside it, and so has no text of its own.
package enum Illustration: Hashable, Sendable {
  case drawing(Drawing)
  case picture(Address)
  case face(Face)
}

extension Illustration: Part {
  package var html: HTML {
    switch self {
    case .drawing(let drawing): drawing
    case .face(let face): face
    case .picture(let address): Tag.img(.class("picture"), .src(address.path), .alt(""), .loading("lazy"))
    }
  }
}

/// Somebody's name with a photo, or the first letters of the name on a tile with a shape and a colour of its own.
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
      Tag.span(.class("face tile-\(shape)"), .ariaHidden()) { initials }
    }
  }

  /// The first letters of the first and the last part of the name.
  var initials: String {
    let parts = name.split(separator: " ").filter { $0.first?.isLetter ?? false }
    let letters = [parts.first, parts.dropFirst().last].compactMap { $0?.first }
    return String(letters).uppercased()
  }

  /// One of six shapes with a colour each: two of the same letter look different, also to whoever sees no colours.
  private var shape: Int {
    Int(name.utf8.reduce(UInt64(5381)) { $0 &* 33 &+ UInt64($1) } % 6)
  }
}
