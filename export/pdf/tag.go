package pdf

import (
	"bytes"

	"github.com/pdfcpu/pdfcpu/pkg/api"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"chancery/export/paper"
)

// tag adds to a file what it consists of, and locks it where a password is
// asked for.
func (d *drawer) tag(file []byte, tree *paper.Element, info Info) ([]byte, error) {
	api.DisableConfigDir()
	conf := model.NewDefaultConfiguration()
	conf.ValidationMode = model.ValidationRelaxed
	conf.WriteObjectStream, conf.WriteXRefStream = false, false // so that dates and names can be made the same again
	ctx, err := api.ReadAndValidate(bytes.NewReader(file), conf)
	if err != nil {
		return nil, err
	}
	t := &tagger{x: ctx.XRefTable, marked: d.marked, parents: make([]types.Array, len(d.used))}
	for n, used := range d.used {
		t.parents[n] = make(types.Array, used)
	}
	if err := t.write(tree, info.Lang); err != nil {
		return nil, err
	}
	if info.Archive {
		if err := archive(ctx.XRefTable, len(d.used)); err != nil {
			return nil, err
		}
	}
	var out bytes.Buffer
	if err := api.WriteContext(ctx, &out); err != nil {
		return nil, err
	}
	whole, err := settle(out.Bytes(), info)
	if err != nil {
		return nil, err
	}
	if info.Password == "" {
		return whole, nil
	}
	return lock(whole, info.Password)
}

// lock encrypts a file with AES-256; whoever has the password may do anything.
func lock(file []byte, password string) ([]byte, error) {
	conf := model.NewAESConfiguration(password, password, 256)
	conf.Permissions = model.PermissionsAll
	var out bytes.Buffer
	if err := api.Encrypt(bytes.NewReader(file), &out, conf); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// tagger writes the tree of a file.
type tagger struct {
	x       *model.XRefTable
	marked  map[*paper.Element][]mark
	pages   []types.IndirectRef
	parents []types.Array // by page: which element each number belongs to
}

func (t *tagger) write(tree *paper.Element, lang string) error {
	for n := range t.parents {
		d, ref, _, err := t.x.PageDict(n+1, false)
		if err != nil {
			return err
		}
		d["StructParents"], d["Tabs"] = types.Integer(n), types.Name("S")
		t.pages = append(t.pages, *ref)
	}
	root := types.Dict{"Type": types.Name("StructTreeRoot")}
	rootRef, err := t.x.IndRefForNewObject(root)
	if err != nil {
		return err
	}
	top, err := t.element(tree, *rootRef, lang)
	if err != nil {
		return err
	}
	numbers := types.Array{}
	for n, list := range t.parents {
		ref, err := t.x.IndRefForNewObject(list)
		if err != nil {
			return err
		}
		numbers = append(numbers, types.Integer(n), *ref)
	}
	parents, err := t.x.IndRefForNewObject(types.Dict{"Nums": numbers})
	if err != nil {
		return err
	}
	root["K"], root["ParentTree"], root["ParentTreeNextKey"] = *top, *parents, types.Integer(len(t.parents))
	catalogue, err := t.x.Catalog()
	if err != nil {
		return err
	}
	catalogue["StructTreeRoot"] = *rootRef
	catalogue["MarkInfo"] = types.Dict{"Marked": types.Boolean(true)}
	catalogue["ViewerPreferences"] = types.Dict{"DisplayDocTitle": types.Boolean(true)}
	return nil
}

// element writes an element and what is in it.
func (t *tagger) element(e *paper.Element, parent types.IndirectRef, lang string) (*types.IndirectRef, error) {
	d := types.Dict{"Type": types.Name("StructElem"), "S": types.Name(e.Role), "P": parent}
	if e.Lang != "" {
		lang = e.Lang
	}
	if e.Lang != "" || e.Role == paper.RoleDocument {
		d["Lang"] = types.StringLiteral(lang)
	}
	if e.Alt != "" {
		d["Alt"] = types.NewHexLiteral([]byte(types.EncodeUTF16String(e.Alt)))
	}
	if e.Role == paper.RoleHead {
		scope := types.Name("Column")
		if e.Row {
			scope = "Row"
		}
		d["A"] = types.Dict{"O": types.Name("Table"), "Scope": scope}
	}
	ref, err := t.x.IndRefForNewObject(d)
	if err != nil {
		return nil, err
	}
	kids := types.Array{}
	for _, m := range t.marked[e] {
		if _, ok := d["Pg"]; !ok {
			d["Pg"] = t.pages[m.page]
		}
		kids = append(kids, types.Dict{"Type": types.Name("MCR"), "Pg": t.pages[m.page], "MCID": types.Integer(m.id)})
		t.parents[m.page][m.id] = *ref
	}
	for _, k := range e.Kids {
		kid, err := t.element(k, *ref, lang)
		if err != nil {
			return nil, err
		}
		kids = append(kids, *kid)
	}
	d["K"] = kids
	return ref, nil
}
