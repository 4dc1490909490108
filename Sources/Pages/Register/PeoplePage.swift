import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The persons and the staff of a service: names in alphabetical order and nothing by which they could be ranked.
package struct PeoplePage: Page {
  package let service: ID<Address.Service>
  package let name: String
  /// In any order; the page puts them in the alphabet's.
  package let persons: [(id: ID<Address.Person>, face: Face)]
  package let staff: [Colleague]
  /// Whether the reader may open the persons' circles.
  package let mayOpen: Bool

  /// A member of the staff.
  package struct Colleague: Sendable {
    package let id: ID<Address.Colleague>
    package let face: Face
    package let title: String
    package let last: Day

    package init(id: ID<Address.Colleague>, face: Face, title: String, last: Day) {
      self.id = id
      self.face = face
      self.title = title
      self.last = last
    }
  }

  package init(
    service: ID<Address.Service>, name: String, persons: [(id: ID<Address.Person>, face: Face)],
    staff: [Colleague], mayOpen: Bool = true
  ) {
    self.mayOpen = mayOpen
    self.service = service
    self.name = name
    self.persons = persons
    self.staff = staff
  }

  package func title(in scene: Scene) -> String { RegisterWords.in(scene.tongue).peopleTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = RegisterWords.in(scene.tongue)
    let order = Collation(scene.tongue.language)
    return HTML {
      Tag.p(.class("quiet")) { "\(words.alphabetical) \(words.neverSorted)" }
      Block(words.persons) {
        Things(
          order.sorted(persons, by: \.face.name).map { one in
            Thing(one.face.name, picture: .face(one.face), address: mayOpen ? .person(one.id, .circle) : nil)
          }, whenEmpty: words.noPersons, scene)
        LinkButton(words.newPerson, drawing: .more, .newPerson(service))
      }
      Block(words.staff) {
        Things(
          order.sorted(staff, by: \.face.name).map { one in
            Thing(
              one.face.name, picture: .face(one.face),
              note: "\(one.title), \(words.until(scene.dates.full(one.last)))",
              address: .colleague(service, one.id))
          }, whenEmpty: words.noStaff, scene)
        LinkButton(words.newColleague, drawing: .more, .newColleague(service))
      }
    }
  }
}

/// One account: a new one-time code, and the end of each appointment.
package struct ColleaguePage: Page {
  /// Where the forms are sent: `colleague` or `accountOf`.
  package let address: Address
  /// Where the name and the picture are changed.
  package let portrait: Address
  package let name: String
  package let signInName: String
  package let appointments: [Appointment]
  /// The tasks that the reader may give; empty if none.
  package let roles: [NewColleaguePage.Role]
  package let places: [Option]
  package let written: [String: String]
  package let faults: FieldFaults

  /// A task with its end.
  package struct Appointment: Sendable {
    /// What a form sends for it.
    package let value: String
    /// The task and the place, in words.
    package let task: String
    package let last: Day
    /// Whether the reader may end it.
    package let mayEnd: Bool

    package init(value: String, task: String, last: Day, mayEnd: Bool) {
      self.value = value
      self.task = task
      self.last = last
      self.mayEnd = mayEnd
    }
  }

  package init(
    address: Address, portrait: Address, name: String, signInName: String, appointments: [Appointment],
    written: [String: String] = [:],
    faults: FieldFaults = [], roles: [NewColleaguePage.Role] = [], places: [Option] = []
  ) {
    self.roles = roles
    self.places = places
    self.address = address
    self.portrait = portrait
    self.name = name
    self.signInName = signInName
    self.appointments = appointments
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { name }

  package func content(in scene: Scene) -> HTML {
    let words = RegisterWords.in(scene.tongue)
    let labels = appointments.map { ("last-\($0.value)", "\($0.task): \(words.last.lowercased())") }
    let asked = AppointmentFields.labels(words).map { ($0.key, $0.value) }
    let filling = Filling(written, faults, Dictionary(labels + asked) { first, _ in first }, scene)
    return HTML {
      filling.summary
      Tag.p("\(words.signInName): \(signInName)")
      LinkButton(PortraitWords.in(scene.tongue).titleOf(name), drawing: .onlyMe, portrait)
      Block(words.makeCode) {
        Tag.p(words.makeCodeText)
        PostForm(to: address, scene: scene, hidden: [("act", "code")]) {
          EndFactorToo(scene: scene)
          Button(words.makeCode, drawing: .repeated)
        }
      }
      Block(words.appointments) {
        for one in appointments { card(one, filling, words, scene) }
      }
      if !roles.isEmpty {
        Block(words.newTask) {
          ClassNote(Appointed.self, in: scene)
          PostForm(to: address, scene: scene, hidden: [("act", "appoint")]) {
            AppointmentFields(roles: roles, places: places, filling: filling, words: words, today: scene.today)
            Button(scene.site.save, drawing: .done)
          }
        }
      }
    }
  }

  private func card(_ one: Appointment, _ filling: Filling, _ words: RegisterWords, _ scene: Scene) -> HTML {
    Block(one.task, level: .third, class: "card") {
      Tag.p(
        one.last < scene.today
          ? words.ended(scene.dates.full(one.last)).capitalised : words.until(scene.dates.full(one.last)).capitalised)
      if one.mayEnd, one.last >= scene.today {
        PostForm(to: address, scene: scene, hidden: [("act", "end"), ("appointment", one.value)]) {
          filling.field("last-\(one.value)", .date, otherwise: scene.today.description)
          Tag.button(.type("submit"), .class("button"), .ariaLabel("\(words.endAppointment): \(one.task)")) {
            Drawing.no
            Tag.span(words.endAppointment)
          }
        }
      }
    }.html
  }
}

/// Whether a one-time code also takes the extra code of an app away, for those whose telephone is gone.
struct EndFactorToo: Part {
  let scene: Scene

  var html: HTML {
    let words = AccessWords.in(scene.tongue.standard)
    ChoiceGroup(
      id: "factor", question: words.isPhoneGone, hint: words.endFactorHint,
      [Tile(words.endFactorToo, .drawing(.device), .any(name: "factor", value: "end", isChosen: false))])
  }
}
