import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension Expression {
  /// What was said as a line of text; empty where it was said in pictures or sound alone.
  var line: String { words?.value ?? "" }

  /// The first picture it was said with.
  var illustration: Illustration? { pictures.first.map(\.illustration) }

  /// What was said, in the voice of whoever said it.
  ///
  /// - Parameter voice: Whose words they are, as the page names them.
  func saying(voice: String) -> Saying {
    Saying(
      voice: voice, words: words?.value, pictures: pictures.map(\.illustration),
      recording: recording.map { Recording(.medium($0.retyped()), isFilm: isFilm ?? false) })
  }
}

extension Picture {
  var illustration: Illustration {
    switch self {
    case .symbol(let code): .picture(.picture(code: code))
    case .photo(let medium): .picture(.medium(medium.retyped()))
    }
  }
}

extension OpenRecord {
  /// Somebody's name with their photo.
  func face(of human: ID<Human>) throws -> Face {
    if human == person.human {
      return Face(name: reader.name, photo: reader.circle.registered.last?.content.picture?.address)
    }
    return Face(name: try reader.name(of: human) ?? "–", photo: try photo(of: human))
  }

  private func photo(of human: ID<Human>) throws -> Address? {
    try entries.colleague(human).registered.last?.content.picture?.address
  }

  /// Those who are in the person's circle today, each once, without whoever reads.
  func candidates(chosen: Set<ID<Human>> = []) throws -> [Candidate] {
    var seen: Set<ID<Human>> = []
    let candidates: [Candidate] = try reader.circle.members(on: today).compactMap { place in
      let human = place.member.human
      guard seen.insert(human).inserted else { return nil }
      return Candidate(try face(of: human), value: human.description, isChosen: chosen.contains(human))
    }
    return Collation(tongue.language).sorted(candidates, by: \.face.name)
  }
}

extension Picture {
  var address: Address? {
    guard case .picture(let address) = illustration else { return nil }
    return address
  }
}
