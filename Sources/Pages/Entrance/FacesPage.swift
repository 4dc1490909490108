package import Links
import Localization
package import Markup
package import Values

/// The way in that asks for no password and no memory: a tap on one's own picture.
package struct FacesPage: Page {
  package let people: [Somebody]
  package let first: Int
  /// Whether staff can switch to themselves on this device by a short code.
  package let staffMaySwitch: Bool
  /// The page that somebody wanted; `nil` if none.
  package let returning: String?

  /// A person who uses this device.
  package struct Somebody: Sendable {
    package let id: ID<Address.Person>
    package let face: Face

    package init(id: ID<Address.Person>, face: Face) {
      self.id = id
      self.face = face
    }
  }

  package init(people: [Somebody], from first: Int = 0, staffMaySwitch: Bool = false, returning: String? = nil) {
    self.returning = returning
    self.staffMaySwitch = staffMaySwitch
    self.people = people
    self.first = first
  }

  package func title(in scene: Scene) -> String { EntranceWords.in(scene.tongue).tapYourPicture }

  package func content(in scene: Scene) -> HTML {
    let words = EntranceWords.in(scene.tongue)
    return HTML {
      Portion(
        id: "face", label: words.tapYourPicture, from: first, scene: scene,
        people.map { Tile($0.face.name, .face($0.face), .link(Address.face($0.id).returning(to: returning))) })
      if people.isEmpty { Tag.p(words.noDevices) }
      Tag.div(.class("acts")) {
        if staffMaySwitch { LinkButton(words.shortCodeTitle, drawing: .helper, .unlock) }
        LinkButton(words.signInTitle, Address.signIn.returning(to: returning))
      }
    }
  }
}

extension Address {
  /// A way in that leads on to the page that was wanted.
  package func returning(to page: String?) -> Address { page.map { .entrance(self, to: $0) } ?? self }
}

/// "Is it you?", and, where the person has one, the code of pictures.
package struct FacePage: Page {
  package let person: ID<Address.Person>
  package let face: Face
  package let code: Code?
  /// The page that somebody wanted; `nil` if none.
  package let returning: String?

  /// A code of pictures while it is being tapped.
  package struct Code: Sendable {
    /// The pictures to choose from, each with what a form sends for it.
    package let pictures: [(label: String, picture: Illustration, value: String)]
    /// What has been tapped so far.
    package let tapped: [String]
    package let length: Int
    package let isWrong: Bool
    /// Whether one may go in without the code, to give only.
    package let mayOnlyGive: Bool

    package init(
      pictures: [(label: String, picture: Illustration, value: String)], tapped: [String], length: Int, isWrong: Bool,
      mayOnlyGive: Bool = false
    ) {
      self.mayOnlyGive = mayOnlyGive
      self.pictures = pictures
      self.tapped = tapped
      self.length = length
      self.isWrong = isWrong
    }
  }

  package init(person: ID<Address.Person>, face: Face, code: Code? = nil, returning: String? = nil) {
    self.returning = returning
    self.person = person
    self.face = face
    self.code = code
  }

  package func title(in scene: Scene) -> String {
    let words = EntranceWords.in(scene.tongue)
    return code == nil ? words.isItYou(face.name) : words.tapYourPictures
  }

  package func content(in scene: Scene) -> HTML {
    let words = EntranceWords.in(scene.tongue)
    let wanted = returning.map { [("to", $0)] } ?? []
    let faces = Address.faces.returning(to: returning)
    return HTML {
      if let code {
        if code.isWrong { Notice(.careful, words.pictureCodeWrong) }
        Tag.p(.role("status")) { words.picturesChosen(code.tapped.count, code.length) }
        PostForm(to: .face(person), scene: scene, hidden: code.tapped.map { ("tapped", $0) } + wanted) {
          // A code is made of these pictures and no others, so all of them stand here at once.
          Tiles(
            id: "code", label: words.tapYourPictures,
            code.pictures.map { Tile($0.label, .illustration($0.picture), .button(name: "tapped", value: $0.value)) })
        }
        Tag.div(.class("acts")) {
          LinkButton(words.change, drawing: .undo, faces)
          if code.mayOnlyGive {
            PostForm(to: .face(person), scene: scene) { Button(words.onlyGive, name: "me", value: "give") }
          }
        }
      } else {
        PostForm(to: .face(person), scene: scene, hidden: wanted) {
          Tiles(
            id: "me", label: words.isItYou(face.name),
            [
              Tile(words.itIsMe, .face(face), .button(name: "me", value: "yes")),
              Tile(words.change, .drawing(.undo), .link(faces)),
            ])
        }
      }
    }
  }
}

/// A device that is closed; nothing of what was on it shows.
package struct LockedPage: Page {
  package init() {}

  package func title(in scene: Scene) -> String { EntranceWords.in(scene.tongue).locked }

  package func content(in scene: Scene) -> HTML {
    let words = EntranceWords.in(scene.tongue)
    return Tiles(id: "open", label: words.tapToOpen, [Tile(words.tapToOpen, .drawing(.close), .link(.faces))]).html
  }
}
