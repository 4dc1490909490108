import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Pairing a device, on the page of whoever pairs it: what it is called, whose it is, then the code.
package struct PairPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  /// One more of the circle who is told; empty where there is nobody else.
  package let other: String
  /// The code, once made, and its picture for a camera.
  package let code: (text: String, picture: HTML)?
  /// Whether the person has a code of pictures, which can be taken away if it is forgotten.
  package let hasPictureCode: Bool
  /// Whether the person pairs one more device of their own.
  package let isOwn: Bool
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, name: String, other: String, code: (text: String, picture: HTML)? = nil,
    hasPictureCode: Bool = false, isOwn: Bool = false, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.hasPictureCode = hasPictureCode
    self.isOwn = isOwn
    self.person = person
    self.name = name
    self.other = other
    self.code = code
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let words = EntranceWords.in(scene.tongue)
    return isOwn ? words.pairMine : words.pairTitle(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = EntranceWords.in(scene.tongue)
    return HTML {
      Tag.p(explanation(words))
      if let code {
        Block(words.pairTypeCode) {
          Tag.p(.class("code")) { code.text }
          Tag.div(.class("qr")) { code.picture }
        }
      } else {
        form(words, scene)
        if hasPictureCode { forgottenPictures(scene) }
      }
    }
  }

  /// Who is told: whoever does it is not told of what they do.
  private func explanation(_ words: EntranceWords) -> String {
    switch (isOwn, other.isEmpty) {
    case (true, true): words.pairLasts
    case (true, false), (false, true): words.pairToldOne(isOwn ? other : name)
    case (false, false): words.pairExplained(name, other)
    }
  }

  private func forgottenPictures(_ scene: Scene) -> HTML {
    let words = AccessWords.in(scene.tongue)
    return Block(words.forgottenPictures(name)) {
      Tag.p(other.isEmpty ? words.removePicturesAlone(name) : words.removePictures(name, other))
      PostForm(to: .person(person, .pictureCodeRemoval), scene: scene) {
        Button(KeyWords.in(scene.tongue).removeCode, drawing: .no)
      }
    }.html
  }

  private func form(_ words: EntranceWords, _ scene: Scene) -> HTML {
    let filling = Filling(written, faults, ["label": words.deviceName, "kind": words.whoseDevice], scene)
    return HTML {
      filling.summary
      ClassNote(DevicePaired.self, in: scene)
      PostForm(to: .person(person, .pair), scene: scene) {
        filling.field("label", hint: words.deviceNameHint)
        filling.one(
          "kind",
          [
            Option(isOwn ? words.onlyMe : words.ownDevice, value: "own"),
            Option(isOwn ? words.meAndOthers : words.sharedDevice, value: "shared"),
          ],
          otherwise: "own")
        Tag.div(.class("acts")) { Button(words.pairMake, drawing: .device, isMain: true) }
      }
    }
  }
}

/// The way to pairing a device with a person, for whoever may.
struct PairLink: Part {
  let person: ID<Address.Person>
  let name: String
  let scene: Scene

  var html: HTML {
    LinkButton(EntranceWords.in(scene.tongue.standard).pairTitle(name), drawing: .device, .person(person, .pair)).html
  }
}
