package import Values

/// What is new about how somebody is called and looks.
package struct Portrait: Hashable, Sendable {
  /// The new name; `nil` if it stays.
  package let name: Text?
  package let picture: NewPicture

  /// What becomes of the picture.
  package enum NewPicture: Hashable, Sendable {
    case stays, goes
    case becomes(Picture)
  }

  package init(name: Text? = nil, picture: NewPicture = .stays) {
    self.name = name
    self.picture = picture
  }

  func picture(instead old: Picture?) -> Picture? {
    switch picture {
    case .stays: old
    case .goes: nil
    case .becomes(let picture): picture
    }
  }
}
