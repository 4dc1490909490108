import CoCreation
package import Links
import Localization
package import Markup

/// How somebody is called, and the picture by which those who do not read know them.
package struct PortraitPage: Page {
  /// Where the form is sent.
  package let address: Address
  package let face: Face
  package let whose: Whose
  package let written: [String: String]
  package let faults: FieldFaults

  /// Whose it is, which says what may be changed and who sees it.
  package enum Whose: Sendable {
    /// A person's, changed by the person.
    case ownPerson
    /// A person's, changed by whoever leads the service.
    case person
    /// The picture of whoever reads, who is no person with support.
    case own
    /// The name and picture of somebody with an account.
    case account
  }

  package init(
    address: Address, face: Face, whose: Whose, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.address = address
    self.face = face
    self.whose = whose
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let words = PortraitWords.in(scene.tongue)
    return switch whose {
    case .ownPerson: words.title
    case .own: words.myPicture
    case .person, .account: words.titleOf(face.name)
    }
  }

  private func record(_ scene: Scene) -> ClassNote {
    isOfPerson ? ClassNote(PersonRegistered.self, in: scene) : ClassNote(HumanRegistered.self, in: scene)
  }

  private var isOfPerson: Bool {
    switch whose {
    case .ownPerson, .person: true
    case .own, .account: false
    }
  }

  /// Whether whoever reads it is the one it is of.
  private var isMine: Bool { whose == .ownPerson || whose == .own }

  package func content(in scene: Scene) -> HTML {
    let words = PortraitWords.in(scene.tongue)
    let filling = Filling(
      written, faults,
      [
        "name": words.name, "picture": words.picture, "without": isMine ? words.myPictureNow : words.pictureNow,
      ], scene)
    return HTML {
      filling.summary
      Tag.ul(.class("faces")) {
        Tag.li {
          face
          Tag.span(face.name)
        }
      }
      Tag.p(whose == .ownPerson ? words.seenOfMe : isOfPerson ? words.seen : words.seenOfStaff)
      record(scene)
      PostForm(to: address, scene: scene, takesFiles: true) {
        if whose != .own {
          filling.field("name", hint: isMine ? words.myNameHint : words.nameHint, otherwise: face.name)
        }
        filling.field("picture", .photo, hint: words.pictureHint)
        if face.photo != nil { filling.several("without", [Option(words.without, value: "yes")]) }
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }
}
