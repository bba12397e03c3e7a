module example.com/housemates-webhooks

go 1.18
