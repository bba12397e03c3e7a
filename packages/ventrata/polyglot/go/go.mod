module example.com/ventrata-webhooks

go 1.18
