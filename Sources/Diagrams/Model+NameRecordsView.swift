import ArchitectureModel
import Facts
import Simulation

extension Model {
  /// Which record leads where.
  var nameRecordsView: View {
    var view = View(
      .nameRecords, "The records behind the names: which name leads to which server and address.",
      boundaries: [.region, .global])
    addNames(to: &view)
    addAddresses(to: &view)
    return view
  }

  private func addAddresses(to view: inout View) {
    let records = all(PrivateDNSZone.self).flatMap { zone in
      addressRecords(of: zone).map { record in
        View.Flow(
          zone.id, record.endpoint, .nameResolution,
          "A record \(record.name.firstLabel) → \(record.address)", caption: "A record")
      }
    }
    view.step(
      "The zone's records hold the addresses of the private endpoints", ["NET-20"], records)
  }
}

extension String {
  fileprivate var firstLabel: String { String(prefix { $0 != "." }) }
}
