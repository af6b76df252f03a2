package storage

import (
	"chancery/model"
	"chancery/typed"
	"chancery/words"

	"gorm.io/gorm"
)

// ranked fills the rank of whoever signs where nobody typed one and the registers have learnt since
// which office that is, or who holds it. What was typed stays.
func ranked(tx *gorm.DB, c conn, texts []model.Instrument, now int64) error {
	var known map[string]model.Level
	for i := range texts {
		t := &texts[i]
		for _, side := range []struct {
			signer model.Text
			rank   *model.Level
		}{{t.OurSigner, &t.OurRank}, {t.TheirSigner, &t.TheirRank}} {
			if *side.rank != "" || side.signer.Empty() {
				continue
			}
			if known == nil {
				var err error
				if known, err = ranksKnown(tx, c, now); err != nil {
					return err
				}
			}
			for _, lang := range append([]string{""}, words.Languages...) {
				if said := side.signer[lang]; said != "" && *side.rank == "" {
					*side.rank = typed.RankOf(said, func(s string) model.Level { return known[words.Fold(s)] })
				}
			}
		}
	}
	return nil
}

// ranksKnown are the ranks of offices, and of those who hold them, by folded names.
func ranksKnown(tx *gorm.DB, c conn, now int64) (map[string]model.Level, error) {
	var offices []model.Office
	if err := tx.Order("id").Find(&offices).Error; err != nil {
		return nil, err
	}
	out, of := map[string]model.Level{}, map[int64]model.Level{}
	add := func(name model.Text, rank model.Level) {
		for _, s := range name {
			if key := words.Fold(s); out[key] == "" {
				out[key] = rank
			}
		}
	}
	for i := range offices {
		of[offices[i].ID] = typed.RankIn(&offices[i])
		add(offices[i].Title, of[offices[i].ID])
	}
	rows, err := c.QueryContext(always, `SELECT p.name, t.office_id FROM tenures t JOIN people p ON p.id = t.person_id
		WHERE t.from_at <= ?1 AND (t.to_at = 0 OR t.to_at > ?1) ORDER BY t.id`, now)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var name model.Text
		var office int64
		if err := rows.Scan(&name, &office); err != nil {
			return nil, err
		}
		add(name, of[office])
	}
	return out, rows.Err()
}
