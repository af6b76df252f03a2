package model

// OrderDelegations puts delegations of a visit into an order among themselves: that in
// which they are given, each as it was seen. Name is of the one that was moved.
type OrderDelegations struct {
	Event int64
	Order []Seen
	Name  Text
}

func (c *OrderDelegations) Label() Label { return Label{"order-delegations", []Text{c.Name}} }

func (c *OrderDelegations) Apply(u Unit) error {
	for i, seen := range c.Order {
		var d Delegation
		if err := read(u, &d, seen); err != nil {
			return err
		}
		if d.EventID != c.Event {
			return Refuse("model.missing", d.TableName())
		}
		if d.Pos == int64(i+1) {
			continue
		}
		d.Pos = int64(i + 1)
		if err := u.Put(&d); err != nil {
			return err
		}
	}
	return nil
}
