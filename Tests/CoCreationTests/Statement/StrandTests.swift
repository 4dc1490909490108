import CoCreation
import Testing
import Values

struct StrandTests {
  /// Who wrote, who corrects, and whether the correction counts.
  static let corrections: [(Voice, ID<Human>, Voice, ID<Human>, Bool)] = [
    (.person, Cast.alva.human, .person, Cast.alva.human, true),
    (.person, Cast.alva.human, .personWithHelper, Cast.kim, false),
    (.person, Cast.alva.human, .professional, Cast.kim, false),
    (.person, Cast.alva.human, .representative, Cast.olle, false),
    (.personWithHelper, Cast.kim, .person, Cast.alva.human, true),
    (.personWithHelper, Cast.kim, .personWithHelper, Cast.kim, true),
    (.personWithHelper, Cast.kim, .personWithHelper, Cast.ali, false),
    (.personWithHelper, Cast.kim, .professional, Cast.kim, false),
    (.professional, Cast.kim, .professional, Cast.kim, true),
    (.professional, Cast.kim, .professional, Cast.ali, false),
    (.professional, Cast.kim, .manager, Cast.kim, false),
    (.professional, Cast.kim, .person, Cast.alva.human, false),
    (.representative, Cast.olle, .representative, Cast.olle, true),
  ]

  @Test(arguments: corrections)
  func `nobody's words are corrected by another voice`(
    was: Voice, author: ID<Human>, now: Voice, corrector: ID<Human>, counts: Bool
  ) {
    var story = Story()
    let first = story.add(PersonRegistered(name: Cast.text("Alva")), as: was, by: author)
    story.add(PersonRegistered(name: Cast.text("Ava")), as: now, by: corrector, corrects: first)
    var strand = Strand<PersonRegistered>()
    for statement in story.statements { strand.read(statement) }
    #expect(strand.all.count == 2)
    #expect(strand.isAmended(first) == counts)
    #expect(strand.current.count == (counts ? 1 : 2))
  }

  @Test(arguments: corrections)
  func `nobody's words are withdrawn by another voice`(
    was: Voice, author: ID<Human>, now: Voice, corrector: ID<Human>, counts: Bool
  ) {
    var story = Story()
    let first = story.add(PersonRegistered(name: Cast.text("Alva")), as: was, by: author)
    story.add(Withdrawn(statement: first), as: now, by: corrector)
    var strand = Strand<PersonRegistered>()
    for statement in story.statements { strand.read(statement) }
    #expect(strand.current.isEmpty == counts)
    #expect(strand.all.count == 1)
  }
}
